package cop.holiday;

import cop.model.Calendar;
import cop.model.CopException;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The public holidays of the country that a charter names under {@code holidays.calendar}. */
public final class PublicHolidays {

    private static final String SOUTH_AFRICA = "za";
    private static final String EASTER_SUNDAY = "christian.EASTER";

    private final String country;
    private final Map<LocalDate, String> days = new TreeMap<>();

    private PublicHolidays(String country) {
        this.country = country;
    }

    /**
     * The holidays from one day to another, both included, each with its name. None where the charter names no country or has its
     * meetings on holidays all the same; then no library is loaded either.
     */
    public static Map<LocalDate, String> of(Calendar calendar, LocalDate from, LocalDate to) {
        Optional<String> code = calendar.holidays()
                .filter(holidays -> holidays.then()
                        .filter(then -> then == Calendar.Holidays.Then.KEEP)
                        .isEmpty())
                .flatMap(Calendar.Holidays::calendar);
        return code.isEmpty() ? Map.of() : in(code.get(), from, to);
    }

    private static Map<LocalDate, String> in(String code, LocalDate from, LocalDate to) {
        String[] parts = code.strip().toLowerCase(Locale.ROOT).split("-", -1);
        if (HolidayManager.getSupportedCalendarCodes().stream().noneMatch(parts[0]::equalsIgnoreCase)) {
            throw CopException.refused(
                    "The holidays of \"" + code + "\" are not known.",
                    "Write the two letters of a country, such as ZA, under holidays.calendar in community.yaml.");
        }
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(parts[0]));
        PublicHolidays holidays = new PublicHolidays(parts[0]);
        // A holiday of the year before may be made up for in this one.
        for (int year = from.getYear() - 1; year <= to.getYear(); year++) {
            for (Holiday holiday : manager.getHolidays(Year.of(year), Arrays.copyOfRange(parts, 1, parts.length))) {
                holidays.add(holiday);
            }
        }
        holidays.days.keySet().removeIf(day -> day.isBefore(from) || day.isAfter(to));
        return holidays.days;
    }

    private void add(Holiday holiday) {
        if (holiday.getType() != HolidayType.PUBLIC_HOLIDAY) {
            return;
        }
        String name = holiday.getDescription(Locale.ENGLISH);
        if (!country.equals(SOUTH_AFRICA)) {
            days.merge(holiday.getDate(), name, PublicHolidays::both);
        } else if (!holiday.getPropertiesKey().equals(EASTER_SUNDAY)) {
            addSouthAfrican(holiday, name);
        }
    }

    /**
     * The Public Holidays Act 36 of 1994 adds the Monday after a holiday that falls on a Sunday, and the Sunday stays one; the
     * library moves the holiday instead. Where that Monday is a holiday anyway, it keeps its own name.
     */
    private void addSouthAfrican(Holiday holiday, String name) {
        if (holiday.getObservedDate().isEmpty()) {
            days.put(holiday.getDate(), name);
            return;
        }
        days.put(holiday.getDate().minusDays(1), name);
        days.putIfAbsent(holiday.getDate(), "the day after " + name);
    }

    private static String both(String one, String other) {
        return one.equals(other) ? one : one + " and " + other;
    }
}
