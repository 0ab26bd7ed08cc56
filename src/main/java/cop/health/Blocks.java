package cop.health;

import cop.model.EvaluationBlock;
import cop.model.Meeting;
import cop.model.Ratings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What people answered about meetings, in the blocks that are published. */
final class Blocks {

    static final Noun ANSWER = new Noun("published answer", "published answers");

    private static final int LEAST = 10;
    private static final int HIGH = 4;

    private Blocks() {}

    /** How many marked 4 or 5, block by block in order of time. */
    static Tally tally(Window window, String item) {
        Tally tally = new Tally();
        List<Part> parts = new ArrayList<>();
        for (EvaluationBlock block : of(window)) {
            Optional<Ratings> marks =
                    Optional.ofNullable(block.items().get(item)).filter(its -> its.answers() >= window.leastAnswers());
            if (marks.isPresent()) {
                tally.evidence(block.key());
                parts.add(new Part(
                        first(block, window).orElseThrow(),
                        marks.get().of(HIGH) + marks.get().of(Ratings.HIGHEST),
                        marks.get().answers()));
            }
        }
        parts.sort(Comparator.comparing(part -> part.meeting().begins()));
        parts.forEach(part -> tally.add(part.meeting(), part.yes(), part.of()));
        return tally.needs(ANSWER, LEAST);
    }

    /** The blocks that were closed by the day of the report, about meetings in its window. */
    static List<EvaluationBlock> of(Window window) {
        return window.community().evaluations().values().stream()
                .filter(block -> window.happened(block.closed()))
                .filter(block -> first(block, window)
                        .filter(meeting -> window.covers(meeting.date()))
                        .isPresent())
                .toList();
    }

    private static Optional<Meeting> first(EvaluationBlock block, Window window) {
        return block.forms().keySet().stream()
                .map(id -> window.community().meetings().get(id))
                .filter(Objects::nonNull)
                .min(Comparator.comparing(Meeting::begins));
    }
}
