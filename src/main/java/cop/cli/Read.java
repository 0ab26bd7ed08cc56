package cop.cli;

import cop.model.CopException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Turns the text of an option into a value.
 *
 * @param <T> what it becomes
 */
@FunctionalInterface
interface Read<T> {

    /** The value; a text that is none is a usage error that says how to write it. */
    T value(String text);

    /** What a shell may suggest, made only when it is asked for; nothing where any text will do. */
    default Optional<Iterable<String>> words() {
        return Optional.empty();
    }

    static String text(String text) {
        if (text.indexOf('\uFFFD') >= 0) {
            throw CopException.usage(
                    "A letter in \"" + text + "\" did not arrive whole.",
                    "Set your terminal to UTF-8, for example with: export LC_ALL=C.UTF-8");
        }
        return text;
    }

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw CopException.usage("\"" + text + "\" is not a date.", "Write a day of the calendar like 2026-03-19.");
        }
    }

    static LocalTime time(String text) {
        try {
            return LocalTime.parse(text.length() == 4 ? "0" + text : text);
        } catch (DateTimeException e) {
            throw CopException.usage("\"" + text + "\" is not a time of day.", "Write it like 14:00.");
        }
    }

    static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw CopException.usage("\"" + text + "\" is not a whole number.", "Write it in digits, like 12.");
        }
    }

    /** One of the words of an enum, in kebab-case. */
    static <E extends Enum<E>> Read<E> word(Class<E> words) {
        return new OneOf<>(words);
    }

    /** Any text, where some are likelier than others. */
    static Read<String> textSuchAs(Supplier<List<String>> words) {
        return new Read<>() {
            @Override
            public String value(String text) {
                return Read.text(text);
            }

            @Override
            public Optional<Iterable<String>> words() {
                return Optional.of(() -> words.get().iterator());
            }
        };
    }
}
