package cop.cli;

import cop.action.Revision;
import cop.model.Change;
import cop.model.Due;
import cop.model.Lookup;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop action set}. */
final class ActionSet extends ChangeCommand {

    private final Value<String> action = argument("ACTION", "The action: its id, the beginning of it, or its words.");
    private final Value<Optional<String>> text = option("--text", "TEXT", "What will be done, in a sentence.");
    private final Value<Optional<String>> owner =
            option("--owner", "MEMBERS", "Who will do it: an id or a name; several with commas.");
    private final Value<Optional<String>> due = option("--due", "DAY", "By when, such as " + Due.EXAMPLES + ".");
    private final Value<Optional<String>> meeting =
            option("--meeting", "MEETING", "The meeting where it was promised.");
    private final Value<Optional<String>> note = option("--note", "TEXT", "What is to be remembered about it.");
    private final Value<Optional<String>> reason = option("--reason", "TEXT", "Why it was dropped.");

    ActionSet() {
        super("set", "Changes who does an action, by when, or its words.");
        more(
                "What you give takes the place of what stood there; \"\" takes it away. A",
                "day that moves leaves a note.",
                "",
                "cop action set draft --owner ana,ben --due \"next meeting\"",
                "cop action set draft --note \"Waiting for Hillview\"");
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        return new Revision(text.get(), owner.get(), due.get(), meeting.get(), note.get(), reason.get())
                .change(at.community(), new Lookup(at.community(), today).action(action.get()), today);
    }
}
