package cop.member;

import cop.model.Consent;
import cop.model.CopException;
import cop.model.Detail;
import cop.model.Lookup;
import cop.model.Member;
import cop.model.Nearest;
import cop.model.Span;
import cop.model.Word;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody wrote for one field of a member's file, read as what the field holds. A text without words takes the value away.
 *
 * @param texts one for each time that the field was named
 */
record FieldText(List<String> texts, Lookup lookup, LocalDate today) {

    private static final String NOTHING = "none";

    Optional<String> text() {
        return texts.stream().map(String::strip).filter(text -> !text.isEmpty()).findFirst();
    }

    /** Sentences, each given by itself. */
    List<String> sentences() {
        return texts.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
    }

    /** Words parted by commas, each once. */
    List<String> words() {
        Set<String> words = new LinkedHashSet<>();
        for (String text : texts) {
            for (String word : text.split(",", -1)) {
                words.add(word.strip());
            }
        }
        words.remove("");
        return List.copyOf(words);
    }

    Optional<LocalDate> day() {
        return text().map(FieldText::day);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw CopException.usage("\"" + text + "\" is not a date.", "Write a day of the calendar like 2026-03-19.");
        }
    }

    /** Times away, each from one day to another; the same first day again moves the last one. */
    List<Span> spansBeside(List<Span> known) {
        List<Span> spans = sentences().isEmpty() ? new ArrayList<>() : new ArrayList<>(known);
        for (String text : sentences()) {
            int dots = text.indexOf("..");
            if (dots < 0) {
                throw CopException.usage(
                        "\"" + text + "\" is not a time away.",
                        "Write the first and the last day like 2026-04-01..2026-05-31.");
            }
            Span span = new Span(day(text.substring(0, dots)), day(text.substring(dots + 2)), Optional.empty());
            if (span.to().isBefore(span.from())) {
                throw CopException.usage("In " + text + " the last day comes first.", "Write the earlier day first.");
            }
            spans.removeIf(old -> old.from().equals(span.from()));
            spans.add(span);
        }
        return spans;
    }

    Optional<Boolean> yes() {
        return text().map(text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw CopException.usage("\"" + text + "\" is neither yes nor no.", "Say yes or no.");
        });
    }

    <E extends Enum<E>> Optional<E> word(Class<E> words) {
        return text().map(text -> constant(words, text));
    }

    private static <E extends Enum<E>> E constant(Class<E> words, String text) {
        return Word.constant(words.getEnumConstants(), text)
                .orElseThrow(() -> CopException.usage(
                        "\"" + text + "\" is not one of the words that fit here.",
                        "Choose from: "
                                + String.join(
                                        ", ",
                                        Stream.of(words.getEnumConstants())
                                                .map(Word::of)
                                                .toList())));
    }

    Optional<String> member() {
        return text().map(lookup::member).map(Member::id);
    }

    List<Consent.Audience> audiences() {
        return words().stream()
                .map(word -> constant(Consent.Audience.class, word))
                .toList();
    }

    /** Fields that can be shared; {@value #NOTHING} or no word at all is none of them. */
    List<String> details() {
        List<String> words = words();
        if (words.equals(List.of(NOTHING))) {
            return List.of();
        }
        for (String word : words) {
            if (Word.constant(Detail.values(), word).isEmpty()) {
                List<String> known = Stream.of(Detail.values()).map(Word::of).toList();
                throw CopException.usage(
                        "\"" + word + "\" is nothing that can be shared.",
                        Nearest.to(word, known)
                                        .map(near -> "Did you mean " + near + "? ")
                                        .orElse("")
                                + "These can be: " + String.join(", ", known) + "; or " + NOTHING + ".");
            }
        }
        return words;
    }
}
