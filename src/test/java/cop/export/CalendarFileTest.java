package cop.export;

import static cop.Given.day;
import static org.assertj.core.api.Assertions.assertThat;

import cop.meeting.Diary;
import cop.meeting.Diary.Entry;
import cop.model.Meeting;
import cop.model.Plain;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendars are read back by ical4j, and their lines by a reader that knows nothing of it. */
class CalendarFileTest {

    private static final LocalDate TODAY = day("2026-03-02");

    /** A clock that nobody knows, so that the calendar's own card is all that a reader can go by. */
    private static final String NOWHERE = "Nowhere/Clock";

    static Stream<String> rhythms() {
        return CalendarSamples.RHYTHMS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("rhythms")
    void everyClockShowsTheTimeThatThePlanSays(String rhythm) throws Exception {
        for (String zone : CalendarSamples.ZONES) {
            Diary diary = CalendarSamples.diary(rhythm, zone);
            String text = CalendarFile.of(diary);
            Calendar known = read(text);
            Calendar byItsCard = read(text.replace(zone, NOWHERE));

            assertThat(known.validate().getEntries()).as(zone).isEmpty();
            assertThat(diary.entries()).hasSizeGreaterThan(10);
            for (int i = 0; i < diary.entries().size(); i++) {
                Meeting.When when = diary.entries().get(i).when();
                ZonedDateTime begins =
                        when.date().atTime(when.start().orElseThrow()).atZone(ZoneId.of(zone));
                VEvent event = event(known, i);
                assertThat(start(event).toLocalDateTime()).as(zone).isEqualTo(begins.toLocalDateTime());
                assertThat(start(event(byItsCard, i)).toInstant())
                        .as("by the card of " + zone + " " + begins)
                        .isEqualTo(begins.toInstant());
                assertThat(ZonedDateTime.from(Objects.requireNonNull(event.getDateTimeEnd())
                                        .getDate())
                                .toLocalDateTime())
                        .isEqualTo(begins.plusHours(2).toLocalDateTime());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Etc/GMT-2", "+05:30"})
    void aClockThatNeverChangesNeedsNoCard(String zone) throws Exception {
        Calendar calendar = read(CalendarFile.of(diary(zone, List.of(entry("Meeting", "14:00")))));

        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(calendar.getComponent("VTIMEZONE")).isEmpty();
        assertThat(Instant.from(Objects.requireNonNull(event(calendar, 0).getDateTimeStart())
                        .getDate()))
                .isEqualTo(
                        day("2026-03-19").atTime(14, 0).atZone(ZoneId.of(zone)).toInstant());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Africa/Johannesburg", "Europe/London"})
    void aCalendarWithoutMeetingsIsACalendar(String zone) throws Exception {
        Calendar calendar = read(CalendarFile.of(diary(zone, List.of())));

        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(calendar.getComponents()).hasSize(1);
    }

    @Test
    void whateverIsWrittenInThePlanStaysInItsPlace() throws Exception {
        Random random = new Random(20260319);
        for (int i = 0; i < 500; i++) {
            String title = hostile(random);
            String text = CalendarFile.of(diary("Europe/London", List.of(entry(title, "14:00"))));
            Calendar calendar = read(text);

            assertThat(names(text))
                    .as(title)
                    .isEqualTo(names(CalendarFile.of(diary("Europe/London", List.of(entry("Meeting", "14:00"))))));
            assertThat(calendar.validate().getEntries()).isEmpty();
            assertThat(value(event(calendar, 0), Property.SUMMARY)).isEqualTo(Plain.line(title));
            assertThat(text.split("\r\n", -1))
                    .allSatisfy(line ->
                            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
            assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n").isEqualTo(whole(text));
        }
    }

    /** Whether no character was torn apart by the folding. */
    private static String whole(String text) {
        StringBuilder whole = new StringBuilder();
        for (String line : text.split("\r\n", -1)) {
            whole.append(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        }
        return whole.toString();
    }

    @Test
    void theSameMeetingsGiveTheSameBytes() {
        Diary diary = CalendarSamples.diary("third Thursday", "Europe/London");

        assertThat(CalendarFile.of(diary)).isEqualTo(CalendarFile.of(diary));
    }

    private static String hostile(Random random) {
        List<String> parts = List.of(
                "\r\n",
                "\n",
                "\r",
                "END:VEVENT",
                "BEGIN:VALARM",
                "ATTENDEE:mailto:eve@example.org",
                ";",
                ",",
                "\\",
                "\\n",
                "\"",
                ":",
                "^n",
                "\u2028",
                "\u0085",
                "\u0000",
                "\t",
                " ",
                "Ḽiḓa",
                "😀",
                "a",
                "é",
                "\u202E",
                "​");
        StringBuilder text = new StringBuilder("M");
        int length = random.nextInt(40);
        for (int i = 0; i < length; i++) {
            text.append(parts.get(random.nextInt(parts.size())));
        }
        return text.toString();
    }

    /** The names of the properties, in order. */
    private static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        for (String line : text.replace("\r\n ", "").split("\r\n", -1)) {
            names.add(line.startsWith("BEGIN:") || line.startsWith("END:") ? line : line.split("[;:]", 2)[0]);
        }
        return names;
    }

    private static Diary diary(String zone, List<Entry> entries) {
        return new Diary("Early Reading", ZoneId.of(zone), Optional.empty(), TODAY, entries);
    }

    private static Entry entry(String text, String start) {
        return new Entry(
                text,
                0,
                Meeting.Status.PLANNED,
                text,
                new Meeting.When(day("2026-03-19"), Optional.of(LocalTime.parse(start)), Optional.of(120)),
                Optional.of(text),
                Optional.empty(),
                List.of(text, text),
                true);
    }

    private static Calendar read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static VEvent event(Calendar calendar, int index) {
        return (VEvent) calendar.getComponents("VEVENT").get(index);
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static ZonedDateTime start(VEvent event) {
        return ZonedDateTime.from(
                Objects.requireNonNull(event.getDateTimeStart()).getDate());
    }
}
