package cop.minutes;

import cop.minutes.Notes.Unclear;
import cop.model.Action;
import cop.model.Minutes.Sort;
import java.util.ArrayList;
import java.util.List;

/**
 * Says what was understood of plain notes, and what was not.
 *
 * @param replay what became of the notes
 * @param undertakings what became of the promises
 */
record Reply(Understood understood, Replay replay, Undertakings undertakings) {

    /**
     * For the commit message, for example {@code (3 decisions, 2 actions)}; no names.
     *
     * @param attendance whether who came is news
     */
    String inShort(boolean attendance) {
        List<String> counts = new ArrayList<>();
        count(counts, replay.fresh().getOrDefault(Sort.DECISION, List.of()).size(), "decision", "decisions");
        count(counts, undertakings.fresh().size(), "action", "actions");
        count(counts, attendance ? understood.present().size() : 0, "present", "present");
        return counts.isEmpty() ? "" : " (" + String.join(", ", counts) + ")";
    }

    /**
     * Everything that the person should know.
     *
     * @param held whether the meeting is held, now if not before
     * @param nothingNew whether nothing changes
     */
    List<String> sentences(boolean held, boolean nothingNew) {
        List<String> sentences = new ArrayList<>();
        List<String> counts = counts();
        sentences.add(
                counts.isEmpty()
                        ? "There is nothing in it to keep."
                        : "Understood: " + String.join(", ", counts) + ".");
        for (Action action : undertakings.fresh()) {
            sentences.add("Action " + action.id() + ": " + promise(action));
        }
        for (String text : replay.changed()) {
            sentences.add("Brought up to date: " + firstLine(text));
        }
        for (Action action : undertakings.changed()) {
            sentences.add("Brought up to date: action " + action.id() + ": " + promise(action));
        }
        if (nothingNew && !counts.isEmpty()) {
            sentences.add("Nothing of it is new.");
        }
        sentences.addAll(understood.remarks());
        for (Unclear unclear : understood.unclear()) {
            sentences.add(
                    "Not understood, " + lines(unclear) + ": " + firstLine(unclear.text()) + "\n  " + unclear.why());
        }
        off(sentences);
        attendance(sentences, held);
        return sentences;
    }

    private List<String> counts() {
        List<String> counts = new ArrayList<>();
        for (Sort sort : Sort.values()) {
            int size = understood.notes().getOrDefault(sort, List.of()).size();
            count(counts, size, one(sort), several(sort));
        }
        count(counts, understood.promises().size(), "action", "actions");
        count(counts, understood.present().size(), "present", "present");
        count(counts, understood.apologies().size(), "apology", "apologies");
        understood.guests().ifPresent(guests -> count(counts, guests.count(), "guest", "guests"));
        understood.reviewed().ifPresent(yes -> counts.add(yes ? "actions reviewed" : "actions not reviewed"));
        return counts;
    }

    private static void count(List<String> counts, int count, String one, String several) {
        if (count > 0) {
            counts.add(count + " " + (count == 1 ? one : several));
        }
    }

    private static String one(Sort sort) {
        return switch (sort) {
            case KEY_POINT -> "key point";
            case LEARNED -> "thing learned";
            case VIEW -> "other view";
            case PARKING -> "parked point";
            default -> Mark.of(sort).word();
        };
    }

    private static String several(Sort sort) {
        return sort == Sort.LEARNED ? "things learned" : one(sort) + "s";
    }

    private static String promise(Action action) {
        String who = action.owners().isEmpty() ? "nobody yet" : String.join(", ", action.owners());
        return who + action.due().map(day -> " by " + day).orElse(", no date") + ": " + action.text();
    }

    private static String lines(Unclear unclear) {
        return unclear.lines() == 1
                ? "line " + unclear.line()
                : "lines " + unclear.line() + " to " + (unclear.line() + unclear.lines() - 1);
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    private void off(List<String> sentences) {
        if (understood.off() > 0) {
            sentences.add(
                    understood.off() == 1
                            ? "1 line was off the record and is kept nowhere."
                            : understood.off() + " lines were off the record and are kept nowhere.");
        }
    }

    private void attendance(List<String> sentences, boolean held) {
        if (!held) {
            String lost = understood.apologies().isEmpty() ? "" : " Apologies are kept together with who was there.";
            sentences.add("Nobody is marked as present, so the meeting is not marked as held." + lost
                    + " Say who came behind \"present:\".");
        }
    }
}
