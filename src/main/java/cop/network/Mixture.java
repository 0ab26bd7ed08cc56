package cop.network;

import cop.matching.ApartGroups;
import cop.model.Community;
import cop.model.Member;
import cop.model.Tie;
import cop.network.Turnout.Person;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What some people have in common, and so what groups of them are made of. */
final class Mixture {

    private static final int SAME_ORGANISATION = 6;
    private static final int WORKED_TOGETHER = 4;
    private static final int WORKED_TOGETHER_OFTEN = 6;
    private static final int SAME_PERSPECTIVE = 3;

    private final List<Person> people;
    private final Map<Tie, Integer> ties;

    /** @param day the last day of which it is asked who worked together */
    Mixture(List<Person> people, Community community, LocalDate day) {
        this.people = people;
        ties = Tie.all(community, LocalDate.MIN, day);
    }

    /** The group of each, from 0, in the order of who comes first in each. */
    int[] groups(int count, long seed) {
        // By id, so that nothing depends on what people are called, or on whom they let see it.
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            order.add(i);
        }
        order.sort(
                (one, other) -> people.get(one).id().compareTo(people.get(other).id()));
        int[][] apart = new int[people.size()][people.size()];
        for (int one = 0; one < apart.length; one++) {
            for (int other = 0; other < apart.length; other++) {
                apart[one][other] = one == other ? 0 : apart(order.get(one), order.get(other));
            }
        }
        int[] found = ApartGroups.of(apart, count, seed);
        int[] groupOf = new int[found.length];
        for (int i = 0; i < found.length; i++) {
            groupOf[order.get(i)] = found[i];
        }
        return numbered(groupOf);
    }

    private static int[] numbered(int[] groupOf) {
        Map<Integer, Integer> numbers = new HashMap<>();
        return Arrays.stream(groupOf)
                .map(group -> numbers.computeIfAbsent(group, first -> numbers.size()))
                .toArray();
    }

    private int apart(int one, int other) {
        int times = together(one, other);
        return (isSame(one, other, Mixture::organisation) ? SAME_ORGANISATION : 0)
                + (isSame(one, other, Mixture::perspective) ? SAME_PERSPECTIVE : 0)
                + (times == 0 ? 0 : times == 1 ? WORKED_TOGETHER : WORKED_TOGETHER_OFTEN);
    }

    private boolean isSame(int one, int other, Function<Person, Optional<String>> what) {
        Optional<String> value = what.apply(people.get(one));
        return value.isPresent() && value.equals(what.apply(people.get(other)));
    }

    private int together(int one, int other) {
        Person a = people.get(one);
        Person b = people.get(other);
        return a.member().isPresent() && b.member().isPresent() ? ties.getOrDefault(Tie.between(a.id(), b.id()), 0) : 0;
    }

    private static Optional<String> organisation(Person person) {
        return person.member()
                .map(Member::profile)
                .flatMap(Member.Profile::organisation)
                .map(Area::key);
    }

    private static Optional<String> perspective(Person person) {
        return person.member()
                .map(Member::profile)
                .flatMap(Member.Profile::perspective)
                .map(Area::key);
    }

    /**
     * What a group brings together, in counts.
     *
     * @param pairs how many pairs there are
     * @param newPairs how many of them have not worked together yet
     */
    record Counts(int organisations, int perspectives, int pairs, int newPairs) {

        String inWords() {
            List<String> words = new ArrayList<>();
            if (organisations > 0) {
                words.add(Words.count(organisations, "organisation"));
            }
            if (perspectives > 0) {
                words.add(Words.count(perspectives, "perspective"));
            }
            String mixed = String.join(", ", words);
            return mixed + (mixed.isEmpty() || pairs == 0 ? "" : "; ") + pairsInWords();
        }

        private String pairsInWords() {
            if (pairs == 0) {
                return "";
            }
            if (newPairs == pairs) {
                return pairs == 1
                        ? "the two work together for the first time"
                        : "all " + pairs + " pairs work together for the first time";
            }
            return newPairs + " of " + Words.count(pairs, "pair") + (newPairs == 1 ? " works" : " work")
                    + " together for the first time";
        }
    }

    /** Counts those of a group about whom figures may be. */
    Counts counts(List<Integer> group) {
        List<Integer> counted =
                group.stream().filter(person -> people.get(person).counts()).toList();
        int newPairs = 0;
        for (int i = 0; i < counted.size(); i++) {
            for (int j = 0; j < i; j++) {
                newPairs += together(counted.get(i), counted.get(j)) == 0 ? 1 : 0;
            }
        }
        return new Counts(
                different(counted, Mixture::organisation),
                different(counted, Mixture::perspective),
                counted.size() * (counted.size() - 1) / 2,
                newPairs);
    }

    private int different(List<Integer> group, Function<Person, Optional<String>> what) {
        return (int) group.stream()
                .map(people::get)
                .flatMap(person -> what.apply(person).stream())
                .distinct()
                .count();
    }
}
