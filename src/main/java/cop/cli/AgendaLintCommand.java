package cop.cli;

import cop.app.AgendaLint;
import cop.model.Lookup;
import cop.model.Snapshot;
import cop.view.Answer;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop agenda lint}. */
final class AgendaLintCommand extends QuestionCommand {

    private final Value<Optional<String>> meeting =
            optionalArgument("MEETING", "The meeting: its id, its date, next or last; next if nothing is said.");

    AgendaLintCommand() {
        super("lint", "Says what an agenda still lacks, and whose agenda it is.");
        more("How many members proposed something, and how many were never asked,", "are counts: nobody is listed.");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        Lookup lookup = new Lookup(at.community(), today);
        return AgendaLint.of(at.community(), lookup.meeting(meeting.get().orElse("next")), today)
                .answer(at.community());
    }
}
