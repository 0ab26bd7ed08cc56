package cop.cli;

import cop.agenda.Agenda;
import cop.agenda.Facilitation;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Snapshot;
import cop.view.Answer;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop agenda show}. */
final class AgendaShow extends QuestionCommand {

    /** Who will hold it in hand. */
    private enum Reader {
        EVERYONE,
        FACILITATOR
    }

    private final Value<Optional<String>> meeting =
            optionalArgument("MEETING", "The meeting: its id, its date, next or last; next if nothing is said.");
    private final Value<Optional<Reader>> reader = option(
            "--for",
            "WHOM",
            Read.word(Reader.class),
            "everyone (default), or facilitator for a run sheet: what to do at each point, step by step.");

    AgendaShow() {
        super("show", "Shows the agenda of a meeting in its time.");
        more("cop agenda show next --for facilitator --format html > run-sheet.html");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        Meeting which = new Lookup(at.community(), today).meeting(meeting.get().orElse("next"));
        return reader.get().orElse(Reader.EVERYONE) == Reader.FACILITATOR
                ? Facilitation.sheet(at.community(), which, today).answer()
                : Agenda.of(at.community(), which, today).answer(at.community());
    }
}
