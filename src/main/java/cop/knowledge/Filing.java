package cop.knowledge;

import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Due;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Nearest;
import cop.model.Product;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes of what somebody writes about a product what its file says: ids of people, meetings and products, and days. */
public record Filing(Community community, LocalDate today) {

    private static final String REVISED = "revised";

    private static final Set<String> DAYS = Set.of("published", REVISED, "review-by", "retired");

    /** The values of a field. A day on which a product was renewed comes behind those that are known. */
    public List<String> values(Product product, String field, List<String> given) {
        List<String> values = new ArrayList<>();
        if (field.equals(REVISED)) {
            product.life().revised().forEach(day -> values.add(day.toString()));
        }
        given.stream()
                .map(text -> value(field, text))
                .filter(value -> !values.contains(value))
                .forEach(values::add);
        return values;
    }

    private String value(String field, String text) {
        Lookup lookup = new Lookup(community, today);
        if (DAYS.contains(field)) {
            return new Due(community, today).require(text).toString();
        }
        return switch (field) {
            case "authors" -> lookup.person(text);
            case "meeting" -> meeting(text);
            case "project" -> project(text);
            case "derived-from" -> lookup.work(text);
            case "kind", "knowledge" -> text.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
            default -> text;
        };
    }

    /** The id of a meeting that has begun. */
    public String meeting(String text) {
        Meeting meeting = new Lookup(community, today).pastMeeting(text);
        return meeting.id();
    }

    /** The id of a project. */
    public String project(String text) {
        Set<String> known = community.projects().keySet();
        if (!known.contains(text)) {
            throw CopException.notFound(
                    "There is no project \"" + text + "\".",
                    Nearest.to(text, known)
                            .map(id -> "Did you mean " + id + "?")
                            .orElse("Leave it out, or write the project down first."));
        }
        return text;
    }

    /** Members by their ids, and others by their names; several are parted by commas. */
    public List<String> authors(List<String> texts) {
        List<String> authors = new ArrayList<>();
        for (String text : words(texts)) {
            String author = new Lookup(community, today).person(text);
            if (!authors.contains(author)) {
                authors.add(author);
            }
        }
        return authors;
    }

    /** The products and works that something builds on. */
    public List<String> works(List<String> texts) {
        return texts.stream().map(new Lookup(community, today)::work).distinct().toList();
    }

    /** A draft with all that somebody says of it, who knows better than the minutes. */
    public Product completed(Product draft, Product said) {
        Product.Origin origin = draft.origin();
        Product.Access access = draft.access();
        return new Product(
                draft.id(),
                said.title(),
                said.kind().or(draft::kind),
                said.knowledge(),
                said.summary(),
                said.authors().isEmpty() ? draft.authors() : said.authors(),
                new Product.Origin(
                        said.origin().meeting().or(origin::meeting),
                        said.origin().project(),
                        said.origin().derivedFrom()),
                new Product.Access(
                        Optional.empty(),
                        said.access().link().or(access::link),
                        said.access().licence()),
                said.tags(),
                said.life(),
                List.of());
    }

    /** Texts parted by commas. */
    public static List<String> words(List<String> texts) {
        List<String> words = new ArrayList<>();
        for (String text : texts) {
            for (String word : text.split(",", -1)) {
                if (!word.isBlank() && !words.contains(word.strip())) {
                    words.add(word.strip());
                }
            }
        }
        return words;
    }

    /** The change, with what is advisable once a field is set. */
    public static Change following(Change change, Product product, String field) {
        if (change.isEmpty() || !field.equals(REVISED)) {
            return change;
        }
        List<String> notes = new ArrayList<>(change.notes());
        notes.add("When should somebody look again? cop knowledge set " + product.id() + " review-by \"12 months\"");
        return new Change(change.summary(), change.edits(), notes);
    }
}
