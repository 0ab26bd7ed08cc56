package cop.cli;

import cop.meeting.Horizon;
import cop.meeting.TurnList;
import cop.model.Snapshot;
import cop.view.Answer;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop meeting roster}. */
final class MeetingRoster extends QuestionCommand {

    private final Value<Optional<LocalDate>> until =
            option("--until", "DATE", Read::date, "Look at every meeting up to this day.");
    private final Value<Optional<Integer>> meetings =
            option("--meetings", "NUMBER", Read::number, "Look at so many meetings; 6 if nothing is said.");

    MeetingRoster() {
        super("roster", "Shows who does what at the meetings to come, and why.");
        more(
                "Turns are shared out over all these meetings at once: as evenly as",
                "leave and other duties allow, and in the order in which people wait.",
                "What a meeting says stays. Who joins begins level with the others.");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        return TurnList.of(at.community(), new Horizon(until.get(), meetings.get()), today)
                .answer();
    }
}
