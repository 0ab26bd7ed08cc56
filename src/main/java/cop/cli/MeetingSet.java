package cop.cli;

import cop.meeting.Arranging;
import cop.model.Change;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Snapshot;
import cop.store.PlainFields;
import java.time.LocalDate;
import java.util.List;

/** {@code cop meeting set}. */
final class MeetingSet extends PlanCommand {

    private final Value<String> meeting = argument("MEETING", "The meeting: its id, its date, next or last.");
    private final Value<String> field = argument(
            "FIELD", Read.textSuchAs(PlainFields.MEETING::names), "The field, by its name in meeting.yaml: theme.");
    private final Value<List<String>> values =
            optionalWords("VALUE", "What it shall say; a list takes several, which take the place of the old ones.");
    private final Value<Boolean> clear = flag("--clear", "Leave the field open again.");

    MeetingSet() {
        super("set", "Sets a plain field of a meeting's plan.");
        more(
                "",
                "Fields within others are named with a point, such as venue.booked;",
                "the last part is enough where it is the only one. cop-files(5)",
                "explains them all.",
                "",
                "cop meeting set next venue.equipment projector flipchart",
                "cop meeting set next roles.host \"Nomsa Dube\"",
                "cop meeting set 2026-03 invited ana ben");
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        Lookup lookup = new Lookup(at.community(), today);
        Meeting before = lookup.meeting(meeting.get());
        String name = PlainFields.MEETING.named(field.get());
        Change change = clear.get()
                ? PlainFields.MEETING.clear(before, name)
                : PlainFields.MEETING.set(before, name, Arranging.values(name, values.get(), lookup));
        return following(Arranging.following(change, before, at.community(), today), at, today, before.id());
    }
}
