package cop.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one person answered, without anything that says who or when.
 *
 * @param ratings the numbers by question; what was left open is not there
 * @param anonymous false where whoever gathers the answers knows whose it is
 * @param words what was answered in words, by question
 */
record Response(Map<String, Integer> ratings, boolean anonymous, Map<String, String> words) {

    Response {
        ratings = Map.copyOf(ratings);
        words = Map.copyOf(words);
    }

    /** The answer to a question; nothing where it does not count, because it is delicate and not anonymous. */
    Optional<Integer> counted(Questionnaire.Question question) {
        return question.delicate() && !anonymous ? Optional.empty() : Optional.ofNullable(ratings.get(question.id()));
    }

    /** The numbers as cells, in the order of the form, with the mark of one that is not anonymous before them. */
    List<String> cells(Questionnaire form) {
        List<String> cells = new ArrayList<>();
        cells.add(anonymous ? "anonymous" : "not anonymous");
        for (Questionnaire.Question question : form.counted()) {
            cells.add(Optional.ofNullable(ratings.get(question.id()))
                    .map(String::valueOf)
                    .orElse(""));
        }
        return cells;
    }

    /** What {@link #cells} wrote. */
    static Response read(Questionnaire form, List<String> cells) {
        Map<String, Integer> ratings = new TreeMap<>();
        for (int i = 0; i < form.counted().size(); i++) {
            String cell = i + 1 < cells.size() ? cells.get(i + 1) : "";
            if (!cell.isEmpty()) {
                ratings.put(form.counted().get(i).id(), Integer.parseInt(cell));
            }
        }
        return new Response(ratings, cells.get(0).equals("anonymous"), Map.of());
    }
}
