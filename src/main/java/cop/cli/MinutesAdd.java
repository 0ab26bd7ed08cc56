package cop.cli;

import cop.app.Desk;
import cop.minutes.Paper;
import cop.minutes.Recording;
import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop minutes add}. */
final class MinutesAdd extends ChangeCommand {

    /** What the text is. */
    private enum Kind {
        NOTES,
        CHAT
    }

    private final Value<String> meeting = argument("MEETING", "The meeting: its date, or last.");
    private final Value<Optional<String>> file =
            optionalArgument("FILE", "A file with your notes, or - to paste them; without it your editor opens.");
    private final Value<Optional<Kind>> from = option(
            "--from",
            "WHAT",
            Read.word(Kind.class),
            "notes (default), or chat: only the lines of a WhatsApp chat that begin with a mark.");
    private final Value<Optional<String>> note =
            option("--note", "TEXT", "What changes, for those who have read the published minutes.");
    private String text = "";

    MinutesAdd() {
        super("add", "Reads plain notes of a meeting: minutes, actions and who came.");
        more(
                "One thing a line, behind its mark. A line without a mark continues the",
                "one before.",
                "",
                "present: ana, ben, Chi Dlamini      apology: dee      guests: Nomsa Dube",
                "topic: Screening                    the agenda item of what follows",
                "key: decision: learned: output: resource: idea: question: view: parking:",
                "action: @ana by 16 April draft it   or 2026-04-16, 2 weeks, next meeting",
                "quote: @gus I stopped guessing.     reviewed: yes",
                "off: whatever is off the record     dropped at once, up to the next mark",
                "",
                "Notes that are there already are not added again, and what you mended",
                "takes the place of what it was: mend your notes and give them once more.",
                "All about marks: man cop-minutes.5",
                "",
                "cop minutes add last chat.txt --from chat");
    }

    @Override
    protected void gather(Desk desk) {
        if (isChat() && file.get().isEmpty()) {
            throw CopException.usage(
                    "Which chat is it?", "Name its file, or - to paste it: cop minutes add last chat.txt --from chat");
        }
        text = file.get().map(desk::read).orElseGet(() -> {
            Community community = desk.snapshot().community();
            Meeting held = new Lookup(community, desk.today())
                    .pastMeeting(meeting.get())
                    .asHeld(desk.today());
            return desk.edit(Paper.blank(community, held), "minutes-" + held.id(), "minutes add " + held.id());
        });
    }

    private boolean isChat() {
        return from.get().filter(Kind.CHAT::equals).isPresent();
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        Meeting held = new Lookup(at.community(), today).pastMeeting(meeting.get());
        return isChat()
                ? Recording.addChat(at.community(), held, text, note.get(), today)
                : Recording.add(at.community(), held, text, note.get(), today);
    }
}
