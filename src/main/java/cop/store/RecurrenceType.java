package cop.store;

import cop.recurrence.Recurrence;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;

/** A text that says when something comes round; it is kept as it is written. */
final class RecurrenceType extends ScalarType<String> {

    /** A phrase such as {@code third Thursday}. */
    static final RecurrenceType PHRASE =
            new RecurrenceType("a phrase such as third Thursday", "every", "third Thursday", Recurrence::every);

    /** A recurrence rule of RFC 5545. */
    static final RecurrenceType RULE = new RecurrenceType(
            "a rule such as FREQ=MONTHLY;BYDAY=3TH", "rule", "FREQ=MONTHLY;BYDAY=3TH", Recurrence::rule);

    private final BiFunction<String, LocalDate, Recurrence> read;

    private RecurrenceType(String says, String format, String example, BiFunction<String, LocalDate, Recurrence> read) {
        super(says, format, example, Tree.Kind.TEXT);
        this.read = read;
    }

    @Override
    protected Optional<String> parse(String text) {
        return problem(text).isEmpty() ? Optional.of(text) : Optional.empty();
    }

    @Override
    protected String print(String text) {
        return text;
    }

    @Override
    protected String complaint(String subject, String text) {
        return problem(text).orElseGet(() -> super.complaint(subject, text));
    }

    private Optional<String> problem(String text) {
        try {
            return read.apply(text, LocalDate.EPOCH).describe().isEmpty() ? Optional.of(text) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.ofNullable(e.getMessage());
        }
    }
}
