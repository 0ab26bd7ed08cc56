package cop.app;

import cop.history.LogEntry;
import cop.history.Reversal;
import cop.member.Forgetting;
import cop.view.Words;
import java.util.ArrayList;
import java.util.List;

/** What a person is told about a change that is taken back. */
final class Undone {

    private Undone() {}

    static List<String> notes(Reversal reversal) {
        LogEntry change = reversal.change();
        List<String> notes = new ArrayList<>();
        String when = " (" + Words.day(change.at().toLocalDate()) + ", " + change.id() + ").";
        notes.add(reversal.undone().map(summary -> "Done again: " + summary).orElse("Undone: " + change.summary())
                + when);
        if (reversal.back().keySet().stream().anyMatch(path -> path.endsWith("/messages.yaml"))) {
            notes.add("What was sent stays sent; only the note of it is gone.");
        }
        if (bringsBackSomebody(reversal)) {
            notes.add("What was forgotten about a person is back. If they asked for that, forget them again:"
                    + " cop member forget ID");
        }
        return notes;
    }

    private static boolean bringsBackSomebody(Reversal reversal) {
        return reversal.back().entrySet().stream()
                .anyMatch(file ->
                        Forgetting.isLeftOver(file.getKey()) && file.getValue().isEmpty());
    }
}
