package cop.check;

import cop.model.Meeting;
import cop.model.Minutes;
import cop.model.Severity;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Wants something written down about each meeting of the last two months, once its minutes are due. */
final class MeetingNoCapture extends Check {

    /** What nobody wrote down by then is mostly forgotten, and nothing that a reminder brings back. */
    private static final int DAYS_BACK = 60;

    private static final Period MINUTES_WITHIN = Period.ofDays(7);

    MeetingNoCapture() {
        super(
                "meeting-no-capture",
                Severity.ADVICE,
                "A meeting of the last two months about which nothing was written down in time.",
                "What was shared is lost to those who were not there, and soon to those who were, unless somebody captures and"
                        + " works on it (section 5.2).",
                "Write down what you still know: cop minutes add MEETING");
    }

    @Override
    public List<Finding> find(Snapshot at, LocalDate today) {
        Period within = at.community().charter().customs().followUp().getOrDefault("minutes", MINUTES_WITHIN);
        List<Finding> found = new ArrayList<>();
        for (Meeting meeting : at.community().heldBy(today)) {
            boolean due = meeting.date().plus(within).isBefore(today);
            boolean recent = meeting.date().isAfter(today.minusDays(DAYS_BACK));
            Minutes minutes = at.community().minutes().getOrDefault(meeting.id(), Minutes.empty(meeting.id()));
            if (due && recent && minutes.notes().isEmpty()) {
                found.add(Finding.at(
                        at.sources().of(meeting.key(), "date"),
                        "Nothing is written down about this meeting yet. Even three lines help: cop minutes add "
                                + meeting.id()));
            }
        }
        return found;
    }
}
