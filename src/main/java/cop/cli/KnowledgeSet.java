package cop.cli;

import cop.app.Desk;
import cop.knowledge.Filing;
import cop.knowledge.Keeping;
import cop.model.Change;
import cop.model.Lookup;
import cop.model.Product;
import cop.model.Snapshot;
import cop.store.Layout;
import cop.store.PlainFields;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code cop knowledge set}. */
final class KnowledgeSet extends ChangeCommand {

    private static final String FILE = "file";

    private final Value<String> product =
            argument("PRODUCT", "The product: its id, the beginning of it, or its title.");
    private final Value<String> field = argument(
            "FIELD", Read.textSuchAs(PlainFields.KNOWLEDGE::names), "The field, by its name in the file: licence.");
    private final Value<List<String>> values =
            optionalWords("VALUE", "What it shall say; a list takes several, which take the place of the old ones.");
    private final Value<Boolean> clear = flag("--clear", "Leave the field open again.");

    private Optional<Desk> desk = Optional.empty();

    KnowledgeSet() {
        super("set", "Sets what is known of a product.");
        more(
                "",
                "A file is copied into the folder of the product; a day under revised",
                "comes behind those that are there. cop-files(5) explains all fields.",
                "",
                "cop knowledge set probe kind tool",
                "cop knowledge set probe published today",
                "cop knowledge set probe review-by \"12 months\"",
                "cop knowledge set probe authors ana \"Eli Sample\"");
    }

    @Override
    protected void gather(Desk mine) {
        desk = Optional.of(mine);
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        Product before = new Lookup(at.community(), today).product(product.get());
        String name = PlainFields.KNOWLEDGE.named(field.get());
        if (clear.get()) {
            return PlainFields.KNOWLEDGE.clear(before, name);
        }
        if (name.equals(FILE) && values.get().size() == 1) {
            return Keeping.replaced(
                    before, desk.orElseThrow().handout(values.get().get(0)), Layout::attachments);
        }
        List<String> said = new Filing(at.community(), today).values(before, name, values.get());
        return Filing.following(PlainFields.KNOWLEDGE.set(before, name, said), before, name);
    }
}
