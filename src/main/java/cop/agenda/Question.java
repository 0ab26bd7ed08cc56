package cop.agenda;

import cop.model.Plain;
import java.util.Optional;

/**
 * A question to the group as it stands in the bank.
 *
 * @param text may leave one place open, such as {@code {theme}}
 */
record Question(Subject subject, String text) {

    /** What fills the open places at one meeting. */
    record Setting(Optional<String> theme, Optional<String> principle) {}

    private static final String THEME = "{theme}";
    private static final String PRINCIPLE = "{principle}";

    /** The question for one meeting; empty where nothing is known that its open place needs. */
    Optional<String> at(Setting setting) {
        if (text.contains(THEME)) {
            return setting.theme().map(theme -> text.replace(THEME, theme));
        }
        if (text.contains(PRINCIPLE)) {
            return setting.principle().map(principle -> text.replace(PRINCIPLE, principle));
        }
        return Optional.of(text);
    }

    /** Whether somebody asked just this, whatever stood in the open place. */
    boolean isAskedBy(String prompt) {
        String asked = Plain.fold(prompt);
        String own = Plain.fold(text);
        int open = own.indexOf('{');
        if (open < 0) {
            return asked.equals(own);
        }
        String before = own.substring(0, open);
        String after = own.substring(own.indexOf('}') + 1);
        return asked.length() >= before.length() + after.length() && asked.startsWith(before) && asked.endsWith(after);
    }
}
