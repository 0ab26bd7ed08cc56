package cop.model;

/**
 * Something in the data folder that is wrong or could be better: where it is, what it is and what to write instead.
 *
 * @param check the name of the check that found it, as written under {@code checks:} in the charter
 * @param text what is wrong, then what to do about it, in words for people who are not programmers
 */
public record Problem(Severity severity, String check, Source source, String text) {

    public static Problem error(String check, Source source, String text) {
        return new Problem(Severity.ERROR, check, source, text);
    }

    public static Problem advice(String check, Source source, String text) {
        return new Problem(Severity.ADVICE, check, source, text);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** One line: {@code FILE:LINE:COL: error: TEXT}. */
    @Override
    public String toString() {
        return source + ": " + (isError() ? "error" : "advice") + ": " + text;
    }
}
