package cop.render;

import cop.view.Answer;
import cop.view.Bullets;
import cop.view.Cell;
import cop.view.Cell.Tone;
import cop.view.Chart;
import cop.view.Column;
import cop.view.Document;
import cop.view.Facts;
import cop.view.Facts.Fact;
import cop.view.Prose;
import cop.view.Sections;
import cop.view.Sections.Section;
import cop.view.Table;
import cop.view.View;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One answer for each way in which an answer can look. */
final class SampleAnswers {

    private SampleAnswers() {}

    static final Map<String, Answer> ALL = all();

    enum Channel {
        WHATSAPP,
        IN_PERSON
    }

    private static View chart() {
        return new Sections(List.of(
                new Section("In words", new Prose("Most came.")),
                new Section(
                        "Who came",
                        new Chart(
                                "The dot is the figure.",
                                List.of(new Chart.Group(
                                        "Rhythm & rooms",
                                        List.of(
                                                new Chart.Mark(
                                                        "Attendance <all>",
                                                        "● healthy: 3 of 4",
                                                        0.75,
                                                        Optional.of(new Chart.Stretch(0.4, 1)),
                                                        List.of(0.5, 0.7)),
                                                new Chart.Line("Rooms", "from 4 to 1", List.of(1.0, 0.5, 0.25))))),
                                members(),
                                false)),
                new Section(
                        "Lately",
                        new Chart(
                                "Time runs to the right.",
                                List.of(new Chart.Group("", List.of(new Chart.Line("Rooms", "4", List.of(1.0))))),
                                new Bullets(false, List.of("Rooms: 4")),
                                true))));
    }

    record Person(String name, Optional<String> phone, Channel byChannel, LocalDate joined, Optional<LocalDate> left) {}

    record Money(BigDecimal amountSpent, double share, Period reviewEvery, LocalTime start, OffsetDateTime at) {}

    record Agenda(
            String community,
            String title,
            String day,
            Optional<String> time,
            String place,
            Optional<String> purpose,
            String groundRules,
            List<Role> roles,
            List<Block> blocks,
            List<Extra> more,
            String next,
            List<String> notes) {}

    record Role(String role, String who) {}

    record Block(
            String time,
            String title,
            String length,
            Optional<String> lead,
            String carried,
            Optional<String> prompt,
            List<String> points) {}

    record Extra(String heading, List<String> points) {}

    private static Map<String, Answer> all() {
        Map<String, Answer> all = new LinkedHashMap<>();
        all.put("members", new Answer(people(), members()));
        all.put(
                "nobody",
                new Answer(
                        List.of(),
                        new Table(members().columns(), List.of(), "Nobody yet. Add the first with `cop member add`.")));
        all.put("charter", new Answer(money(), charter()));
        all.put("next", new Answer(Map.of("steps", 2), steps()));
        all.put("report", new Answer(Map.of("members", people(), "budget", money()), report()));
        all.put("agenda", new Answer(agenda(), new Document("agenda", agenda(), blocks())));
        all.put("chart", new Answer(Map.of("attendance", 0.75), chart()));
        all.put("nothing", new Answer(Optional.empty(), new Sections(List.of())));
        return all;
    }

    private static List<Person> people() {
        return List.of(
                new Person(
                        "Ana Mokoena",
                        Optional.of("+27 82 000 0000"),
                        Channel.WHATSAPP,
                        LocalDate.of(2025, 11, 10),
                        Optional.empty()),
                new Person(
                        "王小明",
                        Optional.empty(),
                        Channel.IN_PERSON,
                        LocalDate.of(2026, 1, 15),
                        Optional.of(LocalDate.of(2026, 8, 1))));
    }

    static Table members() {
        List<Column> columns = List.of(
                Column.of("name", "Name"),
                Column.of("phone", "Phone"),
                Column.of("joined", "Joined"),
                Column.number("sessions", "Sessions"),
                Column.of("note", "Note"));
        return new Table(
                columns,
                List.of(
                        List.of(
                                Cell.of("Ana Mokoena"),
                                Cell.of("+27 82 000 0000"),
                                Cell.of(LocalDate.of(2025, 11, 10)),
                                Cell.of(12),
                                Cell.of(
                                        "Screens in isiZulu | *and* Sesotho; would like to visit a school where parents read along")),
                        List.of(
                                Cell.of("王小明"),
                                Cell.none(),
                                Cell.of(LocalDate.of(2026, 1, 15)),
                                Cell.of(3).toned(Tone.WATCH),
                                Cell.of("=HYPERLINK(\"https://example.org\")")),
                        List.of(
                                Cell.of("Zoë Dlamini-van\u202E Wyk"),
                                Cell.of("0820000000"),
                                Cell.none(),
                                Cell.of(-2),
                                Cell.of("Two lines:\nthe second\u001B[31m"))),
                "Nobody yet.");
    }

    private static Money money() {
        return new Money(
                new BigDecimal("6000.00"),
                1.0 / 3,
                Period.ofDays(28),
                LocalTime.of(14, 0),
                OffsetDateTime.parse("2026-03-10T18:02:00+02:00"));
    }

    private static View charter() {
        return new Facts(List.of(
                new Fact("Community", Cell.of("Gauteng Early Reading Community of Practice")),
                new Fact(
                        "Purpose",
                        Cell.of(
                                "Every Foundation Phase learner in our schools reads for meaning by age ten, in the language that is spoken at home.")),
                new Fact("Spent", Cell.of("R 6 000.00", "6000.00")),
                new Fact("Champion", Cell.none())));
    }

    private static View steps() {
        return new Bullets(
                true,
                List.of(
                        "Send the agenda of Thu 19 Mar: 3 days before the meeting, to the eight people who are expected to come\ncop remind agenda",
                        "Ask Chi about 1 action that is 5 days late\ncop action list --overdue"));
    }

    private static View report() {
        return new Sections(List.of(
                new Section(
                        "", new Prose("Two of three signs are good.\n\nThe third – attendance – is\nnot known yet.")),
                new Section(
                        "Strengths",
                        new Sections(
                                List.of(new Section("Who comes", members()), new Section("What it costs", charter())))),
                new Section("Concerns", new Bullets(false, List.of("Nobody leads item 2_b", "# is not a heading")))));
    }

    private static Table blocks() {
        return new Table(
                List.of(Column.of("time", "Time"), Column.of("title", "Title")),
                List.of(List.of(Cell.of(LocalTime.of(14, 0)), Cell.of("Check-in"))),
                "No agenda yet.");
    }

    private static Agenda agenda() {
        return new Agenda(
                "Gauteng Early Reading Community of Practice",
                "Screening without fear",
                "Thursday 19 March 2026",
                Optional.of("14:00"),
                "Hillview Primary, Soweto",
                Optional.of("Every Foundation Phase learner in our schools reads for meaning by age ten."),
                "Ask before you advise",
                List.of(new Role("Facilitator", "Ana Mokoena"), new Role("Knowledge manager", "Ben")),
                List.of(
                        new Block(
                                "14:00",
                                "Check-in",
                                "10 min",
                                Optional.of("Ana Mokoena"),
                                "",
                                Optional.of("What did you try since we met?"),
                                List.of()),
                        new Block(
                                "14:10",
                                "Screening: 5*5 words",
                                "95 min",
                                Optional.empty(),
                                "carried over twice",
                                Optional.empty(),
                                List.of("Bring your lists"))),
                List.of(new Extra(
                        "What we decided", List.of("We adopt the five-word probe", "We meet on the third Thursday"))),
                "Thu 16 Apr 2026",
                List.of("10 minutes are not given to any item."));
    }
}
