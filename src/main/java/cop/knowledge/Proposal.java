package cop.knowledge;

import cop.model.Community;
import cop.model.CopException;
import cop.model.Meeting;
import cop.model.Minutes;
import cop.model.Product;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that a meeting made or passed around and that is not kept as knowledge yet.
 *
 * @param place where it stands in the minutes, counted from one: {@code 2026-03-19/outputs/1}
 * @param by who showed it: a member's id, or a name
 */
public record Proposal(
        String place, String meeting, LocalDate on, Minutes.Sort sort, String text, Optional<String> by) {

    private static final List<Minutes.Sort> SORTS = List.of(Minutes.Sort.OUTPUT, Minutes.Sort.RESOURCE);

    /** All of them, from the latest meeting back. */
    public static List<Proposal> of(Community community, LocalDate today) {
        List<Proposal> proposals = new ArrayList<>();
        List<Meeting> held = new ArrayList<>(community.heldBy(today));
        Collections.reverse(held);
        for (Meeting meeting : held) {
            Optional.ofNullable(community.minutes().get(meeting.id()))
                    .ifPresent(minutes -> proposals.addAll(in(minutes, meeting)));
        }
        proposals.removeIf(proposal -> proposal.isKept(community));
        return proposals;
    }

    private static List<Proposal> in(Minutes minutes, Meeting meeting) {
        List<Proposal> proposals = new ArrayList<>();
        for (Minutes.Sort sort : SORTS) {
            List<Minutes.Note> notes = minutes.of(sort);
            for (int i = 0; i < notes.size(); i++) {
                Minutes.Note note = notes.get(i);
                proposals.add(new Proposal(
                        meeting.id() + "/" + sort.key() + "/" + (i + 1),
                        meeting.id(),
                        meeting.date(),
                        sort,
                        note.text(),
                        note.by()));
            }
        }
        return proposals;
    }

    /** The one at a place in the minutes. */
    public static Proposal at(String place, Community community, LocalDate today) {
        return of(community, today).stream()
                .filter(proposal -> proposal.place.equals(place.strip()))
                .findFirst()
                .orElseThrow(() -> CopException.notFound(
                        "Nothing at \"" + place + "\" waits to be kept.",
                        "See what does with: cop knowledge list --proposed"));
    }

    private boolean isKept(Community community) {
        for (Product product : community.knowledge().values()) {
            if (product.origin().meeting().filter(meeting::equals).isPresent()
                    && (isSame(product.title(), text)
                            || product.access().link().filter(text::contains).isPresent())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }

    /** The address on the web in it, if there is one. */
    Optional<String> link() {
        for (String word : text.split("\\s+", -1)) {
            if (word.startsWith("https://") || word.startsWith("http://")) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** The draft that it becomes. */
    public Product draft() {
        return new Product(
                "draft",
                text,
                sort == Minutes.Sort.RESOURCE ? Optional.of(Product.Kind.RESOURCE) : Optional.empty(),
                List.of(),
                Optional.empty(),
                by.stream().toList(),
                new Product.Origin(Optional.of(meeting), Optional.empty(), List.of()),
                new Product.Access(Optional.empty(), link(), Optional.empty()),
                List.of(),
                Product.Life.NONE,
                List.of());
    }

    /** They all, each with the place by which it can be kept. */
    public static Answer list(List<Proposal> proposals) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Proposal proposal : proposals) {
            rows.add(List.of(Cell.of(proposal.place), Cell.of(proposal.on), Cell.of(proposal.text)));
        }
        return new Answer(
                proposals,
                new Table(
                        List.of(Column.of("place", "Place"), Column.of("on", "On"), Column.of("text", "What")),
                        rows,
                        "Nothing waits to be kept. What a meeting makes or passes around stands in its minutes as output: or"
                                + " resource:"));
    }
}
