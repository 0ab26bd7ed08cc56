package cop.store;

import cop.model.AgendaItem;
import java.util.Optional;

/** How long an agenda item takes: whole minutes, or the word {@code rest} for a share of what is left. */
final class LengthType extends ScalarType<AgendaItem.Length> {

    private static final String REST = "rest";

    LengthType() {
        super("a number of minutes such as 15, or `rest`", "length", "15", Tree.Kind.EXACT);
    }

    @Override
    protected Optional<AgendaItem.Length> parse(String text) {
        if (text.equals(REST)) {
            return Optional.of(AgendaItem.Length.REST);
        }
        int minutes = Digits.number(text, 0, text.length());
        return minutes < 0 ? Optional.empty() : Optional.of(AgendaItem.Length.of(minutes));
    }

    @Override
    protected String print(AgendaItem.Length length) {
        return length.minutes().map(minutes -> Integer.toString(minutes)).orElse(REST);
    }
}
