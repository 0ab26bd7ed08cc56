package cop.export;

import static org.assertj.core.api.Assertions.assertThat;

import cop.Program;
import cop.meeting.Diary;
import cop.model.Meeting;
import cop.model.Plain;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calendars of other makers read ours and find in them what was planned. */
@Tag("interop")
class CalendarReadersTest {

    private static final String KHAL_CONFIG = """
            [calendars]
            [[meetings]]
            path = calendar
            [locale]
            local_timezone = ZONE
            default_timezone = ZONE
            timeformat = %H:%M
            dateformat = %Y-%m-%d
            longdateformat = %Y-%m-%d
            datetimeformat = %Y-%m-%dT%H:%M
            longdatetimeformat = %Y-%m-%dT%H:%M
            """;

    private static final String MISSING = "icalendar is missing: apt install python3-icalendar";

    /** Prints of each meeting when it begins and ends on the wall, the same in universal time, its title and its state. */
    private static final String PYTHON = """
            import sys
            from datetime import timezone
            try:
                import icalendar
            except ImportError:
                sys.exit("%s")
            for event in icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read()).walk("VEVENT"):
                begins, ends = event.decoded("DTSTART"), event.decoded("DTEND")
                print(begins.strftime("%%Y-%%m-%%dT%%H:%%M"), ends.strftime("%%Y-%%m-%%dT%%H:%%M"),
                      begins.astimezone(timezone.utc).strftime("%%Y-%%m-%%dT%%H:%%M"),
                      event["SUMMARY"], event["STATUS"], event["SEQUENCE"], event["UID"], sep="|")
            """.formatted(MISSING);

    @TempDir
    Path folder;

    /** Each rhythm in one of the zones, and a diary of what is hard to write down. */
    static Stream<Diary> diaries() {
        List<Diary> diaries = new ArrayList<>(List.of(awkward()));
        List<String> rhythms =
                CalendarSamples.RHYTHMS.keySet().stream().sorted().toList();
        for (int i = 0; i < rhythms.size(); i++) {
            diaries.add(
                    CalendarSamples.diary(rhythms.get(i), CalendarSamples.ZONES.get(i % CalendarSamples.ZONES.size())));
        }
        return diaries.stream();
    }

    private static Diary awkward() {
        List<Diary.Entry> entries = new ArrayList<>();
        // A backslash before an n is left out: icalendar 4 of Python takes it for a new line wherever it stands.
        List<String> titles = List.of(
                "Dineo Ḽiḓa; Tshivenḓa, 😀 and more words than one line of a calendar takes, ".repeat(3) + "at last",
                "END:VEVENT\r\nBEGIN:VEVENT",
                "C:\\folder \"one\"");
        for (int i = 0; i < titles.size(); i++) {
            entries.add(new Diary.Entry(
                    "2026-03-1" + i + ".awkward",
                    i,
                    i == 0 ? Meeting.Status.CANCELLED : Meeting.Status.CONFIRMED,
                    titles.get(i),
                    new Meeting.When(LocalDate.of(2026, 3, 10 + i), Optional.of(LocalTime.of(14, 0)), Optional.of(120)),
                    Optional.of("Hillview; Soweto"),
                    Optional.of("https://example.org/room?a=1,2;b=3"),
                    List.of("Theme: a, b; c", "Online"),
                    true));
        }
        return new Diary(
                "Awkward; names",
                ZoneId.of("Africa/Johannesburg"),
                Optional.of("Early Reading <cop@example.org>"),
                CalendarSamples.TODAY,
                entries);
    }

    @ParameterizedTest
    @MethodSource("diaries")
    void khalShowsTheSameMeetings(Diary diary) throws Exception {
        Files.writeString(folder.resolve("meetings.ics"), CalendarFile.of(diary));
        Files.createDirectories(folder.resolve(".config/khal"));
        Files.createDirectories(folder.resolve("calendar"));
        Files.writeString(
                folder.resolve(".config/khal/config"),
                KHAL_CONFIG.replace("ZONE", diary.zone().getId()));

        assertThat(Program.run(
                        folder,
                        "khal",
                        "printics",
                        "--format",
                        "{start-long}|{end-long}|{title}|{status}",
                        "meetings.ics"))
                .isEqualTo(diary.entries().size() + " events found in meetings.ics\n"
                        + lines(
                                diary,
                                entry -> begins(entry, diary).toLocalDateTime() + "|" + ends(entry, diary) + "|"
                                        + title(entry) + "|" + status(entry) + " "));
    }

    @ParameterizedTest
    @MethodSource("diaries")
    void pythonReadsTheSameMeetings(Diary diary) throws Exception {
        // A clock that nobody knows, so that the calendar's own card is all that Python can go by.
        Files.writeString(
                folder.resolve("meetings.ics"),
                CalendarFile.of(diary).replace(diary.zone().getId(), "Nowhere/Clock"));
        Files.writeString(folder.resolve("read.py"), PYTHON);

        String printed = Program.run(folder, "/usr/bin/python3", "read.py", "meetings.ics");
        assertThat(printed).doesNotContain(MISSING);
        assertThat(printed)
                .isEqualTo(lines(
                        diary,
                        entry -> begins(entry, diary).toLocalDateTime() + "|" + ends(entry, diary) + "|"
                                + LocalDateTime.ofInstant(begins(entry, diary).toInstant(), ZoneOffset.UTC) + "|"
                                + title(entry) + "|" + status(entry) + "|" + entry.sequence() + "|" + entry.uid()));
    }

    private static String lines(Diary diary, Function<Diary.Entry, String> line) {
        StringBuilder lines = new StringBuilder();
        diary.entries().forEach(entry -> lines.append(line.apply(entry)).append('\n'));
        return lines.toString();
    }

    private static ZonedDateTime begins(Diary.Entry entry, Diary diary) {
        return entry.when().date().atTime(entry.when().start().orElseThrow()).atZone(diary.zone());
    }

    private static LocalDateTime ends(Diary.Entry entry, Diary diary) {
        return begins(entry, diary)
                .plusMinutes(entry.when().length().orElseThrow())
                .toLocalDateTime();
    }

    private static String title(Diary.Entry entry) {
        return (entry.status() == Meeting.Status.CANCELLED ? "Cancelled: " : "") + Plain.line(entry.title());
    }

    private static String status(Diary.Entry entry) {
        return entry.status() == Meeting.Status.PLANNED
                ? "TENTATIVE"
                : entry.status().name();
    }
}
