package cop.cli;

import cop.app.Desk;
import cop.member.Merging;
import cop.model.Change;
import cop.model.Lookup;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.Map;

/** {@code cop member merge}. */
final class MemberMerge extends ChangeCommand {

    private final Value<String> gone = argument("GONE", "The member whose file disappears into the other.");
    private final Value<String> stays = argument("STAYS", "The same person by the id that stays.");

    private Map<String, String> files = Map.of();

    MemberMerge() {
        super("merge", "Makes one person of two files about the same one.");
    }

    @Override
    protected void gather(Desk desk) {
        files = desk.texts();
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        Lookup lookup = new Lookup(at.community(), today);
        return new Merging(lookup.member(gone.get()), lookup.member(stays.get())).change(at, files);
    }
}
