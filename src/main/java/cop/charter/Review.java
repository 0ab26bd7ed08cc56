package cop.charter;

import cop.model.Aims;
import cop.model.Change;
import cop.model.Charter;
import cop.model.CopException;
import cop.model.Edit;
import cop.model.Goal;
import cop.model.Purpose;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What members look at when they look at their purpose together, and that they did.
 *
 * @param fulfilled whether they say that the purpose is fulfilled
 */
public record Review(boolean fulfilled) {

    public Change change(Charter charter, LocalDate today) {
        Aims aims = charter.aims();
        Purpose purpose = aims.purpose();
        String statement = purpose.statement()
                .orElseThrow(() -> CopException.refused(
                        "There is no purpose to look at yet.",
                        "Settle it together, then: cop community settle --purpose TEXT"));
        Purpose after =
                new Purpose(purpose.statement(), purpose.reviewedOn(today).reviews(), fulfilled || purpose.fulfilled());
        Charter reviewed = charter.withAims(aims.withPurpose(after));
        return new Change(
                "community: review the purpose",
                reviewed.equals(charter) ? List.of() : List.of(new Edit.Replace(reviewed)),
                notes(charter, statement, today));
    }

    private List<String> notes(Charter charter, String statement, LocalDate today) {
        List<String> notes = new ArrayList<>();
        notes.add("Purpose: " + statement);
        notes.add("Looked at together on " + Words.day(today) + ", " + before(charter, today) + ".");
        notes.add(
                "Ask each other: does it still say what we are here for? What changed around us, and in what we need?");
        if (!charter.aims().goals().isEmpty()) {
            notes.add("Goals: which go on, which change, which are done?");
            charter.aims().goals().forEach((id, goal) -> notes.add("- " + line(id, goal, today)));
        }
        if (!charter.life().endCriteria().isEmpty()) {
            notes.add("You meant to end when:");
            charter.life().endCriteria().forEach(text -> notes.add("- " + text));
        }
        if (fulfilled) {
            notes.add("The purpose is fulfilled: celebrate. Then decide together on a new one, or on a good end.");
        }
        return notes;
    }

    private static String before(Charter charter, LocalDate today) {
        Optional<LocalDate> last = charter.aims().purpose().reviews().stream()
                .filter(day -> day.isBefore(today))
                .max(LocalDate::compareTo);
        return last.map(day -> "the last time before was " + Words.day(day)).orElse("for the first time");
    }

    private static String line(String id, Goal goal, LocalDate today) {
        String text = goal.text().orElse(id);
        if (goal.reached().isPresent()) {
            return text + " (reached " + Words.day(goal.reached().get()) + ")";
        }
        String due = goal.due()
                .map(day -> (goal.isOverdue(today) ? "was due " : "due ") + Words.day(day))
                .orElse("no day yet");
        return text + " (" + due + ")";
    }
}
