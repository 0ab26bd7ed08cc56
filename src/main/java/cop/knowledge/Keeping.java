package cop.knowledge;

import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Edit;
import cop.model.Handout;
import cop.model.Id;
import cop.model.Product;
import cop.model.Product.Access;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Takes something into the knowledge of the community, as a draft.
 *
 * @param id the id wanted; absent means one made from the first words of the title
 * @param file the file itself, which is kept beside what is said about it
 * @param folder where files of a product are kept, by its id
 */
public record Keeping(Product draft, Optional<String> id, Optional<Handout> file, UnaryOperator<String> folder) {

    /** What git keeps for ever and everybody has to download. */
    private static final int LARGE = 5;

    private static final int TOO_LARGE = 50;

    /** Proposes it. */
    public Change change(Community community) {
        String title = draft.title().strip();
        if (title.isEmpty()) {
            throw CopException.usage("A knowledge product needs a title.", "Write what it is called, in quotes.");
        }
        String free = freeId(community, title);
        Access access = draft.access();
        List<Edit> edits = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        notes.add("Kept as " + free + ": " + title);
        if (file.isPresent()) {
            Edit.Copy copy = copy(free, folder.apply(free), file.get(), notes);
            edits.add(copy);
            access = new Access(Optional.of(copy.path()), access.link(), access.licence());
        }
        edits.add(
                0,
                new Edit.Add(new Product(
                        free,
                        title,
                        draft.kind(),
                        draft.knowledge(),
                        draft.summary(),
                        draft.authors(),
                        draft.origin(),
                        access,
                        draft.tags(),
                        draft.life(),
                        draft.reuse())));
        notes.add("Once it can be given away: cop knowledge share " + free + " members");
        return new Change("knowledge: add " + free, edits, notes);
    }

    /** The change that sets another file of a product. */
    public static Change replaced(Product product, Handout file, UnaryOperator<String> folder) {
        List<String> notes = new ArrayList<>();
        Edit.Copy copy = copy(product.id(), folder.apply(product.id()), file, notes);
        Access access = product.access();
        Product after = product.withAccess(new Access(Optional.of(copy.path()), access.link(), access.licence()));
        return new Change("knowledge: set " + product.id() + " file", List.of(new Edit.Replace(after), copy), notes);
    }

    /** Keeps a file beside what is said about a product. */
    private static Edit.Copy copy(String product, String folder, Handout file, List<String> notes) {
        if (file.isLargerThan(TOO_LARGE)) {
            throw CopException.refused(
                    file.name() + " has " + file.sizeInWords() + "; more than " + TOO_LARGE + " MB is too much here.",
                    "Keep it elsewhere, and say where: cop knowledge set " + product + " link https://…");
        }
        String path = folder + "/" + file.name();
        notes.add("The file lies in " + path + " (" + file.sizeInWords() + ").");
        if (file.isLargerThan(LARGE)) {
            notes.add("  It is large, stays in the history for ever, and everybody who shares the folder loads it.");
        }
        if (file.isPicture()) {
            notes.add("  Before it goes around, ask everybody who can be recognised in it.");
        }
        return new Edit.Copy(path, file.from());
    }

    private String freeId(Community community, String title) {
        String wanted = id.or(() -> Id.brief(title))
                .filter(Id::isId)
                .filter(it -> !Id.isReserved(it))
                .orElseThrow(() -> {
                    String what = id.map(given -> "\"" + given + "\" cannot be an id.")
                            .orElse("This title gives no id of the letters a to z.");
                    return CopException.usage(what, "Choose one with --id, such as: --id five-word-probe");
                });
        if (id.isPresent() && community.knowledge().containsKey(wanted)) {
            throw CopException.refused(
                    "There is a knowledge product " + wanted + " already.", "See them all with: cop knowledge list");
        }
        return Id.free(wanted, community.knowledge().keySet());
    }
}
