package cop.cli;

import cop.logistics.Arrangement;
import cop.model.Change;
import cop.model.Lookup;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code cop meeting arrange}. */
final class MeetingArrange extends ChangeCommand {

    private final Value<String> meeting = argument("MEETING", "The meeting: its date, or next.");
    private final Value<List<String>> what =
            optionalWords("WHAT", "What is needed, as `cop meeting logistics` calls it, or something else.");
    private final Value<Optional<String>> owner = option("--owner", "MEMBER", "Who sees to it: a member, or a name.");
    private final Value<Optional<Integer>> count = option("--for", "NUMBER", Read::number, "For how many people.");
    private final Value<Optional<String>> done =
            openOption("--done", "DATE", Read::text, "That it is done; on this day, or else today.");
    private final Value<Optional<String>> note = option("--note", "TEXT", "What else there is to know.");
    private final Value<Boolean> drop = flag("--drop", "It is not needed any more.");

    MeetingArrange() {
        super("arrange", "Says who sees to something around a meeting, or that it is done.");
        more(
                "",
                "cop meeting arrange next refreshments --owner eli --for 24",
                "cop meeting arrange next refreshments --done",
                "cop meeting arrange next \"flip chart\" --owner ben");
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        Lookup lookup = new Lookup(at.community(), today);
        Arrangement arrangement = new Arrangement(
                owner.get().map(lookup::person),
                count.get(),
                done.get().map(day -> day.isEmpty() ? today : Read.date(day)),
                note.get(),
                drop.get());
        return arrangement.change(at.community(), lookup.meeting(meeting.get()), String.join(" ", what.get()));
    }
}
