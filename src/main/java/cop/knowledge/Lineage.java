package cop.knowledge;

import cop.model.Community;
import cop.model.Consent.Audience;
import cop.model.Id;
import cop.model.Product;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What a product grew out of and what grew out of it, from one organisation to the next, drawn as a tree. */
final class Lineage {

    /** Leading blanks would be lost in a table of Markdown. */
    private static final String BLANK = "\u00A0\u00A0\u00A0";

    /**
     * A product, a work from elsewhere or a use, with what came of it.
     *
     * @param id of a product that is kept here
     * @param how "used" or "adapted", of a use
     * @param by the organisations
     * @param branches those of a product that stands in the tree already are left out
     */
    record Branch(
            String title,
            Optional<String> id,
            Optional<Product.Reuse.How> how,
            List<String> by,
            Optional<LocalDate> on,
            List<Branch> branches) {}

    private final Map<String, Product> products = new TreeMap<>();
    private final Map<String, List<Product>> derived = new TreeMap<>();
    private final Community community;
    private final Optional<Audience> audience;
    private final LocalDate today;
    private final Set<String> drawn = new HashSet<>();

    /** @param audience who reads it: they see only what they were given, and no notes; all of it, if nothing is said */
    Lineage(Community community, Optional<Audience> audience, LocalDate today) {
        this.community = community;
        this.audience = audience;
        this.today = today;
        for (Product product : community.knowledge().values()) {
            if (audience.map(whom -> product.isFor(whom, today)).orElse(true)) {
                products.put(product.id(), product);
                product.origin()
                        .derivedFrom()
                        .forEach(source -> derived.computeIfAbsent(source, any -> new ArrayList<>())
                                .add(product));
            }
        }
    }

    /** The trees in which a product stands: one for each beginning. */
    List<Branch> of(Product product) {
        Set<String> beginnings = new LinkedHashSet<>();
        climb(product, beginnings, new HashSet<>());
        if (beginnings.isEmpty()) {
            beginnings.add(product.id());
        }
        return beginnings.stream().map(this::branch).toList();
    }

    private void climb(Product product, Set<String> beginnings, Set<String> seen) {
        if (!seen.add(product.id())) {
            return;
        }
        boolean first = true;
        for (String source : product.origin().derivedFrom()) {
            Product known = products.get(source);
            if (known != null) {
                climb(known, beginnings, seen);
            } else if (!Id.isId(source)) {
                beginnings.add(source);
            }
            first = first && known == null && Id.isId(source);
        }
        if (first) {
            beginnings.add(product.id());
        }
    }

    private Branch branch(String source) {
        Product product = products.get(source);
        List<Branch> branches = new ArrayList<>();
        boolean again = !drawn.add(source);
        if (product != null && !again) {
            product.reuse().stream()
                    .filter(reuse -> !reuse.at().isAfter(today))
                    .map(this::use)
                    .forEach(branches::add);
        }
        if (!again) {
            derived.getOrDefault(source, List.of()).forEach(child -> branches.add(branch(child.id())));
        }
        return product == null
                ? new Branch(source, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), branches)
                : new Branch(
                        product.title(),
                        Optional.of(product.id()),
                        Optional.empty(),
                        Byline.of(product, community, audience.orElse(Audience.MEMBERS))
                                .organisations(),
                        product.life().published(),
                        branches);
    }

    private Branch use(Product.Reuse reuse) {
        return new Branch(
                reuse.note().filter(note -> audience.isEmpty()).orElse(""),
                Optional.empty(),
                Optional.of(reuse.kind()),
                List.of(reuse.by()),
                Optional.of(reuse.at()),
                List.of());
    }

    /** The trees as people read them, with a mark at one product. */
    static Table table(List<Branch> trees, String marked) {
        List<List<Cell>> rows = new ArrayList<>();
        trees.forEach(tree -> draw(tree, "", "", marked, rows));
        return new Table(
                List.of(Column.of("what", "What"), Column.of("by", "By"), Column.of("on", "On")),
                rows,
                "Nobody is known to have used it yet.");
    }

    private static void draw(Branch branch, String first, String further, String marked, List<List<Cell>> rows) {
        rows.add(List.of(
                Cell.of(first + label(branch, marked)),
                branch.by().isEmpty() ? Cell.none() : Cell.of(String.join(", ", branch.by())),
                branch.on().map(Cell::of).orElse(Cell.none())));
        int count = branch.branches().size();
        for (int i = 0; i < count; i++) {
            boolean last = i == count - 1;
            draw(
                    branch.branches().get(i),
                    further + (last ? "└─\u00A0" : "├─\u00A0"),
                    further + (last ? BLANK : "│\u00A0\u00A0"),
                    marked,
                    rows);
        }
    }

    private static String label(Branch branch, String marked) {
        if (branch.how().isPresent()) {
            String how = branch.how().get() == Product.Reuse.How.USED ? "used" : "adapted";
            return branch.title().isEmpty() ? how : how + ": " + branch.title();
        }
        return branch.title() + (branch.id().filter(marked::equals).isPresent() ? " ◂ this one" : "");
    }
}
