package cop.agenda;

import cop.view.Words;
import java.util.List;
import java.util.Optional;

/**
 * The note that a group finds on its table.
 *
 * @param task the question; empty where nobody has written one yet
 * @param groups how many there will be, in words; empty where nobody knows who comes
 * @param points what to agree on and to bring back
 */
public record Briefing(String title, String task, String groups, List<String> points) {

    /** For hearing the groups again. */
    private static final int SHARE_OF_REPORT = 4;

    private static final int LARGEST_THAT_MAY_GROW = 3;

    public Briefing {
        points = List.copyOf(points);
    }

    static Briefing of(String title, Optional<String> prompt, Optional<Integer> minutes, int size, int expected) {
        Optional<Integer> work = minutes.map(all -> all - all / SHARE_OF_REPORT).filter(rest -> rest > 0);
        return new Briefing(
                title,
                prompt.orElse(""),
                expected <= size ? "" : groups(size, expected),
                List.of(
                        "You have " + work.map(Words::length).orElse("the time that the facilitator says") + ".",
                        "First choose who keeps the time and who speaks for you afterwards.",
                        "Hear everyone once before anyone twice.",
                        "Bring back one sentence, and one question that stayed open."));
    }

    /** Groups as even as can be: of two or three and one more, or of at most so many where they are larger. */
    private static String groups(int size, int people) {
        int groups = size > LARGEST_THAT_MAY_GROW ? (people + size - 1) / size : people / size;
        int smaller = people / groups;
        return Words.count(groups, "group") + " of " + smaller + (people % groups == 0 ? "" : " or " + (smaller + 1));
    }
}
