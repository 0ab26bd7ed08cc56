package cop.knowledge;

import cop.model.Community;
import cop.model.Consent.Audience;
import cop.model.Product;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Table;
import cop.view.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the community knows, how far each thing is, and who uses it: drafts first, which wait for somebody. */
public record ProductList(Community community, Wanted wanted, LocalDate today) {

    /** From so many days on, a draft is likely to be forgotten. */
    private static final int OLD_DRAFT = 60;

    /**
     * A product, for programs.
     *
     * @param since the day from which it is as far as it is
     */
    public record Row(
            String id,
            String title,
            Optional<Product.Kind> kind,
            List<Product.Knowing> knowledge,
            Product.State state,
            Optional<LocalDate> since,
            Optional<Audience> audience,
            boolean reviewDue,
            Optional<LocalDate> reviewBy,
            List<String> tags,
            Set<String> users) {}

    /** A product as others may see it. */
    public record Offer(
            String title,
            Optional<Product.Kind> kind,
            Optional<String> summary,
            String by,
            Optional<String> licence,
            Optional<String> link,
            List<String> tags) {}

    /** For those who look after it. */
    public Answer answer() {
        List<Row> data = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (Product product : products().toList()) {
            Row row = row(product);
            data.add(row);
            rows.add(List.of(
                    Cell.of(row.id()),
                    Cell.of(row.title()),
                    row.kind().map(kind -> Cell.of(Words.of(kind))).orElse(Cell.none()),
                    state(row),
                    row.users().isEmpty() ? Cell.none() : Cell.of(String.join(", ", row.users()))));
        }
        return new Answer(
                data,
                new Table(
                        List.of(
                                Column.of("product", "Product"),
                                Column.of("title", "What"),
                                Column.of("kind", "Kind"),
                                Column.of("state", "State"),
                                Column.of("used-by", "Used by")),
                        rows,
                        community.knowledge().isEmpty()
                                ? "Nothing is kept yet. Begin with: cop knowledge add TITLE"
                                : "There is nothing like this."));
    }

    private Stream<Product> products() {
        return community.knowledge().values().stream()
                .filter(product -> wanted.includes(product, today))
                .sorted(Comparator.comparing((Product product) -> product.state(today))
                        .thenComparing(Product::id));
    }

    private Row row(Product product) {
        return new Row(
                product.id(),
                product.title(),
                product.kind(),
                product.knowledge(),
                product.state(today),
                product.since(today, community.meetings()),
                product.audience(today),
                product.isReviewDue(today),
                product.life().reviewBy(),
                product.tags(),
                product.users());
    }

    private Cell state(Row row) {
        String words = words(row.state(), row.audience(), row.since(), today);
        boolean forgotten = row.state().compareTo(Product.State.REVIEWED) < 0
                && row.since()
                        .filter(day -> day.isBefore(today.minusDays(OLD_DRAFT)))
                        .isPresent();
        if (row.reviewDue()) {
            return Cell.of(words + "; to be looked over again").toned(Cell.Tone.WATCH);
        }
        return forgotten ? Cell.of(words).toned(Cell.Tone.WATCH) : Cell.of(words);
    }

    /** Such as {@code captured, 45 days ago} or {@code shared with partners}. */
    static String words(Product.State state, Optional<Audience> audience, Optional<LocalDate> since, LocalDate today) {
        if (state == Product.State.SHARED) {
            return "shared with " + Sharing.whom(audience.orElse(Audience.MEMBERS));
        }
        String word = Words.of(state);
        return since.map(day -> word + ", " + ago(day, today)).orElse(word);
    }

    private static String ago(LocalDate day, LocalDate today) {
        int days = (int) ChronoUnit.DAYS.between(day, today);
        return days == 0 ? "today" : Words.count(days, "day") + " ago";
    }

    /** What an audience was given, with the names of those who let it know them. */
    public Answer offered(Audience audience) {
        List<Offer> offers = products()
                .filter(product -> product.isFor(audience, today))
                .map(product -> offer(product, community, audience))
                .toList();
        List<List<Cell>> rows = new ArrayList<>();
        for (Offer offer : offers) {
            rows.add(List.of(
                    Cell.of(offer.title()),
                    offer.kind().map(kind -> Cell.of(Words.of(kind))).orElse(Cell.none()),
                    offer.summary().map(Cell::of).orElse(Cell.none()),
                    offer.by().isEmpty() ? Cell.none() : Cell.of(offer.by()),
                    offer.licence().map(Cell::of).orElse(Cell.none()),
                    offer.link().map(Cell::of).orElse(Cell.none())));
        }
        return new Answer(
                offers,
                new Table(
                        List.of(
                                Column.of("title", "What"),
                                Column.of("kind", "Kind"),
                                Column.of("summary", "About"),
                                Column.of("by", "By"),
                                Column.of("licence", "Licence"),
                                Column.of("link", "Where")),
                        rows,
                        "Nothing was given to " + Sharing.whom(audience)
                                + " yet. Do so with: cop knowledge share PRODUCT AUDIENCE"));
    }

    static Offer offer(Product product, Community community, Audience audience) {
        return new Offer(
                product.title(),
                product.kind(),
                product.summary(),
                Byline.of(product, community, audience).text(),
                product.access().licence(),
                product.access().link(),
                product.tags());
    }
}
