package cop.check;

import cop.model.Calendar.Occurrence;
import cop.model.Severity;
import cop.model.Snapshot;
import cop.model.Thing;
import cop.model.Unplanned;
import cop.view.Words;
import java.time.LocalDate;
import java.util.List;

/** Wants each meeting of the rhythm planned by the time at which people are invited; silent until the community has met. */
final class LateSchedule extends Check {

    LateSchedule() {
        super(
                "late-schedule",
                Severity.ADVICE,
                "A day within four weeks on which the rhythm asks for a meeting, and no meeting is planned for it.",
                "Meetings that are scheduled well in advance and come regularly become a fixed point in people's diaries"
                        + " (section 2.3, Scheduling).",
                "Plan it with: cop meeting plan. Where you do not meet that day, write the date with the reason under skip: of the"
                        + " rhythm in community.yaml.");
    }

    @Override
    public List<Finding> find(Snapshot at, LocalDate today) {
        if (at.community().heldBy(today).isEmpty()) {
            return List.of();
        }
        List<Occurrence> open = new Unplanned(at.community()).after(today, today.plusDays(ComingCheck.DAYS_AHEAD));
        if (open.isEmpty()) {
            return List.of();
        }
        Occurrence next = open.get(0);
        return List.of(Finding.at(
                at.sources().of(Thing.Key.COMMUNITY, "rhythm", next.rhythm()),
                "No meeting is planned yet for " + Words.day(next.date())
                        + ", when this rhythm asks for one. Plan it with: cop meeting plan"));
    }
}
