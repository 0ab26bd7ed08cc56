package cop.app;

import cop.charter.Point;
import cop.evaluation.Waiting;
import cop.evaluation.Wave;
import cop.knowledge.Upkeep;
import cop.logistics.Logistics;
import cop.logistics.Need;
import cop.message.Bundle;
import cop.model.Action;
import cop.model.Community;
import cop.model.Meeting;
import cop.model.PurposeReview;
import cop.role.Term;
import cop.view.Answer;
import cop.view.Bullets;
import cop.view.Prose;
import cop.view.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is due now, in the order in which to do it.
 *
 * @param steps the most pressing first
 */
public record Next(List<Step> steps) {

    private static final int MINUTES_WITHIN_DAYS = 60;
    private static final int MEETINGS_OF_A_REPORT = 3;
    private static final int MONTHS_OF_A_REPORT = 6;

    /**
     * One thing to do.
     *
     * @param what what is due, and why
     * @param command the words of the command that does it, without {@code cop}; a word in capitals is to be filled in
     */
    public record Step(String what, String command) {

        /** Whether the command can be run as it is. */
        public boolean isWhole() {
            for (String word : command.split(" ", -1)) {
                if (word.equals(word.toUpperCase(Locale.ROOT)) && Character.isLetter(word.charAt(0))) {
                    return false;
                }
            }
            return true;
        }
    }

    public Next {
        steps = List.copyOf(steps);
    }

    /**
     * What is due on a day.
     *
     * @param waiting the answers about meetings that wait until there are enough
     * @param report the day of the latest health report that was kept
     */
    public static Next of(Community community, Waiting waiting, Optional<LocalDate> report, LocalDate today) {
        List<Step> steps = new ArrayList<>();
        boolean begun = !community.heldBy(today).isEmpty();
        if (!begun) {
            undecided(community).ifPresent(steps::add);
        }
        unrecorded(community, today, steps);
        List<Bundle> due = Bundle.due(community, today);
        steps.addAll(new AfterMeetings(community, today, due).steps());
        before(community, due).ifPresent(steps::add);
        overdue(community, today, steps);
        Optional<Meeting> coming = community.nextMeeting(today);
        if (coming.isEmpty()) {
            steps.add(new Step(
                    !community.meetings().isEmpty()
                            ? "No meeting is planned from today on; members keep dates free that they know early."
                            : "The first meeting has no date yet; choose one that the core group can make.",
                    community.charter().calendar().rhythms().isEmpty() ? "meeting plan --date DATE" : "meeting plan"));
        } else {
            prepare(coming.get(), today, steps);
            arrange(community, coming.get(), today, steps);
        }
        steps.addAll(Prospects.of(community, today));
        terms(community, today, steps);
        Upkeep.of(community, today).forEach(one -> steps.add(new Step(one.what(), one.command())));
        judgements(community, waiting, today, steps);
        report(community, report, today).ifPresent(steps::add);
        if (begun) {
            undecided(community).ifPresent(steps::add);
        }
        return new Next(steps);
    }

