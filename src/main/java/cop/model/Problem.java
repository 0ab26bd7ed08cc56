package cop.model;

import java.util.Optional;

/**
 * Something in the data folder that is wrong or could be better: where it is, what it is and what to write instead.
 *
 * @param check the name of the check that found it, as written under {@code checks:} in the charter
 * @param text what is wrong, then what to do about it, in words for people who are not programmers
 * @param mend what can safely be written instead; absent where only a person can know
 */
public record Problem(Severity severity, String check, Source source, String text, Optional<Mend> mend) {

    /**
     * Other characters for a part of the file.
     *
     * @param start where the part begins in the text of the file, counted in Java's characters from 0
     * @param end behind its last character
     */
    public record Mend(int start, int end, String text) {}

    public Problem(Severity severity, String check, Source source, String text) {
        this(severity, check, source, text, Optional.empty());
    }

    public static Problem error(String check, Source source, String text) {
        return new Problem(Severity.ERROR, check, source, text);
    }

    public static Problem advice(String check, Source source, String text) {
        return new Problem(Severity.ADVICE, check, source, text);
    }

    /** The same, with what can safely be written instead. */
    public Problem mending(int start, int end, String instead) {
        return new Problem(severity, check, source, text, Optional.of(new Mend(start, end, instead)));
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
