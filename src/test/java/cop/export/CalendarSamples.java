package cop.export;

import cop.meeting.Diary;
import cop.meeting.Planning;
import cop.model.Calendar;
import cop.model.Charter;
import cop.model.Community;
import cop.model.Rhythm;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Diaries of communities in many places, whose clocks change by different laws, meeting by many rhythms. */
final class CalendarSamples {

    static final LocalDate TODAY = LocalDate.parse("2026-01-01");

    /** The phrase, and when meetings begin: some in the very hour in which clocks are changed. */
    static final Map<String, String> RHYTHMS = Map.ofEntries(
            Map.entry("third Thursday", "14:00"),
            Map.entry("first Monday", "08:30"),
            Map.entry("second and fourth Tuesday", "17:45"),
            Map.entry("last Friday", "12:00"),
            Map.entry("last Sunday", "01:30"),
            Map.entry("second Sunday", "02:30"),
            Map.entry("first Sunday", "02:00"),
            Map.entry("first Saturday", "23:30"),
            Map.entry("Wednesday", "18:00"),
            Map.entry("other Thursday", "00:00"),
            Map.entry("15th", "09:00"),
            Map.entry("31st", "06:15"));

    static final List<String> ZONES = List.of(
            "Africa/Johannesburg",
            "Africa/Cairo",
            "Africa/Casablanca",
            "America/New_York",
            "America/Nuuk",
            "America/Santiago",
            "Asia/Jerusalem",
            "Asia/Kathmandu",
            "Australia/Lord_Howe",
            "Europe/London");

    private CalendarSamples() {}

    /** Twenty months of meetings of two hours. */
    static Diary diary(String rhythm, String zone) {
        Rhythm every = Rhythm.every(rhythm, TODAY, Optional.of(LocalTime.parse(RHYTHMS.get(rhythm))), Optional.of(120));
        Charter charter = Charter.begun("Early Reading", ZoneId.of(zone))
                .withCalendar(new Calendar(Map.of("main", every), Optional.empty(), List.of()));
        Community community = Community.of(List.of(charter));
        return Diary.of(
                community.apply(new Planning(community, Map.of(), TODAY).until(TODAY.plusMonths(20))),
                Optional.empty(),
                Optional.empty(),
                TODAY);
    }
}
