package cop.agenda;

import cop.agenda.Signs.Sign;
import cop.model.Community;
import cop.model.Meeting;
import cop.model.Minutes;
import cop.model.Minutes.Note;
import cop.model.Minutes.Sort;
import cop.model.Word;
import cop.model.Wording;
import cop.view.Answer;
import cop.view.Bullets;
import cop.view.Cell;
import cop.view.Cell.Tone;
import cop.view.Column;
import cop.view.Prose;
import cop.view.Sections;
import cop.view.Sections.Section;
import cop.view.Table;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a community does together, of the guide's twelve kinds: what there are signs of within twelve months, and of what there are
 * none; in which ways it works; and what it tried out.
 *
 * @param others words of the charter that mean none of the twelve
 */
public record Activities(List<Done> activities, List<Way> ways, List<Trial> experiments, List<String> others) {

    private static final int MONTHS = 12;

    /**
     * One of the twelve.
     *
     * @param chosen whether the charter names it
     * @param days on how many days there are signs of it
     * @param last the latest of them
     * @param signs what shows it
     */
    public record Done(Activity activity, boolean chosen, int days, Optional<LocalDate> last, List<String> signs) {}

    /** A way of working together, and how often an agenda asked for it. */
    public record Way(String method, int times, Optional<LocalDate> last) {}

    /**
     * Something that a meeting tried out.
     *
     * @param learned what the minutes of that meeting say of it
     */
    public record Trial(String meeting, LocalDate date, String text, List<String> learned) {}

    public Activities {
        activities = List.copyOf(activities);
        ways = List.copyOf(ways);
        experiments = List.copyOf(experiments);
        others = List.copyOf(others);
    }

    public static Activities of(Community community, LocalDate today) {
        LocalDate first = today.minusMonths(MONTHS).plusDays(1);
        Map<Activity, List<Sign>> signs = Signs.between(community, first, today);
        List<String> charter = community.charter().aims().activities();
        List<Activity> chosen =
                charter.stream().flatMap(word -> Activity.meant(word).stream()).toList();
        List<Done> done = new ArrayList<>();
        for (Activity activity : Activity.values()) {
            List<Sign> its = signs.getOrDefault(activity, List.of());
            done.add(new Done(
                    activity,
                    chosen.contains(activity),
                    (int) its.stream().map(Sign::date).distinct().count(),
                    its.stream().map(Sign::date).max(Comparator.naturalOrder()),
                    its.stream().map(Sign::what).distinct().toList()));
        }
        List<Meeting> held = community.heldBy(today);
        return new Activities(
                done,
                Stream.of(Method.values())
                        .map(method -> way(Word.of(method), held, first))
                        .toList(),
                held.stream()
                        .flatMap(meeting ->
                                meeting
                                        .programme()
                                        .experiment()
                                        .map(text -> trial(community, meeting, text.strip()))
                                        .stream())
                        .sorted(Comparator.comparing(Trial::date).reversed())
                        .toList(),
                charter.stream().filter(word -> Activity.meant(word).isEmpty()).toList());
    }

    private static Way way(String method, List<Meeting> held, LocalDate first) {
        List<LocalDate> days = held.stream()
                .filter(meeting -> !meeting.date().isBefore(first))
                .flatMap(meeting -> meeting.agenda().stream()
                        .filter(item -> !item.isPutOff()
                                && item.method().filter(method::equals).isPresent())
                        .map(item -> meeting.date()))
                .toList();
        return new Way(method, days.size(), days.stream().max(Comparator.naturalOrder()));
    }

    private static Trial trial(Community community, Meeting meeting, String text) {
        Minutes minutes = community.minutes().getOrDefault(meeting.id(), Minutes.empty(meeting.id()));
        return new Trial(
                meeting.id(),
                meeting.date(),
                text,
                minutes.of(Sort.LEARNED).stream()
                        .map(Note::text)
                        .filter(learned -> Wording.fits(text, learned))
                        .toList());
    }

    public Answer answer() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("", twelve()));
        List<String> unseen = activities.stream()
                .filter(done -> done.days() == 0)
                .map(done -> done.activity().title() + ". " + done.activity().wayIn())
                .toList();
        if (!unseen.isEmpty()) {
            sections.add(new Section("Not seen within twelve months, and a way in", new Bullets(false, unseen)));
        }
        sections.add(new Section("Ways of working", methods()));
        sections.add(new Section("Experiments", trials()));
        if (!others.isEmpty()) {
            sections.add(new Section(
                    "", new Prose("The charter also names what is none of the twelve: " + Words.and(others) + ".")));
        }
        return new Answer(this, new Sections(sections));
    }

    private Table twelve() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Done done : activities) {
            rows.add(List.of(
                    Cell.of(done.activity().title(), Word.of(done.activity())),
                    done.chosen() ? Cell.of("yes") : Cell.of("–", "no"),
                    count(done.days()),
                    done.last().map(Cell::of).orElse(Cell.none()),
                    done.signs().isEmpty() ? Cell.none() : Cell.of(String.join(", ", done.signs()))));
        }
        return new Table(
                List.of(
                        Column.of("activity", "Activity"),
                        Column.of("chosen", "In charter"),
                        Column.of("days", "Days"),
                        Column.of("last", "Last"),
                        Column.of("signs", "Seen by")),
                rows,
                "");
    }

    private Table methods() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Way way : ways) {
            rows.add(List.of(
                    Cell.of(Words.title(way.method()), way.method()),
                    count(way.times()),
                    way.last().map(Cell::of).orElse(Cell.none())));
        }
        return new Table(
                List.of(Column.of("method", "Way"), Column.of("times", "Times"), Column.of("last", "Last")), rows, "");
    }

    private Table trials() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Trial trial : experiments) {
            rows.add(List.of(
                    Cell.of(trial.date()),
                    Cell.of(trial.text()),
                    trial.learned().isEmpty()
                            ? Cell.of(
                                            "not written down; say it with learned: in cop minutes add "
                                                    + trial.meeting(),
                                            "")
                                    .toned(Tone.WATCH)
                            : Cell.of(String.join(" ", trial.learned()))));
        }
        return new Table(
                List.of(
                        Column.of("date", "Day"),
                        Column.of("experiment", "Tried"),
                        Column.of("learned", "How it went")),
                rows,
                "Nothing is marked as tried out. Mark it beforehand with: cop meeting set next experiment TEXT");
    }

    private static Cell count(int number) {
        return number == 0 ? Cell.of("none", "0").toned(Tone.WATCH) : Cell.of(number);
    }
}
