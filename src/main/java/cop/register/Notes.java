package cop.register;

import cop.model.Problem;
import cop.model.Source;
import cop.view.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What people are told about a text that was taken in. */
final class Notes {

    private Notes() {}

    /**
     * What was passed over, and why.
     *
     * @param named how many people are known under one more name from now on
     */
    static List<String> of(Paper paper, Heard heard, Map<Chaff, Integer> passed, int named) {
        List<String> counts = new ArrayList<>();
        passed.forEach((chaff, number) -> counts.add(chaff.count(number)));
        List<String> notes = new ArrayList<>();
        if (named > 0) {
            notes.add("Who was meant is kept under also-known-as: " + Words.count(named, "member") + ".");
        }
        if (!counts.isEmpty()) {
            notes.add("Passed over: " + Words.and(counts) + ".");
        }
        for (String heading : heard.columns()) {
            notes.add("Left out of " + paper.file() + ": the column \"" + heading + "\".");
        }
        return notes;
    }

    static int sum(Map<Chaff, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Problems in the order of lines. */
    static List<Problem> inOrder(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::source, Comparator.comparingInt(Source::line)))
                .toList();
    }
}
