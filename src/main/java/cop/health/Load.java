package cop.health;

import cop.model.Action;
import cop.model.AgendaItem;
import cop.model.Meeting;
import cop.model.Product;
import cop.model.Thing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The work that is on record: turns in a role, items led, actions owned, products written. It is added up in memory to say
 * something about everybody together, and never shown for anybody.
 */
final class Load {

    /**
     * One piece of work.
     *
     * @param meeting where it was done or promised, if at a meeting
     */
    private record Piece(String member, Optional<String> meeting) {}

    private final Window window;
    private final List<Piece> pieces = new ArrayList<>();
    private final Set<Thing.Key> evidence = new LinkedHashSet<>();

    private Load(Window window) {
        this.window = window;
    }

    static Load of(Window window) {
        Load load = new Load(window);
        window.gatherings().forEach(gathering -> load.add(gathering.meeting()));
        for (Action action : window.actions()) {
            if (action.created().filter(window::covers).isPresent()) {
                action.owners().forEach(owner -> load.add(owner, action.meeting(), action.key()));
            }
        }
        for (Product product : window.published()) {
            product.authors()
                    .forEach(author -> load.add(author, product.origin().meeting(), product.key()));
        }
        return load;
    }

    private void add(Meeting meeting) {
        Optional<String> id = Optional.of(meeting.id());
        meeting.roles().values().forEach(person -> add(person, id, meeting.key()));
        for (AgendaItem item : meeting.agenda()) {
            if (item.held().orElse(true)) {
                item.lead().ifPresent(person -> add(person, id, meeting.key()));
            }
        }
    }

    private void add(String person, Optional<String> meeting, Thing.Key where) {
        window.member(person).ifPresent(member -> {
            pieces.add(new Piece(member, meeting));
            evidence.add(where);
        });
    }

    int sum() {
        return pieces.size();
    }

    Set<Thing.Key> evidence() {
        return evidence;
    }

    Map<String, Integer> units() {
        return units(pieces);
    }

    /** Without what belongs to other meetings of the window than these. */
    Map<String, Integer> with(List<String> meetings) {
        Set<String> others = new HashSet<>();
        window.gatherings().forEach(gathering -> others.add(gathering.meeting().id()));
        others.removeAll(Set.copyOf(meetings));
        return units(pieces.stream()
                .filter(piece -> piece.meeting().filter(others::contains).isEmpty())
                .toList());
    }

    /** How much each of these people carries, in no order that says who is who. */
    int[] among(Set<String> people) {
        Map<String, Integer> units = units();
        return people.stream()
                .mapToInt(person -> units.getOrDefault(person, 0))
                .sorted()
                .toArray();
    }

    private static Map<String, Integer> units(List<Piece> pieces) {
        Map<String, Integer> units = new TreeMap<>();
        pieces.forEach(piece -> units.merge(piece.member(), 1, Integer::sum));
        return units;
    }
}
