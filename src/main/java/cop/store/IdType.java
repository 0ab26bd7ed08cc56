package cop.store;

import java.util.Optional;

/** The name of a file or folder: small letters, digits and single hyphens. */
final class IdType extends ScalarType<String> {

    private static final int MAX_LENGTH = 64;

    IdType() {
        super(
                "an id such as `ana` or `early-reading` (small letters, digits and single hyphens)",
                "id",
                "ana",
                Tree.Kind.WORD);
    }

    @Override
    protected Optional<String> parse(String text) {
        return isId(text) ? Optional.of(text) : Optional.empty();
    }

    @Override
    protected String print(String id) {
        return id;
    }

    @Override
    protected String complaint(String subject, String text) {
        return isReserved(text)
                ? subject + " cannot be `" + text + "`, which Windows keeps for itself: choose another id."
                : super.complaint(subject, text);
    }

    static boolean isId(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH || isReserved(text)) {
            return false;
        }
        boolean hyphen = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '-' ? hyphen : !isLetter(c) && !Digits.isDigit(c)) {
                return false;
            }
            hyphen = c == '-';
        }
        return !hyphen;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isReserved(String text) {
        return switch (text) {
            case "con", "nul", "aux", "prn" -> true;
            default ->
                text.length() == 4
                        && (text.startsWith("com") || text.startsWith("lpt"))
                        && text.charAt(3) >= '1'
                        && text.charAt(3) <= '9';
        };
    }
}
