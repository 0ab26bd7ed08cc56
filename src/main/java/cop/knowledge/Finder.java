package cop.knowledge;

import cop.model.Community;
import cop.model.Nearest;
import cop.model.Product;
import cop.model.Word;
import cop.search.Hit;
import cop.search.Index;
import cop.search.Query;
import cop.search.Snippet;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Sections;
import cop.view.Sections.Section;
import cop.view.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Searches knowledge, decisions, minutes, topics and stories. */
public record Finder(Community community, Filter filter) {

    private static final int SNIPPET = 160;

    /**
     * Where to look.
     *
     * @param kind a sort of source such as {@code decision}, or a kind of product such as {@code tool}
     * @param most how many to show; the best are shown
     */
    public record Filter(
            Optional<String> kind, Optional<String> tag, Optional<String> meeting, Optional<Integer> year, int most) {

        boolean includes(Source source) {
            return kind.map(source::isA).orElse(true)
                    && tag.map(one -> source.tags().stream().anyMatch(one::equalsIgnoreCase))
                            .orElse(true)
                    && meeting.map(one -> source.meeting().equals(Optional.of(one)))
                            .orElse(true)
                    && year.map(one -> source.on().map(LocalDate::getYear).equals(Optional.of(one)))
                            .orElse(true);
        }
    }

    /**
     * What was found.
     *
     * @param kind of a product its kind, otherwise the sort of source
     * @param snippet the place that says most about what was looked for
     * @param score the higher, the better it fits; it compares only what one search found
     */
    public record Found(
            String kind,
            String id,
            Optional<String> title,
            Optional<LocalDate> on,
            Optional<String> meeting,
            List<String> tags,
            String snippet,
            double score) {}

    /** The words by which the kinds of sources are known. */
    public static List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        for (Source.Sort sort : Source.Sort.values()) {
            kinds.add(Word.of(sort));
        }
        for (Product.Kind kind : Product.Kind.values()) {
            kinds.add(Word.of(kind));
        }
        return kinds;
    }

    /** What fits, the best first. */
    public Answer answer(String words) {
        Query query = Query.of(words);
        List<Source> sources =
                Sources.of(community).stream().filter(filter::includes).toList();
        Index index = new Index(sources.stream().map(Source::text).toList());
        List<Found> all = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        List<Hit> hits = index.find(query);
        for (Hit hit : hits.subList(0, Math.min(filter.most(), hits.size()))) {
            Found found = found(sources.get(hit.text()), query, hit.score());
            all.add(found);
            rows.add(row(found));
        }
        List<Column> columns = List.of(
                Column.of("kind", "Kind"),
                Column.of("id", "Where"),
                Column.of("on", "On"),
                Column.of("snippet", "What it says"));
        Table table = new Table(columns, rows, hits.isEmpty() ? nothing(words, query, index.words()) : "");
        String heading = heading(hits, all.size());
        return new Answer(all, heading.isEmpty() ? table : new Sections(List.of(new Section(heading, table))));
    }

    /** What people should know of the list; empty where it goes without saying. */
    private static String heading(List<Hit> hits, int shown) {
        String best = shown == hits.size() ? "" : "The best " + (shown == 1 ? "" : shown + " ") + "of " + hits.size();
        if (hits.isEmpty() || hits.get(0).whole()) {
            return best;
        }
        return "Nothing holds all of these words; these hold some" + (best.isEmpty() ? "" : ". " + best);
    }

    private static Found found(Source source, Query query, double score) {
        String title = source.text().title();
        String body = Snippet.of(source.text().body(), query, SNIPPET);
        return new Found(
                source.product().map(Word::of).orElse(Word.of(source.sort())),
                source.id(),
                Optional.of(title).filter(it -> !it.isEmpty()),
                source.on(),
                source.meeting(),
                source.tags(),
                body,
                score);
    }

    private static List<Cell> row(Found found) {
        String says = found.title()
                .map(title -> found.snippet().isEmpty() ? title : title + ": " + found.snippet())
                .orElse(found.snippet());
        return List.of(
                Cell.of(found.kind().replace('-', ' ')),
                Cell.of(found.id()),
                found.on().map(Cell::of).orElse(Cell.none()),
                Cell.of(says));
    }

    private static String nothing(String words, Query query, Set<String> known) {
        String nothing = "Nothing says \"" + words.strip() + "\".";
        for (String word : query.words()) {
            Optional<String> meant = Nearest.to(word, known);
            if (meant.isPresent()) {
                return nothing + " Did you mean " + meant.get() + "?";
            }
        }
        return nothing + " The beginning of a word is enough; try fewer or other words.";
    }
}