    private static Optional<Step> undecided(Community community) {
        List<Point> open = Point.open(community.charter());
        if (open.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder points = new StringBuilder();
        for (Point point : open) {
            points.append("\n- ").append(point.question());
        }
        return Optional.of(new Step(
                "The guide asks the first meeting to settle what is still open:" + points, "community settle"));
    }

    private static void unrecorded(Community community, LocalDate today, List<Step> steps) {
        for (Meeting meeting : community.meetingsByDate()) {
            boolean past = meeting.date().isBefore(today) && !meeting.isCancelled();
            boolean fresh = !meeting.date().isBefore(today.minusDays(MINUTES_WITHIN_DAYS));
            if (past && fresh && community.minutes().get(meeting.id()) == null) {
                steps.add(new Step(
                        meeting.heading() + " on " + Words.day(meeting.date())
                                + " has no minutes yet; what is not written down within two weeks is mostly lost.",
                        "minutes add " + meeting.id()));
            } else if (past && fresh && !meeting.isHeld()) {
                steps.add(new Step(
                        meeting.heading() + " on " + Words.day(meeting.date()) + " is past and not marked as held.",
                        "meeting hold " + meeting.id()));
            }
        }
    }

    /** What is due about meetings to come, or off. */
    private static Optional<Step> before(Community community, List<Bundle> due) {
        Set<String> whats = new LinkedHashSet<>();
        for (Bundle message : due) {
            boolean held = Optional.ofNullable(community.meetings().get(message.meeting()))
                    .filter(Meeting::isHeld)
                    .isPresent();
            if (message.isReady() && !held) {
                whats.addAll(message.whats());
            }
        }
        return whats.isEmpty()
                ? Optional.empty()
                : Optional.of(new Step(
                        "To be sent: " + Words.and(List.copyOf(whats)) + ". Drafts are written for you.", "remind"));
    }

    private static void overdue(Community community, LocalDate today, List<Step> steps) {
        List<Action> late = new ArrayList<>();
        for (Action action : community.actions().values()) {
            if (action.isOverdue(today)) {
                late.add(action);
            }
        }
        if (!late.isEmpty()) {
            steps.add(new Step(
                    late.size() == 1
                            ? "1 action is overdue; ask whether it is still wanted."
                            : late.size() + " actions are overdue; ask which of them are still wanted.",
                    "action list --overdue"));
        }
    }

    private static void prepare(Meeting meeting, LocalDate today, List<Step> steps) {
        long days = ChronoUnit.DAYS.between(today, meeting.date());
        String when = days == 0 ? "today" : days == 1 ? "tomorrow" : "in " + days + " days";
        steps.add(new Step(
                meeting.heading() + " is " + when + ", on " + Words.day(meeting.date())
                        + "; look at its agenda with the facilitator.",
                "agenda show " + meeting.id()));
    }

    /** Only where somebody keeps track of such things at all. */
    private static void arrange(Community community, Meeting meeting, LocalDate today, List<Step> steps) {
        if (meeting.venue().isEmpty() && meeting.logistics().isEmpty()) {
            return;
        }
        List<String> due = Logistics.of(community, meeting).due(today).stream()
                .map(Need::what)
                .toList();
        if (!due.isEmpty()) {
            steps.add(new Step(
                    "To be seen to by now for " + meeting.heading() + " on " + Words.day(meeting.date()) + ": "
                            + Words.and(due) + ".",
                    "meeting logistics " + meeting.id()));
        }
    }

    private static void terms(Community community, LocalDate today, List<Step> steps) {
        for (Term term : Term.ending(community, today)) {
            String when = term.until().isBefore(today) ? " ended on " : " ends on ";
            steps.add(new Step(
                    "The term of the " + term.role().replace('-', ' ') + when + Words.day(term.until())
                            + "; agree on who comes next, or on another term.",
                    "role assign " + term.role() + " MEMBER --until DATE"));
        }
    }

    /** The pulse where one is due, and answers that only wait for more. */
    private static void judgements(Community community, Waiting waiting, LocalDate today, List<Step> steps) {
        Optional<LocalDate> due = Wave.dueSince(community, today);
        if (due.isPresent()) {
            steps.add(new Step(
                    "The half-yearly pulse is due since " + Words.day(due.get())
                            + "; it asks members how they find their community.",
                    "pulse form"));
        }
        PurposeReview.of(community, today)
                .filter(review -> review.isOverdue(today))
                .ifPresent(review -> steps.add(new Step(
                        "You last looked at your purpose together on " + Words.day(review.last())
                                + "; put it on the next agenda, and keep that you did.",
                        "community review")));
        int answers = waiting.answers();
        if (answers > 0) {
            steps.add(new Step(
                    Words.count(answers, "answer") + " about meetings " + (answers == 1 ? "waits" : "wait")
                            + " for more before they are shown; hand out the form after the next meeting, too.",
                    "evaluation form"));
        }
    }

    /** The health report, twice a year: it looks at six meetings, and three that are new can say something new. */
    private static Optional<Step> report(Community community, Optional<LocalDate> last, LocalDate today) {
        List<Meeting> fresh = community.heldBy(today).stream()
                .filter(meeting ->
                        last.filter(day -> !meeting.date().isAfter(day)).isEmpty())
                .toList();
        boolean old =
                last.filter(today.minusMonths(MONTHS_OF_A_REPORT)::isBefore).isEmpty();
        if (fresh.size() < MEETINGS_OF_A_REPORT || !old) {
            return Optional.empty();
        }
        return Optional.of(new Step(
                last.map(day -> "The last health report was kept on " + Words.day(day)
                                + "; see what has changed since.")
                        .orElse("No health report is kept yet; a first one lets the next say what has changed."),
                "health report --save"));
    }

    public Answer answer() {
        List<String> points = steps.stream()
                .map(step -> step.what() + "\ncop " + step.command())
                .toList();
        return new Answer(
                steps,
                points.isEmpty()
                        ? new Prose("Nothing is due. Enjoy the quiet, or look ahead with: cop meeting list")
                        : new Bullets(true, points));
    }

    /** The step of this number, as people count. */
    public Optional<Step> step(int number) {
        return number >= 1 && number <= steps.size() ? Optional.of(steps.get(number - 1)) : Optional.empty();
    }
}
