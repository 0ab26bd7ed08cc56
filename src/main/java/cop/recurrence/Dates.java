package cop.recurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Days that someone wrote down one by one; kept in order, each once. */
record Dates(List<LocalDate> days) implements Recurrence {

    Dates {
        days = List.copyOf(new TreeSet<>(days));
    }

    @Override
    public List<LocalDate> between(LocalDate first, LocalDate last) {
        List<LocalDate> found = new ArrayList<>();
        for (LocalDate day : days) {
            if (!day.isBefore(first) && !day.isAfter(last)) {
                found.add(day);
            }
        }
        return found;
    }

    @Override
    public Optional<LocalDate> next(LocalDate after) {
        for (LocalDate day : days) {
            if (day.isAfter(after)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    @Override
    public String describe() {
        return days.size() == 1 ? "on 1 day" : "on " + days.size() + " days";
    }
}
