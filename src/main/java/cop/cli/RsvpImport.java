package cop.cli;

import cop.model.Community;
import cop.model.Lookup;
import cop.register.Form.Purpose;
import cop.register.Gathered;
import cop.register.Paper;
import cop.register.ReplyPlacement;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** {@code cop rsvp import}. */
final class RsvpImport extends PaperCommand {

    private final Value<String> meeting = argument("MEETING", "The meeting: its date, or next.");
    private final Value<String> file =
            argument("FILE", "A saved chat, a list, or a form's answers as CSV; - to paste it.");
    private final Value<Optional<LocalDate>> since = option(
            "--since", "DATE", Read::date, "Pass over older messages of a chat; usually those before the invitation.");
    private final Value<Boolean> partial = flag("--partial", "Leave out the lines that cannot be placed.");

    RsvpImport() {
        super("Reads answers from a chat, a list or a form.", Purpose.ANSWERS);
        more(
                "A chat     messages exported or copied from WhatsApp",
                "A list     a name a line, as in: 1. Ana / Ben - no / maybe: Chi, Dee",
                "A form     CSV of Google Forms, Microsoft Forms or your own",
                "",
                "The last word of each person counts. People are known by id, e-mail",
                "address, phone number, exact name or a name under also-known-as; nobody",
                "is guessed, and neither is an answer: what is not clear is listed.",
                "",
                "cop rsvp import next chat.txt",
                "cop rsvp import next answers.csv --partial");
    }

    @Override
    protected String file() {
        return file.get();
    }

    @Override
    protected boolean isPartial() {
        return partial.get();
    }

    @Override
    protected Gathered place(Community community, LocalDate today, Paper paper, Map<String, Optional<String>> people) {
        return ReplyPlacement.of(
                community,
                new Lookup(community, today).meeting(meeting.get()),
                paper,
                people,
                since.get().map(LocalDate::atStartOfDay));
    }
}
