package cop.knowledge;

import cop.knowledge.Lineage.Branch;
import cop.model.Community;
import cop.model.Consent.Audience;
import cop.model.CopException;
import cop.model.Product;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Facts;
import cop.view.Facts.Fact;
import cop.view.Sections;
import cop.view.Sections.Section;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All about one product: what it is, how far it is and where it went.
 *
 * @param audience who reads it: they see what they were given; all but what members may not know, if nothing is said
 */
public record ProductCard(Product product, Community community, Optional<Audience> audience, LocalDate today) {

    private static final String TITLE = "Title";

    /** The card; for an audience only of what it was given. */
    public Answer answer() {
        if (audience.isPresent() && !product.isFor(audience.get(), today)) {
            throw CopException.refused(
                    product.id() + " was not given to " + Sharing.whom(audience.get()) + ".",
                    "Do so with: cop knowledge share " + product.id() + " "
                            + (audience.get() == Audience.PUBLIC ? "public" : Sharing.whom(audience.get())));
        }
        Byline byline = Byline.of(product, community, audience.orElse(Audience.MEMBERS));
        List<Branch> trees = new Lineage(community, audience, today).of(product);
        List<Fact> facts = new ArrayList<>();
        whatItIs(facts, byline);
        if (audience.isEmpty()) {
            howFarItIs(facts);
        }
        return new Answer(
                data(byline, trees),
                new Sections(List.of(
                        new Section("", new Facts(facts)),
                        new Section("Where it comes from and where it went", Lineage.table(trees, product.id())))));
    }

    private void whatItIs(List<Fact> facts, Byline byline) {
        add(facts, TITLE, audience.isPresent() ? product.title() : product.title() + " (" + product.id() + ")");
        add(facts, "Kind", product.kind().map(Words::of).orElse(""));
        add(
                facts,
                "Knowledge",
                Words.and(product.knowledge().stream().map(Words::of).toList()));
        add(facts, "Summary", product.summary().map(String::strip).orElse(""));
        add(facts, "By", byline.text());
        add(facts, "Link", product.access().link().orElse(""));
        add(facts, "Licence", product.access().licence().orElse(""));
        add(facts, "Tags", String.join(", ", product.tags()));
    }

    private void howFarItIs(List<Fact> facts) {
        add(facts, "File", product.access().file().orElse(""));
        add(facts, "Meeting", product.origin().meeting().orElse(""));
        add(facts, "Project", product.origin().project().orElse(""));
        add(
                facts,
                "State",
                ProductList.words(
                        product.state(today),
                        product.audience(today),
                        product.since(today, community.meetings()),
                        today));
        add(facts, "Looked over", product.life().published().map(Words::day).orElse(""));
        product.life()
                .shared()
                .forEach(sharing ->
                        add(facts, "Given to", Sharing.whom(sharing.audience()) + ", " + Words.day(sharing.at())));
        product.life().revised().forEach(day -> add(facts, "Renewed", Words.day(day)));
        product.life()
                .reviewBy()
                .ifPresent(day -> facts.add(new Fact(
                        "Review by",
                        product.isReviewDue(today)
                                ? Cell.of(Words.day(day) + ", which has passed").toned(Cell.Tone.WATCH)
                                : Cell.of(day))));
    }

    private static void add(List<Fact> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(label, Cell.of(value)));
        }
    }

    /** For programs: the whole file for those who hold the folder, and no more than the card for others. */
    private Map<String, Object> data(Byline byline, List<Branch> trees) {
        Map<String, Object> data = new LinkedHashMap<>();
        if (audience.isEmpty()) {
            data.put("product", product);
            data.put("state", product.state(today));
            data.put("review-due", product.isReviewDue(today));
        } else {
            data.put("product", ProductList.offer(product, community, audience.get()));
        }
        data.put("by", byline);
        data.put("lineage", trees);
        return data;
    }
}
