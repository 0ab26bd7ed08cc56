package cop.cli;

import cop.model.Community;
import cop.model.CopException;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.register.Form.Purpose;
import cop.register.Gathered;
import cop.register.Paper;
import cop.register.PostPlacement;
import cop.register.ReplyPlacement;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** {@code cop rsvp import}. */
final class RsvpImport extends PaperCommand {

    private final Value<String> meeting =
            argument("MEETING", "The meeting: its date, or next; not needed for e-mails.");
    private final Value<Optional<String>> file =
            optionalArgument("FILE", "A saved chat, a list, a form's answers as CSV, or e-mails; - to paste it.");
    private final Value<Optional<LocalDate>> since = option(
            "--since", "DATE", Read::date, "Pass over older messages of a chat; usually those before the invitation.");
    private final Value<Boolean> partial = flag("--partial", "Leave out the lines that cannot be placed.");

    RsvpImport() {
        super("Reads answers from a chat, a list, a form or from e-mails.", Purpose.ANSWERS);
        more(
                "A chat     messages exported or copied from WhatsApp",
                "A list     a name a line, as in: 1. Ana / Ben - no / maybe: Chi, Dee",
                "A form     CSV of Google Forms, Microsoft Forms or your own",
                "E-mails    what calendars send back: .eml, .mbox, a folder or a Maildir",
                "",
                "The last word of each person counts. People are known by id, e-mail",
                "address, phone number, exact name or a name under also-known-as; nobody",
                "is guessed, and neither is an answer: what is not clear is listed. An",
                "e-mail says itself which meeting it answers, and its address who does.",
                "",
                "cop rsvp import next chat.txt",
                "cop rsvp import next answers.csv --partial",
                "cop rsvp import replies.mbox");
    }

    @Override
    protected String file() {
        return file.get().orElseGet(meeting::get);
    }

    @Override
    protected boolean isPartial() {
        return partial.get();
    }

    @Override
    protected Gathered place(Community community, LocalDate today, Paper paper, Map<String, Optional<String>> people) {
        Optional<Meeting> named = file.get().map(text -> new Lookup(community, today).meeting(meeting.get()));
        if (paper.post().isPresent()) {
            return PostPlacement.of(community, named, paper, paper.post().get());
        }
        return ReplyPlacement.of(
                community,
                named.orElseThrow(() -> CopException.usage(
                        "It is not said which meeting these are answers to.",
                        "Name it before the file: cop rsvp import next " + meeting.get())),
                paper,
                people,
                since.get().map(LocalDate::atStartOfDay));
    }
}
