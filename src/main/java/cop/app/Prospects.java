package cop.app;

import cop.agenda.Exchange;
import cop.app.Next.Step;
import cop.model.Community;
import cop.model.Meeting;
import cop.project.ProjectList;
import cop.topic.Pipeline;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What members have in store for one another: ideas for free places, projects that are due, wishes that somebody can meet. */
final class Prospects {

    /** Invitations leave four weeks ahead; from then on people should know what a meeting is about. */
    private static final int DAYS_OF_AN_AGENDA = 28;

    private static final int DAYS_OF_A_DEADLINE = 14;
    private static final int DAYS_OF_A_CHECK_IN = 7;

    private Prospects() {}

    static List<Step> of(Community community, LocalDate today) {
        List<Step> steps = new ArrayList<>();
        projects(community, today, steps);
        Optional<Meeting> coming = community.nextMeeting(today);
        coming.filter(meeting -> isWithin(meeting, today, DAYS_OF_AN_AGENDA))
                .flatMap(meeting -> place(community, meeting, today))
                .ifPresent(steps::add);
        coming.filter(meeting -> isWithin(meeting, today, DAYS_OF_A_CHECK_IN))
                .flatMap(meeting -> exchange(community, meeting))
                .ifPresent(steps::add);
        return steps;
    }

    private static boolean isWithin(Meeting meeting, LocalDate today, int days) {
        return !meeting.date().isAfter(today.plusDays(days));
    }

    private static void projects(Community community, LocalDate today, List<Step> steps) {
        if (community.projects().isEmpty()) {
            return;
        }
        for (ProjectList.Entry entry :
                ProjectList.of(community, Optional.empty(), false, today).projects()) {
            String day = entry.due().map(Words::day).orElse("");
            if (entry.isOverdue()) {
                steps.add(new Step(
                        entry.title() + " was due on " + day + "; ask how far it is, and say what has become of it.",
                        "project set " + entry.id() + " --status STATUS"));
            } else if (entry.isDueWithin(DAYS_OF_A_DEADLINE)) {
                steps.add(
                        new Step(entry.title() + " is due on " + day + "; ask what is still missing.", "project list"));
            }
        }
    }

    private static Optional<Step> place(Community community, Meeting meeting, LocalDate today) {
        if (community.topics().isEmpty()) {
            return Optional.empty();
        }
        Pipeline pipeline = Pipeline.of(community, Optional.empty(), false, today);
        List<Pipeline.Entry> waiting = pipeline.waiting();
        boolean free =
                pipeline.places().stream().anyMatch(place -> place.meeting().equals(meeting.id()));
        if (!free || waiting.isEmpty()) {
            return Optional.empty();
        }
        Pipeline.Entry first = waiting.get(0);
        return Optional.of(new Step(
                "The agenda of " + Words.day(meeting.date()) + " has a free place, and "
                        + (waiting.size() == 1
                                ? "an idea waits: " + first.title() + "."
                                : waiting.size() + " ideas wait"
                                        + (first.votes() > 0
                                                ? "; the most wanted is " + first.title() + ", with "
                                                        + Words.count(first.votes(), "vote") + "."
                                                : ".")),
                waiting.size() == 1 || first.votes() > 0
                        ? "topic schedule " + first.id() + " " + meeting.id()
                        : "topic list"));
    }

    private static Optional<Step> exchange(Community community, Meeting meeting) {
        int met = Exchange.at(community, meeting).met();
        return met == 0
                ? Optional.empty()
                : Optional.of(new Step(
                        (met == 1 ? "A wish of a member meets" : met + " wishes of members meet")
                                + " what others can give; bring them together at the check-in on "
                                + Words.day(meeting.date()) + ".",
                        "agenda prompt " + meeting.id() + " --for check-in"));
    }
}
