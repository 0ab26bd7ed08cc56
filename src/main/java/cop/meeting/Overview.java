package cop.meeting;

import cop.model.Action;
import cop.model.AgendaInForce;
import cop.model.AgendaItem;
import cop.model.Answers;
import cop.model.Community;
import cop.model.Correspondence.Sending;
import cop.model.Meeting;
import cop.model.Minutes;
import cop.model.Register;
import cop.view.Answer;
import cop.view.Bullets;
import cop.view.Cell;
import cop.view.Facts;
import cop.view.Facts.Fact;
import cop.view.Sections;
import cop.view.Sections.Section;
import cop.view.View;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything about one meeting at a glance.
 *
 * @param meeting with the agenda as it stands, unless it is over or off
 * @param present how many members came; absent where nobody wrote it down
 * @param recorded the day on which the minutes were written
 * @param actions what was promised there
 * @param sent what was sent about it
 * @param files the names of what is kept with it
 */
public record Overview(
        Meeting meeting,
        Answers answers,
        Optional<Integer> present,
        Optional<LocalDate> recorded,
        List<Action> actions,
        List<Sending> sent,
        List<String> files) {

    public static Overview of(Community community, Meeting meeting, List<String> files) {
        List<Action> actions = new ArrayList<>();
        for (Action action : community.actions().values()) {
            if (action.meeting().filter(meeting.id()::equals).isPresent()) {
                actions.add(action);
            }
        }
        return new Overview(
                meeting.isHeld() || meeting.isCancelled()
                        ? meeting
                        : meeting.withAgenda(
                                AgendaInForce.of(community, meeting).items()),
                Answers.of(community, meeting, community.register(meeting.id())),
                community.register(meeting.id()).attendance().map(Overview::countPresent),
                Optional.ofNullable(community.minutes().get(meeting.id())).flatMap(Minutes::recorded),
                actions,
                community.correspondenceOf(meeting.id()).sendings(),
                files);
    }

    private static int countPresent(Map<String, Register.Attendance> attendance) {
        int present = 0;
        for (Register.Attendance each : attendance.values()) {
            if (each.status() == Register.Status.PRESENT) {
                present++;
            }
        }
        return present;
    }

    /** The overview with people's names. */
    public Answer answer(Community community) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("", facts(community)));
        section("Agenda", items(), sections);
        section("Promised", promised(community), sections);
        section("Sent", messages(), sections);
        section("Files", files, sections);
        return new Answer(this, new Sections(sections));
    }

    private static void section(String heading, List<String> points, List<Section> sections) {
        if (!points.isEmpty()) {
            sections.add(new Section(heading, new Bullets(false, points)));
        }
    }

    private View facts(Community community) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("Meeting", meeting.heading() + " (" + meeting.id() + ")"));
        String hours = meeting.start()
                .map(start -> ", " + Words.hours(start, meeting.length()))
                .orElse("");
        facts.add(fact("When", Words.longDay(meeting.date()) + hours));
        facts.add(new Fact("Where", meeting.where().place().map(Cell::of).orElseGet(Cell::none)));
        facts.add(fact(
                "Status",
                Words.of(meeting.status())
                        + meeting.standing().reason().map(why -> ": " + why).orElse("")));
        meeting.programme().theme().ifPresent(theme -> facts.add(fact("Theme", theme)));
        meeting.roles().forEach((role, person) -> facts.add(fact(Words.title(role), community.nameOf(person))));
        if (meeting.isHeld()) {
            facts.add(new Fact("Present", present.map(count -> Cell.of(count)).orElseGet(Cell::none)));
            facts.add(new Fact("Minutes", recorded.map(Cell::of).orElseGet(Cell::none)));
        } else {
            facts.add(fact("Answers", answers.words()));
        }
        return new Facts(facts);
    }

    private static Fact fact(String label, String value) {
        return new Fact(label, Cell.of(value));
    }

    private List<String> items() {
        List<String> points = new ArrayList<>();
        for (AgendaItem item : meeting.agenda()) {
            String minutes = item.length()
                    .flatMap(AgendaItem.Length::minutes)
                    .map(length -> ", " + length + " min")
                    .orElse("");
            String carried = item.carried()
                    .filter(times -> times > 0)
                    .map(times -> ", carried over " + Words.times(times))
                    .orElse("");
            points.add(item.heading() + minutes + carried + (item.isPutOff() ? ", left out this time" : ""));
        }
        return points;
    }

    private List<String> promised(Community community) {
        List<String> points = new ArrayList<>();
        for (Action action : actions) {
            String who =
                    Words.and(action.owners().stream().map(community::nameOf).toList());
            points.add((who.isEmpty() ? "" : who + ": ")
                    + action.text()
                    + action.done().map(day -> " (done " + Words.day(day) + ")").orElse(""));
        }
        return points;
    }

    private List<String> messages() {
        List<String> points = new ArrayList<>();
        for (Sending sending : sent) {
            points.add(Words.title(sending.what()) + ", "
                    + Words.day(sending.at().toLocalDate())
                    + sending.by().map(channel -> ", by " + Words.of(channel)).orElse(""));
        }
        return points;
    }
}
