package cop.health;

import cop.model.Action;
import cop.model.Product;
import cop.model.Role;
import cop.model.Thing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Members who worked together: wrote a product, own an action, or facilitated and kept the notes of a meeting. To have been in
 * one room is not enough.
 */
final class Pairs {

    /** Two members of whom the organisations are known, the first in the order of ids before the second. */
    record Pair(String one, String other) {}

    private final Set<Pair> pairs = new LinkedHashSet<>();
    private final Set<Thing.Key> evidence = new LinkedHashSet<>();

    private Pairs() {}

    static Pairs of(Window window) {
        Pairs pairs = new Pairs();
        for (Product product : window.products()) {
            pairs.add(product.authors(), product.key(), window);
        }
        for (Action action : window.actions()) {
            if (action.created().filter(window::covers).isPresent()) {
                pairs.add(action.owners(), action.key(), window);
            }
        }
        for (Gathering gathering : window.gatherings()) {
            List<String> both = new ArrayList<>();
            gathering.meeting().role(Role.FACILITATOR).ifPresent(both::add);
            gathering.meeting().role(Role.KNOWLEDGE_MANAGER).ifPresent(both::add);
            pairs.add(both, gathering.meeting().key(), window);
        }
        return pairs;
    }

    /** Only what two members wrote or own together. */
    static Pairs written(Window window) {
        Pairs pairs = new Pairs();
        for (Product product : window.products()) {
            pairs.add(product.authors(), product.key(), window);
        }
        for (Action action : window.actions()) {
            pairs.add(action.owners(), action.key(), window);
        }
        return pairs;
    }

    private void add(Collection<String> people, Thing.Key where, Window window) {
        Set<Pair> found = among(window.members(people), window);
        if (!found.isEmpty()) {
            evidence.add(where);
        }
        pairs.addAll(found);
    }

    Set<Thing.Key> evidence() {
        return evidence;
    }

    /** How many of the pairs cross organisations. */
    Share crossing(Window window) {
        return crossing(pairs, window);
    }

    /** How many of all pairs that those seen at meetings could form would cross organisations. */
    Share amongThoseSeen(Window window) {
        Set<String> seen = new TreeSet<>();
        window.gatherings().forEach(gathering -> seen.addAll(gathering.present()));
        return crossing(among(seen, window), window);
    }

    private static Share crossing(Set<Pair> pairs, Window window) {
        Share share = Share.NONE;
        for (Pair pair : pairs) {
            Optional<String> one = window.organisation(pair.one());
            share = share.plus(one.equals(window.organisation(pair.other())) ? 0 : 1, 1);
        }
        return share;
    }

    private static Set<Pair> among(Set<String> people, Window window) {
        Set<Pair> pairs = new LinkedHashSet<>();
        for (String one : people) {
            for (String other : people) {
                if (one.compareTo(other) < 0
                        && window.organisation(one).isPresent()
                        && window.organisation(other).isPresent()) {
                    pairs.add(new Pair(one, other));
                }
            }
        }
        return pairs;
    }
}
