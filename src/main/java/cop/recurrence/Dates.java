package cop.recurrence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Days that someone wrote down one by one; kept in order, each once. */
record Dates(List<LocalDate> days) implements Recurrence {

    Dates {
        days = days.stream().sorted().distinct().toList();
    }

    @Override
    public List<LocalDate> between(LocalDate first, LocalDate last) {
        return days.stream()
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .toList();
    }

    @Override
    public Optional<LocalDate> next(LocalDate after) {
        return days.stream().filter(day -> day.isAfter(after)).findFirst();
    }

    @Override
    public String describe() {
        return days.size() == 1 ? "on 1 day" : "on " + days.size() + " days";
    }
}
