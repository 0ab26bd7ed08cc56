package cop.spreadsheet;

import cop.model.Stranger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody brings along from spreadsheets, with what they say about it.
 *
 * @param sheets at most one of each content
 * @param people whom a text means, by {@link Stranger#key}; empty for nobody who is known
 * @param partial whether rows that cannot be placed may be left out
 */
public record Delivery(List<Sheet> sheets, Dates dates, Map<String, Optional<String>> people, boolean partial) {

    public Delivery {
        sheets = List.copyOf(sheets);
        people = Map.copyOf(people);
    }

    /** How many rows say something. */
    public int size() {
        return sheets.stream().mapToInt(Sheet::size).sum();
    }

    public Delivery answering(Stranger stranger, Optional<String> member) {
        Map<String, Optional<String>> more = new HashMap<>(people);
        more.put(stranger.key(), member);
        return new Delivery(sheets, dates, more, partial);
    }

    public Delivery leavingOut() {
        return new Delivery(sheets, dates, people, true);
    }
}
