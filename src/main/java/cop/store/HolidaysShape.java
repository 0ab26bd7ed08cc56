package cop.store;

import cop.model.Calendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code holidays:} of the charter. */
final class HolidaysShape extends Shape<Calendar.Holidays> {

    private final Field<Optional<String>> calendar = optional("calendar", Types.TEXT, "the country, such as ZA");
    private final Field<Optional<Calendar.Holidays.Then>> then =
            optional("then", Types.oneOf(Calendar.Holidays.Then.values()), "what becomes of a meeting on a holiday");
    private final Field<Map<LocalDate, String>> add = defaulted(
            "add",
            Types.shortMap(Types.DATE, Types.TEXT),
            Map.of(),
            "days that count as holidays here, each with its name");
    private final Field<List<LocalDate>> remove = list("remove", Types.DATE, "days that do not");

    @Override
    protected Calendar.Holidays build(Values in) {
        return new Calendar.Holidays(in.of(calendar), in.of(then), in.of(add), in.of(remove));
    }

    @Override
    protected void write(Calendar.Holidays value, Draft out) {
        out.put(calendar, value.calendar())
                .put(then, value.then())
                .put(add, value.add())
                .put(remove, value.remove());
    }
}
