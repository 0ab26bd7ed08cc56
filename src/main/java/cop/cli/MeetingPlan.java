package cop.cli;

import cop.charter.Launch;
import cop.holiday.PublicHolidays;
import cop.meeting.Planning;
import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/** {@code cop meeting plan}. */
final class MeetingPlan extends ChangeCommand {

    private final Value<Optional<LocalDate>> date = option("--date", "DATE", Read::date, "Plan a meeting on this day.");
    private final Value<Optional<LocalDate>> until =
            option("--until", "DATE", Read::date, "Plan every meeting of the rhythm up to this day.");
    private final Value<Optional<LocalTime>> start =
            option("--start", "TIME", Read::time, "With --date: when it begins, if not as usual.");
    private final Value<Optional<String>> title = option("--title", "TEXT", "With --date: what it is called.");

    MeetingPlan() {
        super("plan", "Plans the next meeting of the rhythm, and says whose turn it is.");
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        Community community = at.community();
        if (date.get().isPresent() && until.get().isPresent()) {
            throw CopException.usage("--date and --until do not go together.", "Choose one of them.");
        }
        if (date.get().isEmpty() && (start.get().isPresent() || title.get().isPresent())) {
            throw CopException.usage(
                    "--start and --title are about one meeting.", "Say which day it is on, with --date DATE.");
        }
        return Launch.first(planned(community, today), community);
    }

    private Change planned(Community community, LocalDate today) {
        LocalDate last = date.get().or(until::get).orElse(Planning.horizon(today));
        LocalDate first = (last.isBefore(today) ? last : today).minusWeeks(1);
        Map<LocalDate, String> holidays = PublicHolidays.of(community.charter().calendar(), first, last);
        Planning planning = new Planning(community, holidays, today);
        if (date.get().isPresent()) {
            return planning.on(date.get().get(), start.get(), title.get());
        }
        return until.get().map(planning::until).orElseGet(planning::next);
    }
}
