package cop.register;

import cop.model.Intake;
import cop.model.Problem;
import java.util.List;

/**
 * What came of a pasted text or a table.
 *
 * @param remarks talk that says nothing of the meeting, as far as can be told: no reason to hold the rest back, but to be seen
 * @param passed how many lines say nothing of anybody, or were overtaken; the notes of the change tell why
 */
public record Gathered(Intake intake, List<Problem> remarks, int passed) {

    public Gathered {
        remarks = List.copyOf(remarks);
    }
}
