package cop.cli;

import cop.minutes.MinutesPage;
import cop.minutes.Reader;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Snapshot;
import cop.view.Answer;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop minutes show}. */
final class MinutesShow extends QuestionCommand {

    private final Value<String> meeting = argument("MEETING", "The meeting: its date, or last.");

    private final Value<Optional<Reader>> reader = option(
            "--for",
            "WHOM",
            Read.word(Reader.class),
            "members (default); absentees: what came of it; partners or public: names and quotes of those who agreed.");

    MinutesShow() {
        super("show", "Shows the minutes of a meeting, and what became of its actions.");
        more("", "cop minutes show last --for public --format pdf --out minutes.pdf");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        Meeting held = new Lookup(at.community(), today).pastMeeting(meeting.get());
        return MinutesPage.of(at.community(), held, reader.get().orElse(Reader.MEMBERS), today)
                .answer();
    }
}
