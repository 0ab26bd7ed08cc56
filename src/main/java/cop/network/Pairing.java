package cop.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Chooses pairs so that nobody is in more than one and the whole is worth much. The first choice takes the best pairs one
 * after the other; then a pair comes in wherever it is worth more than what it drives out, with those driven out paired anew.
 *
 * @param <P> a pair
 */
final class Pairing<P> {

    /** The two in a pair, and what it is worth: more than nothing. */
    interface Terms<P> {
        String one(P pair);

        String other(P pair);

        int worth(P pair);
    }

    private final List<P> candidates;
    private final Terms<P> terms;
    private final Map<String, List<P>> of = new HashMap<>();
    private final Map<String, P> chosen = new HashMap<>();

    /** @param candidates in the order in which equals are preferred */
    Pairing(Collection<P> candidates, Terms<P> terms) {
        this.terms = terms;
        this.candidates = new ArrayList<>(candidates);
        ToIntFunction<P> worth = terms::worth;
        this.candidates.sort((a, b) -> Integer.compare(worth.applyAsInt(b), worth.applyAsInt(a)));
        for (P pair : this.candidates) {
            of.computeIfAbsent(terms.one(pair), id -> new ArrayList<>()).add(pair);
            of.computeIfAbsent(terms.other(pair), id -> new ArrayList<>()).add(pair);
        }
    }

    /** The pairs chosen, the best first. */
    List<P> choose() {
        candidates.forEach(pair -> {
            if (isFree(terms.one(pair)) && isFree(terms.other(pair))) {
                take(pair);
            }
        });
        boolean better = true;
        while (better) {
            better = false;
            for (P pair : candidates) {
                better |= improves(pair);
            }
        }
        Set<P> all = new LinkedHashSet<>();
        for (P pair : candidates) {
            if (pair.equals(chosen.get(terms.one(pair)))) {
                all.add(pair);
            }
        }
        return List.copyOf(all);
    }

    /** Takes a pair in where the whole gains by it; otherwise leaves all as it was. */
    private boolean improves(P pair) {
        if (pair.equals(chosen.get(terms.one(pair)))) {
            return false;
        }
        Map<String, P> before = new HashMap<>(chosen);
        int gain = terms.worth(pair);
        Set<String> lonely = new LinkedHashSet<>();
        for (String person : List.of(terms.one(pair), terms.other(pair))) {
            Optional<P> old = Optional.ofNullable(chosen.get(person));
            if (old.isPresent()) {
                gain -= terms.worth(old.get());
                lonely.add(terms.one(old.get()));
                lonely.add(terms.other(old.get()));
                leave(old.get());
            }
        }
        take(pair);
        for (String person : lonely) {
            Optional<P> next = isFree(person) ? best(person) : Optional.empty();
            if (next.isPresent()) {
                gain += terms.worth(next.get());
                take(next.get());
            }
        }
        if (gain <= 0) {
            chosen.clear();
            chosen.putAll(before);
        }
        return gain > 0;
    }

    /** The best pair with somebody else who is free. */
    private Optional<P> best(String person) {
        for (P pair : of.getOrDefault(person, List.of())) {
            if (isFree(terms.one(pair)) && isFree(terms.other(pair))) {
                return Optional.of(pair);
            }
        }
        return Optional.empty();
    }

    private boolean isFree(String person) {
        return !chosen.containsKey(person);
    }

    private void take(P pair) {
        chosen.put(terms.one(pair), pair);
        chosen.put(terms.other(pair), pair);
    }

    private void leave(P pair) {
        chosen.remove(terms.one(pair));
        chosen.remove(terms.other(pair));
    }
}
