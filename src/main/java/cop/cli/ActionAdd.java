package cop.cli;

import cop.action.Actions;
import cop.model.Action;
import cop.model.Change;
import cop.model.Due;
import cop.model.Lookup;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop action add}. */
final class ActionAdd extends ChangeCommand {

    private final Value<String> text = argument("TEXT", "What will be done, in a sentence.");
    private final Value<Optional<String>> owner =
            option("--owner", "MEMBERS", "Who will do it: an id or a name; several with commas.");
    private final Value<Optional<String>> due = option("--due", "DAY", "By when, such as " + Due.EXAMPLES + ".");
    private final Value<Optional<String>> meeting =
            option("--meeting", "MEETING", "The meeting where it was promised.");

    private final Value<Optional<Action.Origin>> from = option(
            "--from",
            "ORIGIN",
            Read.word(Action.Origin.class),
            "Where it comes from: meeting (default), health, project or follow-up.");

    ActionAdd() {
        super("add", "Notes what somebody promises to do.");
        more("cop action add \"Draft the probe list\" --owner ana --due \"2 weeks\"");
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        Lookup lookup = new Lookup(at.community(), today);
        return Actions.add(
                at.community(),
                text.get(),
                owner.get(),
                due.get(),
                meeting.get().map(lookup::pastMeeting),
                from.get(),
                today);
    }
}
