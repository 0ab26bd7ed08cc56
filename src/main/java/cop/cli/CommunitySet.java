package cop.cli;

import cop.charter.Launch;
import cop.model.Change;
import cop.model.Charter;
import cop.model.Snapshot;
import cop.store.PlainFields;
import java.time.LocalDate;
import java.util.List;

/** {@code cop community set}. */
final class CommunitySet extends ChangeCommand {

    private final Value<String> field = argument(
            "FIELD",
            Read.textSuchAs(PlainFields.CHARTER::names),
            "The field, by its name in community.yaml: review-every.");
    private final Value<List<String>> values =
            optionalWords("VALUE", "What it shall say; a list takes several, which take the place of the old ones.");
    private final Value<Boolean> clear = flag("--clear", "Leave the field open again.");

    CommunitySet() {
        super("set", "Sets a field of the charter that is a word, a sentence or a list.");
        more(
                "Fields within others are named with a point, such as membership.model;",
                "the last part is enough where it is the only one. cop-files(5) explains",
                "them all.");
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        Charter charter = at.community().charter();
        Change change = clear.get()
                ? PlainFields.CHARTER.clear(charter, field.get())
                : PlainFields.CHARTER.set(charter, field.get(), values.get());
        return Launch.following(change, at.community(), today);
    }
}
