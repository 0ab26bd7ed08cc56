package cop.model;

import cop.model.Calendar.Due;
import cop.model.Calendar.Holidays;
import cop.model.Calendar.LeftOut;
import cop.model.Calendar.Occurrence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Follows the rhythms of a calendar and leaves out the days on which the community does not meet. */
final class DueDays {

    private final Calendar calendar;
    private final LocalDate from;
    private final LocalDate to;
    private final List<Occurrence> occurrences = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    DueDays(Calendar calendar, LocalDate from, LocalDate to) {
        this.calendar = calendar;
        this.from = from;
        this.to = to;
    }

    Due find() {
        for (Map.Entry<String, Rhythm> entry : calendar.rhythms().entrySet()) {
            // A day before the first may have been put off by a week.
            for (LocalDate day : entry.getValue().between(from.minusWeeks(1), to)) {
                sort(entry.getKey(), entry.getValue(), day);
            }
        }
        occurrences.sort(Comparator.comparing(Occurrence::date));
        leftOut.sort(Comparator.comparing(LeftOut::date));
        return new Due(occurrences, leftOut);
    }

    private void sort(String id, Rhythm rhythm, LocalDate day) {
        Optional<String> shut = shut(rhythm, day);
        Optional<String> holiday = calendar.holiday(day);
        if (shut.isPresent()) {
            leaveOut(id, day, shut.get());
        } else if (holiday.isEmpty()) {
            meet(id, day);
        } else if (isPutOff()) {
            LocalDate later = day.plusWeeks(1);
            shut(rhythm, later)
                    .or(() -> calendar.holiday(later))
                    .ifPresentOrElse(
                            why -> leaveOut(id, day, holiday.get() + ", and a week later: " + why),
                            () -> meet(id, later));
        } else {
            leaveOut(id, day, holiday.get());
        }
    }

    private void meet(String id, LocalDate day) {
        if (isAsked(day)) {
            occurrences.add(new Occurrence(day, id));
        }
    }

    private void leaveOut(String id, LocalDate day, String why) {
        if (isAsked(day)) {
            leftOut.add(new LeftOut(day, id, why));
        }
    }

    private boolean isAsked(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private Optional<String> shut(Rhythm rhythm, LocalDate day) {
        String skipped = rhythm.skip().get(day);
        if (skipped != null) {
            return Optional.of(skipped);
        }
        for (Span closure : calendar.closures()) {
            if (closure.covers(day)) {
                return Optional.of(closure.why().orElse("closed"));
            }
        }
        return Optional.empty();
    }

    private boolean isPutOff() {
        return calendar.holidays()
                .flatMap(Holidays::then)
                .filter(then -> then == Holidays.Then.WEEK_LATER)
                .isPresent();
    }
}
