package cop.cli;

import cop.decision.Decisions;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Snapshot;
import cop.view.Answer;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop decision list}. */
final class DecisionList extends QuestionCommand {

    private final Value<Optional<String>> words =
            optionalArgument("WORDS", "Only those in which all these words stand, whatever their case and accents.");
    private final Value<Optional<String>> meeting = option("--meeting", "MEETING", "Only those of this meeting.");
    private final Value<Optional<LocalDate>> since =
            option("--since", "DATE", Read::date, "Only those of this day and later.");
    private final Value<Optional<LocalDate>> until =
            option("--until", "DATE", Read::date, "Only those of this day and earlier.");
    private final Value<Optional<String>> how =
            option("--how", "WORDS", "Only those that were reached so, such as consensus.");
    private final Value<Boolean> inForce = flag("--in-force", "Without those that were replaced by later ones.");

    DecisionList() {
        super("list", "Lists what was decided at all meetings, the latest first.");
        more(
                "A decision takes the place of an earlier one where the minutes say so:",
                "",
                "decision: We meet at Hillview",
                "replaces: 2026-01-15/decisions/1");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        Lookup lookup = new Lookup(at.community(), today);
        Decisions.Wanted wanted = new Decisions.Wanted(
                words.get(),
                meeting.get().map(lookup::pastMeeting).map(Meeting::id),
                since.get(),
                until.get(),
                how.get(),
                inForce.get());
        return Decisions.of(at.community(), wanted, today).answer();
    }
}
