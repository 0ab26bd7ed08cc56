package cop.app;

import cop.model.Community;
import cop.model.CopException;
import cop.model.Problem;
import cop.model.Stranger;
import java.util.List;
import java.util.Optional;

/** Asks the person at the keyboard who somebody is whom a table or a text names, and what to do about what has no place. */
final class Introductions {

    private final Dialogue dialogue;
    private final Community community;

    Introductions(Dialogue dialogue, Community community) {
        this.dialogue = dialogue;
        this.community = community;
    }

    /**
     * The member's id; empty for none of those who come near.
     *
     * @param place the word for where the stranger stands, such as row
     */
    Optional<String> whoIs(Stranger stranger, String place) {
        List<String> candidates = stranger.candidates();
        dialogue.say("Who is \"" + stranger.text() + "\" in " + place + " "
                + stranger.place().line() + " of " + stranger.place().file() + "?");
        for (int i = 0; i < candidates.size(); i++) {
            dialogue.say("  " + (i + 1) + "  " + candidates.get(i) + "  " + community.nameOf(candidates.get(i)));
        }
        return dialogue.ask("Number? (Enter for none of them)", answer -> chosen(candidates, answer));
    }

    /** One of several, by its number or as it is written. */
    static String chosen(List<String> candidates, String answer) {
        for (int i = 0; i < candidates.size(); i++) {
            if (answer.equals(Integer.toString(i + 1)) || answer.equals(candidates.get(i))) {
                return candidates.get(i);
            }
        }
        throw CopException.usage(
                "\"" + answer + "\" is none of them.", "Write a number from 1 to " + candidates.size() + ".");
    }

    /** Whether to go on without what has no place. */
    boolean leaves(List<Problem> left, String places) {
        left.forEach(problem -> dialogue.say(problem.toString()));
        return !left.isEmpty() && dialogue.agrees("Leave these " + places + " out and take the others?");
    }
}
