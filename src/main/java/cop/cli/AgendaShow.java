package cop.cli;

import cop.agenda.Agenda;
import cop.model.Lookup;
import cop.model.Snapshot;
import cop.view.Answer;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop agenda show}. */
final class AgendaShow extends QuestionCommand {

    private final Value<Optional<String>> meeting =
            optionalArgument("MEETING", "The meeting: its id, its date, next or last; next if nothing is said.");

    AgendaShow() {
        super("show", "Shows the agenda of a meeting, with times and with what is carried over.");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        Lookup lookup = new Lookup(at.community(), today);
        return Agenda.of(at.community(), lookup.meeting(meeting.get().orElse("next")), today)
                .answer(at.community());
    }
}
