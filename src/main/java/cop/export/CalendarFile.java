package cop.export;

import cop.meeting.Diary;
import cop.model.Meeting;
import cop.model.Plain;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes a diary as a file that calendars take in or subscribe to (RFC 5545). Every text from the folder is on one line of its
 * own, so that none can pass for a line of the calendar.
 */
public final class CalendarFile {

    /** How every calendar begins. */
    public static final String BEGINNING = "BEGIN:VCALENDAR";

    /** What a calendar is called, where somebody keeps it beside others. */
    static final String NAME = "X-WR-CALNAME";

    private static final Set<String> SAFE_LINKS = Set.of("http", "https");

    /** Before a meeting with a time; before midnight of the day of one without. */
    private static final List<Duration> REMINDERS = List.of(Duration.ofDays(-1), Duration.ofHours(-1));

    private static final List<Duration> REMINDERS_OF_A_DAY = List.of(Duration.ofHours(-15));

    private final Diary diary;
    private final ZoneId zone;
    private final boolean named;
    private final Instant stamp;

    private CalendarFile(Diary diary) {
        this.diary = diary;
        this.zone = diary.zone();
        // A clock that never changes needs no card: its moments are written in universal time.
        this.named = !(zone.normalized() instanceof ZoneOffset);
        this.stamp = diary.today().atStartOfDay(zone).toInstant();
    }

    /** The text of the file, with the ends of lines that calendars want. */
    public static String of(Diary diary) {
        return Folding.fold(calendar(diary).toString());
    }

    static Calendar calendar(Diary diary) {
        return new CalendarFile(diary).calendar();
    }

    private Calendar calendar() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//cop//cop//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty(NAME, Plain.line(diary.name())));
        List<Diary.Entry> entries = diary.entries();
        // A calendar without any part would be none.
        if (named || entries.isEmpty()) {
            int first = entries.isEmpty() ? diary.today().getYear() : year(entries.get(0));
            int last = entries.isEmpty() ? first : year(entries.get(entries.size() - 1));
            calendar.add(ZoneCard.of(zone, first, last));
        }
        entries.forEach(entry -> calendar.add(event(entry)));
        return calendar;
    }

    private static int year(Diary.Entry entry) {
        return entry.when().date().getYear();
    }

    private VEvent event(Diary.Entry entry) {
        boolean cancelled = entry.status() == Meeting.Status.CANCELLED;
        String title = (cancelled ? "Cancelled: " : "") + Plain.line(entry.title());
        VEvent event = new VEvent(false);
        event.add(new Uid(Plain.line(entry.uid())));
        event.add(new DtStamp(stamp));
        event.add(new Sequence(entry.sequence()));
        addTime(entry.when(), event);
        event.add(status(entry.status()));
        event.add(new Summary(title));
        entry.place().ifPresent(place -> event.add(new Location(Plain.line(place))));
        if (!entry.about().isEmpty()) {
            event.add(new Description(
                    String.join("\n", entry.about().stream().map(Plain::line).toList())));
        }
        entry.link().flatMap(CalendarFile::link).ifPresent(link -> event.add(new Url(link)));
        diary.sender().flatMap(CalendarFile::organizer).ifPresent(event::add);
        if (cancelled) {
            event.add(ImmutableTransp.TRANSPARENT);
        }
        if (entry.reminds()) {
            for (Duration before : entry.when().start().isPresent() ? REMINDERS : REMINDERS_OF_A_DAY) {
                event.add(reminder(before, title));
            }
        }
        return event;
    }

    private void addTime(Meeting.When when, VEvent event) {
        LocalDate day = when.date();
        Optional<LocalTime> start = when.start();
        if (start.isEmpty()) {
            event.add(new DtStart<>(day));
            return;
        }
        ZonedDateTime begins = day.atTime(start.get()).atZone(zone);
        Optional<ZonedDateTime> ends =
                when.length().filter(minutes -> minutes > 0).map(begins::plusMinutes);
        if (named) {
            event.add(onTheWall(new DtStart<>(begins.toLocalDateTime())));
            ends.ifPresent(end -> event.add(onTheWall(new DtEnd<>(end.toLocalDateTime()))));
        } else {
            event.add(new DtStart<>(begins.toInstant()));
            ends.ifPresent(end -> event.add(new DtEnd<>(end.toInstant())));
        }
    }

    /** A time with its clock beside it; the library would reckon it anew by clocks of its own, which are not always right. */
    private Property onTheWall(Property time) {
        return time.add(new TzId(zone.getId()));
    }

    private static Status status(Meeting.Status status) {
        return switch (status) {
            case DRAFT, PLANNED -> ImmutableStatus.VEVENT_TENTATIVE;
            case CONFIRMED, HELD -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    private static VAlarm reminder(Duration before, String title) {
        VAlarm alarm = new VAlarm(before);
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(title));
        return alarm;
    }

    /** A link that may be opened with a touch; any other only stands in the description. */
    private static Optional<URI> link(String text) {
        try {
            return Optional.of(new URI(text.strip()))
                    .filter(link -> Optional.ofNullable(link.getScheme())
                            .filter(SAFE_LINKS::contains)
                            .isPresent());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** {@code Early Reading <cop@example.org>}, or an address alone. */
    private static Optional<Organizer> organizer(String sender) {
        String line = Plain.line(sender);
        int open = line.indexOf('<');
        int close = line.indexOf('>', open + 1);
        String address =
                open >= 0 && close > open ? line.substring(open + 1, close).strip() : line;
        if (address.indexOf('@') < 1 || address.indexOf(' ') >= 0) {
            return Optional.empty();
        }
        try {
            Organizer organizer = new Organizer(new URI("mailto", address, null));
            String name = open > 0 ? line.substring(0, open).replace("\"", "").strip() : "";
            return Optional.of(name.isEmpty() ? organizer : (Organizer) organizer.add(new Cn(name)));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
