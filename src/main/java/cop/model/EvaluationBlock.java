package cop.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a block of meeting evaluations says: counts only, and nothing that leads to a person.
 *
 * @param form the form that was filled in
 * @param closed the day from which no more answers were taken
 * @param forms how many forms came back, by the meeting's id
 * @param items the answers, by the item's id
 */
public record EvaluationBlock(
        String id,
        Optional<String> form,
        Optional<LocalDate> closed,
        Map<String, Integer> forms,
        Map<String, Ratings> items)
        implements Thing {

    public EvaluationBlock {
        forms = Ordered.copy(forms);
        items = Ordered.copy(items);
    }

    @Override
    public Key key() {
        return new Key(Kind.EVALUATION, id);
    }

    /** How many forms there are of all its meetings. */
    public int answers() {
        return forms.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The block with another id for a meeting. */
    EvaluationBlock withMeeting(String from, String to) {
        Map<String, Integer> renamed = new LinkedHashMap<>();
        forms.forEach((meeting, count) -> renamed.put(meeting.equals(from) ? to : meeting, count));
        return new EvaluationBlock(id, form, closed, renamed, items);
    }
}
