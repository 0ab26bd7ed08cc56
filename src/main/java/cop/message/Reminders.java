package cop.message;

import cop.message.Due.When;
import cop.model.Community;
import cop.model.Correspondence;
import cop.model.Correspondence.Sending;
import cop.model.Customs.Audience;
import cop.model.Customs.Reminder;
import cop.model.Meeting;
import cop.model.Newcomers;
import cop.model.Owed;
import cop.view.Words;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says which messages are due by the community's rules: before every meeting to come, and after every meeting held
 * lately.
 */
public final class Reminders {

    static final String INVITATION = "invitation";
    static final String AGENDA = "agenda";

    private final Community community;
    private final LocalDate today;
    private final List<Due> dues = new ArrayList<>();

    private Reminders(Community community, LocalDate today) {
        this.community = community;
        this.today = today;
    }

    /** What is not sent yet, the most urgent first. */
    public static List<Due> due(Community community, LocalDate today) {
        return new Reminders(community, today).find();
    }

    private List<Due> find() {
        for (Meeting meeting : community.meetings().values()) {
            if (meeting.isCancelled() && !meeting.date().isBefore(today)) {
                cancelled(meeting);
            } else if (meeting.isComing(today) && meeting.status() != Meeting.Status.DRAFT) {
                moved(meeting);
                before(meeting);
            } else if (Owed.isLately(meeting, today)) {
                after(meeting);
            }
        }
        dues.sort(Comparator.comparing(Due::when).thenComparing(Due::on).thenComparing(Due::meeting));
        return dues;
    }

    private void cancelled(Meeting meeting) {
        if (sent(meeting, Correspondence.CANCELLED).isEmpty()) {
            tell(meeting, Correspondence.CANCELLED, "it is off");
        }
    }

    /** A move has to be told, unless nothing was said of the meeting before and an invitation is due anyway. */
    private void moved(Meeting meeting) {
        Correspondence said = community.correspondenceOf(meeting.id());
        boolean invites = said.sendings().isEmpty()
                && dayOf(meeting, INVITATION).filter(day -> !day.isAfter(today)).isPresent();
        if (!invites
                && community.moves(meeting.id()) > 0
                && sent(meeting, Correspondence.MOVED).isEmpty()) {
            tell(
                    meeting,
                    Correspondence.MOVED,
                    meeting.standing()
                            .movedFrom()
                            .map(day -> "it was on " + Words.day(day))
                            .orElse("it has changed"));
        }
    }

    /** What everyone has to know at once. */
    private void tell(Meeting meeting, String what, String why) {
        List<String> to = new Recipients(community, meeting, today).of(Audience.EVERYONE);
        if (!to.isEmpty()) {
            Optional<String> ready = Optional.empty();
            dues.add(new Due(meeting.id(), meeting.date(), what, today, When.NOW, Audience.EVERYONE, to, why, ready));
        }
    }

    private void before(Meeting meeting) {
        for (Map.Entry<String, Reminder> rule : rules().entrySet()) {
            Optional<Period> before = rule.getValue().before();
            if (before.isPresent() && !isOvertaken(meeting, rule.getKey())) {
                LocalDate on = meeting.date().minus(before.get());
                Audience to = rule.getValue().to().orElse(Audience.EVERYONE);
                When when = on.isAfter(today) ? When.LATER : on.isBefore(today) ? When.OVERDUE : When.NOW;
                add(meeting, rule.getKey(), on, when, to, days(on, meeting.date()) + " before");
            }
        }
    }

    private void after(Meeting meeting) {
        Owed.after(meeting, community, today)
                .forEach(owed -> follow(meeting, owed.what(), owed.by(), owed.to(), "within ", ""));
        rules().forEach((what, rule) -> {
            Optional<LocalDate> on = rule.after().map(meeting.date()::plus);
            if (on.filter(day -> !day.isAfter(today)).isPresent()) {
                follow(meeting, what, on.get(), rule.to().orElse(Audience.EVERYONE), "", " after");
            }
        });
    }

    private void follow(Meeting meeting, String what, LocalDate on, Audience to, String ahead, String behind) {
        String why = ahead + days(meeting.date(), on) + behind;
        add(meeting, what, on, on.isBefore(today) ? When.OVERDUE : When.NOW, to, why);
    }

    private void add(Meeting meeting, String what, LocalDate on, When when, Audience audience, String why) {
        if (!audience.isPersonal() && sent(meeting, what).isPresent()) {
            return;
        }
        Optional<String> waits = waits(meeting, what, audience);
        List<String> to = new Recipients(community, meeting, today).of(audience);
        if (audience.isPersonal()) {
            to.removeIf(id -> hasReached(meeting, what, id));
        }
        if (!to.isEmpty() || waits.isPresent()) {
            dues.add(new Due(meeting.id(), meeting.date(), what, on, when, audience, to, why, waits));
        }
    }

    private boolean hasReached(Meeting meeting, String what, String member) {
        return what.equals(Owed.WELCOME)
                ? Newcomers.isWelcomed(member, community)
                : community.correspondenceOf(meeting.id()).reached(what, member);
    }

    /** What keeps a follow-up from being sent. */
    private Optional<String> waits(Meeting meeting, String what, Audience audience) {
        if (audience == Audience.ATTENDED
                && community.register(meeting.id()).attendance().isEmpty()) {
            return Optional.of("say first who came: cop attendance set " + meeting.id() + " all");
        }
        if (meeting.isHeld() && Owed.needsMinutes(what) && !community.minutes().containsKey(meeting.id())) {
            return Optional.of("write the minutes first: cop minutes add " + meeting.id());
        }
        return Optional.empty();
    }

    /**
     * Whether a reminder would say again what a later message says: one that is due by now, or an invitation that goes
     * or went out after the day of the reminder.
     */
    private boolean isOvertaken(Meeting meeting, String what) {
        if (what.equals(INVITATION) || what.equals(AGENDA)) {
            return false;
        }
        LocalDate on = dayOf(meeting, what).orElse(LocalDate.MIN);
        for (String other : rules().keySet()) {
            boolean again = !other.equals(INVITATION) && !other.equals(AGENDA);
            Optional<LocalDate> day = dayOf(meeting, other);
            if (again
                    && day.filter(later -> later.isAfter(on) && !later.isAfter(today))
                            .isPresent()) {
                return true;
            }
        }
        return invited(meeting).filter(day -> !on.isAfter(day)).isPresent();
    }

    /** When the invitation went out, or today where it is due. */
    private Optional<LocalDate> invited(Meeting meeting) {
        return sent(meeting, INVITATION)
                .map(sending -> sending.at().toLocalDate())
                .or(() -> dayOf(meeting, INVITATION)
                        .filter(day -> !day.isAfter(today))
                        .map(day -> today));
    }

    private Optional<LocalDate> dayOf(Meeting meeting, String what) {
        return Optional.ofNullable(rules().get(what))
                .flatMap(Reminder::before)
                .map(before -> meeting.date().minus(before));
    }

    private Optional<Sending> sent(Meeting meeting, String what) {
        Correspondence correspondence = community.saidOf(meeting.id());
        return correspondence
                .first(what)
                .filter(sending -> !sending.at().toLocalDate().isAfter(today));
    }

    private Map<String, Reminder> rules() {
        return community.charter().customs().remindersInForce();
    }

    private static String days(LocalDate from, LocalDate to) {
        return Words.count((int) ChronoUnit.DAYS.between(from, to), "day");
    }
}
