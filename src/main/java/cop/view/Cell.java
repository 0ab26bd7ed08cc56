package cop.view;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One value as people read it and as programs read it.
 *
 * @param human what a person sees, for example {@code Thu 19 Mar 2026}
 * @param machine what a spreadsheet or a program gets, for example {@code 2026-03-19}; empty where nothing is known
 * @param tone how it should strike the eye where colour is allowed; never the only carrier of a meaning
 */
public record Cell(String human, String machine, Tone tone) {

    /** How a value should strike the eye. */
    public enum Tone {
        PLAIN,
        GOOD,
        WATCH,
        BAD,
        FAINT
    }

    private static final Cell NONE = new Cell("–", "", Tone.FAINT);

    public static Cell of(String text) {
        return new Cell(text, text, Tone.PLAIN);
    }

    public static Cell of(String human, String machine) {
        return new Cell(human, machine, Tone.PLAIN);
    }

    public static Cell of(long number) {
        return of(Long.toString(number));
    }

    public static Cell of(LocalDate day) {
        return new Cell(Words.day(day), day.toString(), Tone.PLAIN);
    }

    public static Cell of(LocalTime time) {
        return of(Words.time(time));
    }

    /** Nothing is known or decided. */
    public static Cell none() {
        return NONE;
    }

    public Cell toned(Tone other) {
        return new Cell(human, machine, other);
    }
}
