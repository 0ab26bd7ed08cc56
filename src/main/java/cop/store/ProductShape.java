package cop.store;

import cop.model.Product;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code knowledge/<id>.yaml}. */
final class ProductShape extends Shape<Product> {

    private final Field<String> title = required("title", Types.text("Five-word probe, isiZulu"), "what it is called");
    private final Field<Optional<Product.Kind>> kind =
            optional("kind", Types.oneOf(Product.Kind.values()), "what sort of product it is");
    private final Field<List<Product.Knowing>> knowledge =
            list("knowledge", Types.oneOf(Product.Knowing.values()), "the types of knowledge in it");
    private final Field<Optional<String>> summary = optional("summary", Types.PROSE, "what it says, in a few lines");
    private final Field<List<String>> authors = list("authors", Types.TEXT, "who made it: members' ids, or names");
    private final Field<Optional<String>> meeting = optional("meeting", Types.ID, "the meeting that it comes from");
    private final Field<Optional<String>> project = optional("project", Types.ID, "the project that it comes from");
    private final Field<Optional<String>> file =
            optional("file", Types.text("knowledge/probe/probe.pdf"), "the file itself, by its path in this folder");
    private final Field<Optional<String>> link =
            optional("link", Types.text("https://example.org/probe"), "where it is on the web");
    private final Field<Optional<String>> licence =
            optional("licence", Types.text("CC-BY-4.0"), "what others may do with it");
    private final Field<List<String>> tags = list("tags", Types.TEXT, "words to find it by");
    private final Field<List<String>> derivedFrom =
            list("derived-from", Types.TEXT, "what it builds on: ids of products, or titles of works from elsewhere");
    private final Field<Optional<LocalDate>> published =
            optional("published", Types.DATE, "the day on which it was looked over and found fit to be given away");
    private final Field<List<Product.Sharing>> shared =
            list("shared", new SharingShape(), "who was given it, and when");
    private final Field<List<LocalDate>> revised = list("revised", Types.DATE, "the days on which it was renewed");
    private final Field<Optional<LocalDate>> reviewBy =
            optional("review-by", Types.DATE, "the day by which somebody should look whether it still holds");
    private final Field<Optional<LocalDate>> retired =
            optional("retired", Types.DATE, "the day from which it is not to be used any more");
    private final Field<List<Product.Reuse>> reuse = list("reuse", new ReuseShape(), "who used or adapted it");

    @Override
    protected Product build(Values in) {
        return new Product(
                in.id(),
                in.of(title),
                in.of(kind),
                in.of(knowledge),
                in.of(summary),
                in.of(authors),
                new Product.Origin(in.of(meeting), in.of(project), in.of(derivedFrom)),
                new Product.Access(in.of(file), in.of(link), in.of(licence)),
                in.of(tags),
                new Product.Life(in.of(published), in.of(shared), in.of(revised), in.of(reviewBy), in.of(retired)),
                in.of(reuse));
    }

    @Override
    protected void write(Product product, Draft out) {
        out.put(title, product.title())
                .put(kind, product.kind())
                .put(knowledge, product.knowledge())
                .put(summary, product.summary())
                .put(authors, product.authors())
                .put(meeting, product.origin().meeting())
                .put(project, product.origin().project())
                .put(file, product.access().file())
                .put(link, product.access().link())
                .put(licence, product.access().licence())
                .put(tags, product.tags())
                .put(derivedFrom, product.origin().derivedFrom())
                .put(published, product.life().published())
                .put(shared, product.life().shared())
                .put(revised, product.life().revised())
                .put(reviewBy, product.life().reviewBy())
                .put(retired, product.life().retired())
                .put(reuse, product.reuse());
    }
}
