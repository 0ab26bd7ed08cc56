package cop.network;

import cop.model.Detail;
import cop.model.Wording;
import cop.network.Circle.Person;
import cop.view.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two members who should meet, with the reasons.
 *
 * @param score how much speaks for it
 */
record Introduction(Person one, Person other, int score, List<String> reasons) {

    private static final int ASKED = 6;
    private static final int KNOWN = 5;
    private static final int OFFERED = 4;
    private static final int SHARED = 3;
    private static final int ELSEWHERE = 2;
    private static final int MOST_REASONS = 2;

    /** The introduction of two people; of no worth where they have nothing to talk about, or are colleagues who are much alike. */
    static Introduction of(Person one, Person other) {
        Reasons reasons = new Reasons();
        reasons.gives(one, other);
        reasons.gives(other, one);
        reasons.share(one, other);
        List<String> bridges = bridges(one, other);
        if (reasons.worth.isEmpty() || (bridges.isEmpty() && areColleagues(one, other))) {
            return new Introduction(one, other, 0, List.of());
        }
        List<String> words = reasons.best();
        if (!bridges.isEmpty()) {
            words.add("They " + Words.and(bridges) + ".");
        }
        int apart = (one.differs(other, Detail.ORGANISATION) ? ELSEWHERE : 0) + bridges.size();
        return new Introduction(one, other, reasons.score() + apart, words);
    }

    private static boolean areColleagues(Person one, Person other) {
        return one.one(Detail.ORGANISATION).isPresent()
                && other.one(Detail.ORGANISATION).isPresent()
                && !one.differs(other, Detail.ORGANISATION);
    }

    boolean isWorthwhile() {
        return score > 0;
    }

    boolean isWith(String id) {
        return one.id().equals(id) || other.id().equals(id);
    }

    private static List<String> bridges(Person one, Person other) {
        List<String> bridges = new ArrayList<>();
        if (one.differs(other, Detail.ORGANISATION)) {
            bridges.add("work at different organisations");
        }
        if (one.differs(other, Detail.PERSPECTIVE)) {
            bridges.add("see it from different sides");
        }
        if (one.differs(other, Detail.PLACE)) {
            bridges.add("live in different places");
        }
        return bridges;
    }

    /** Collects what speaks for it. */
    private static final class Reasons {
        private final Map<String, Integer> worth = new LinkedHashMap<>();

        /** What one looks for and the other has. */
        void gives(Person giver, Person seeker) {
            for (String ask : seeker.all(Detail.ASKS)) {
                List<String> fits = fitting(ask, giver, Detail.EXPERTISE, Detail.OFFERS, Detail.SERVICES);
                if (!fits.isEmpty()) {
                    add(
                            ASKED,
                            seeker.name() + " looks for \"" + ask + "\", and " + giver.name() + " brings "
                                    + Words.and(fits) + ".");
                }
            }
            for (String interest : seeker.all(Detail.INTERESTS)) {
                if (!fitting(interest, giver, Detail.EXPERTISE).isEmpty()) {
                    add(
                            KNOWN,
                            seeker.name() + " wants to learn about " + interest + ", which " + giver.name()
                                    + " knows well.");
                } else {
                    List<String> fits = fitting(interest, giver, Detail.OFFERS, Detail.SERVICES);
                    if (!fits.isEmpty()) {
                        add(
                                OFFERED,
                                seeker.name() + " wants to learn about " + interest + ", and " + giver.name()
                                        + " offers " + Words.and(fits) + ".");
                    }
                }
            }
        }

        /** What both want to learn about, or know. */
        void share(Person one, Person other) {
            List<String> interests = common(one, other, Detail.INTERESTS);
            if (!interests.isEmpty()) {
                add(SHARED, "Both want to learn about " + Words.and(interests) + ".");
            }
            List<String> expertise = common(one, other, Detail.EXPERTISE);
            if (!expertise.isEmpty()) {
                add(ELSEWHERE, "Both know " + Words.and(expertise) + ".");
            }
        }

        private void add(int points, String reason) {
            worth.put(reason, points);
        }

        int score() {
            return worth.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** The few that weigh most; more of them persuade nobody. */
        List<String> best() {
            return new ArrayList<>(worth.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .limit(MOST_REASONS)
                    .map(Map.Entry::getKey)
                    .toList());
        }

        private static List<String> common(Person one, Person other, Detail detail) {
            List<String> theirs = other.all(detail).stream().map(Area::key).toList();
            return one.all(detail).stream()
                    .filter(mine -> theirs.contains(Area.key(mine)))
                    .toList();
        }

        private static List<String> fitting(String wanted, Person giver, Detail... details) {
            List<String> fits = new ArrayList<>();
            for (Detail detail : details) {
                giver.all(detail).stream()
                        .filter(it -> Wording.fits(wanted, it) && !fits.contains(it))
                        .forEach(fits::add);
            }
            return fits;
        }
    }
}
