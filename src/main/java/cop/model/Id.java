package cop.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Decides what is an id, and makes ids from names. */
public final class Id {

    /** The longest id, in characters. */
    public static final int LONGEST = 64;

    private static final int BRIEF = 24;

    private static final Set<String> RESERVED = Set.of("con", "nul", "aux", "prn");

    private Id() {}

    /** Whether a text has the form of an id: lower-case letters, digits and single hyphens. */
    public static boolean isId(String text) {
        int length = text.length();
        if (length == 0 || length > LONGEST || text.charAt(length - 1) == '-') {
            return false;
        }
        char before = '-';
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (!isPlain(c) && (c != '-' || before == '-')) {
                return false;
            }
            before = c;
        }
        return true;
    }

    /** Whether Windows keeps this name for itself, so that no file may bear it. */
    public static boolean isReserved(String id) {
        if (RESERVED.contains(id)) {
            return true;
        }
        return id.length() == 4 && (id.startsWith("com") || id.startsWith("lpt")) && Character.isDigit(id.charAt(3));
    }

    /**
     * The id that a name gives: accents dropped, everything else but letters and digits a hyphen. Empty where nothing is
     * left, as for a name in Arabic script: then an id has to be asked for.
     */
    public static Optional<String> from(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder id = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length() && id.length() < LONGEST - 1; i++) {
            char c = plain.charAt(i);
            if (isPlain(c)) {
                if (gap && id.length() > 0) {
                    id.append('-');
                }
                id.append(c);
                gap = false;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’') {
                gap = true;
            }
        }
        String made = id.toString();
        return made.isEmpty() || isReserved(made) ? Optional.empty() : Optional.of(made);
    }

    /** The id that the first words of a sentence give: as many as fit into {@value #BRIEF} characters. */
    public static Optional<String> brief(String sentence) {
        return from(sentence)
                .map(id -> {
                    if (id.length() <= BRIEF) {
                        return id;
                    }
                    int end = id.lastIndexOf('-', BRIEF);
                    return id.substring(0, end > 0 ? end : BRIEF);
                })
                .filter(id -> !isReserved(id));
    }

    /** The id with a number behind it where it is taken already: {@code probe}, {@code probe-2}, {@code probe-3}. */
    public static String free(String wanted, Set<String> taken) {
        String id = wanted;
        for (int number = 2; taken.contains(id); number++) {
            id = wanted + "-" + number;
        }
        return id;
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
