package cop.meeting;

import cop.model.Calendar;
import cop.model.Calendar.LeftOut;
import cop.model.Calendar.Occurrence;
import cop.model.Change;
import cop.model.Charter;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Edit;
import cop.model.Id;
import cop.model.Meeting;
import cop.model.Rhythm;
import cop.model.Unplanned;
import cop.model.Where;
import cop.view.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plans the meetings that the rhythm of the community asks for, or one on a day of somebody's choice. */
public final class Planning {

    /** How far ahead the next meeting is looked for. */
    private static final int YEARS_AHEAD = 3;

    /** The most meetings planned at once. */
    private static final int MOST = 100;

    private final LocalDate today;
    private final Calendar calendar;
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Meeting> planned = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> lastNotes = new ArrayList<>();
    private Community before;
    private Community community;

    /** @param holidays the public holidays of the days that matter, with their names; the charter corrects them */
    public Planning(Community community, Map<LocalDate, String> holidays, LocalDate today) {
        this.before = community;
        this.community = community;
        this.calendar = community.charter().calendar().observing(holidays);
        this.today = today;
    }

    /** The last day on which the next meeting is looked for. */
    public static LocalDate horizon(LocalDate today) {
        return today.plusYears(YEARS_AHEAD);
    }

    /** Plans the next meeting that no plan stands for yet. */
    public Change next() {
        requireRhythm();
        List<Occurrence> open = unplanned().after(today, horizon(today));
        if (open.isEmpty()) {
            throw CopException.refused(
                    "The rhythm gives no day for another meeting.",
                    "Change it under rhythm in community.yaml, or name a day: cop meeting plan --date "
                            + today.plusMonths(1));
        }
        Occurrence next = open.get(0);
        sayLeftOut(next.date());
        plan(next);
        return change();
    }

    /** Plans every meeting up to a day that no plan stands for yet. */
    public Change until(LocalDate last) {
        requireRhythm();
        if (!last.isAfter(today)) {
            throw CopException.usage(
                    Words.day(last) + " is not in the future.", "Write a later day: cop meeting plan --until DATE");
        }
        List<Occurrence> open = unplanned().after(today, last);
        if (open.size() > MOST) {
            throw CopException.refused(
                    "Up to " + Words.day(last) + " that would be " + open.size() + " meetings.",
                    "Plan a shorter time; a year ahead is plenty.");
        }
        sayLeftOut(last);
        open.forEach(this::plan);
        return change();
    }

    /**
     * Plans a meeting on a day, in rhythm or not.
     *
     * @param start when it begins; otherwise as usual
     * @param title what it is called; otherwise as usual
     */
    public Change on(LocalDate day, Optional<LocalTime> start, Optional<String> title) {
        Optional<Occurrence> due = unplanned().on(day);
        for (LeftOut left : calendar.due(day, day).leftOut()) {
            notes.add(Words.day(day) + " is a day without a meeting (" + left.why() + "); it is planned all the same.");
        }
        if (notes.isEmpty()) {
            calendar.holiday(day).ifPresent(name -> notes.add(Words.day(day) + " is a holiday (" + name + ")."));
        }
        Optional<Rhythm> usual = due.map(this::rhythm).or(() -> rhythmOn(day));
        String id = idFor(day, title.or(() -> due.map(Occurrence::rhythm)));
        add(new Usual(
                        due.map(Occurrence::rhythm),
                        usual,
                        start.or(() -> usual.flatMap(Rhythm::start)),
                        title.or(() -> usual.flatMap(Rhythm::title)))
                .meeting(id, day, community.charter()));
        if (day.isBefore(today)) {
            lastNotes.add("That day has passed. If the meeting took place: cop meeting hold " + id);
        }
        return change();
    }

    private void sayLeftOut(LocalDate last) {
        for (LeftOut left : unplanned().leftOut(today, last)) {
            leftOut.add(left);
            String line = "Left out " + Words.day(left.date()) + ": " + left.why() + ".";
            if (!notes.contains(line)) {
                notes.add(line);
            }
        }
    }

    private Unplanned unplanned() {
        return new Unplanned(community, calendar);
    }

    private void plan(Occurrence occurrence) {
        String id = idFor(occurrence.date(), Optional.of(occurrence.rhythm()));
        Optional<String> rhythm = Optional.of(occurrence.rhythm());
        Rhythm usual = rhythm(occurrence);
        add(new Usual(rhythm, Optional.of(usual), usual.start(), usual.title())
                .meeting(id, occurrence.date(), community.charter()));
    }

    private void add(Meeting meeting) {
        planned.add(meeting);
        community = community.apply(Change.of("", new Edit.Add(meeting)));
    }

    private Meeting withTurns(Meeting meeting, List<Turn> turns) {
        String hours = meeting.start()
                .map(time -> ", " + Words.hours(time, meeting.length()))
                .orElse("");
        String place = meeting.where()
                .venue()
                .flatMap(Where.Venue::name)
                .map(venue -> ", " + venue)
                .orElse("");
        notes.add("Planned " + meeting.id() + ": " + Words.longDay(meeting.date()) + hours + place + ".");
        meeting.rhythm()
                .flatMap(rhythm -> calendar.putOff(rhythm, meeting.date()))
                .ifPresent(holiday -> notes.add("  A week later, because of " + holiday + "."));
        Map<String, String> roles = new LinkedHashMap<>();
        for (Turn turn : turns) {
            if (turn.meeting().equals(meeting.id())) {
                notes.add("  " + turn.words(community));
                turn.person().ifPresent(person -> roles.put(turn.role(), person));
            }
        }
        return meeting.withRoles(roles);
    }

    private String idFor(LocalDate day, Optional<String> name) {
        String id = day.toString();
        Set<String> taken = new LinkedHashSet<>(community.meetings().keySet());
        if (!taken.contains(id)) {
            return id;
        }
        String suffix = name.flatMap(Id::from)
                .orElseThrow(() -> CopException.refused(
                        "There is a meeting on " + Words.day(day) + " already: " + id + ".",
                        "Give this one a title: cop meeting plan --date " + day + " --title TITLE"));
        return Id.free(id + "-" + suffix, taken);
    }

    private Rhythm rhythm(Occurrence occurrence) {
        return Optional.ofNullable(community.charter().calendar().rhythms().get(occurrence.rhythm()))
                .orElseThrow();
    }

    /** The rhythm in force on a day, from which a meeting out of turn takes what is usual. */
    private Optional<Rhythm> rhythmOn(LocalDate day) {
        for (Rhythm rhythm : community.charter().calendar().rhythms().values()) {
            if (rhythm.from().filter(day::isBefore).isEmpty()
                    && rhythm.until().filter(day::isAfter).isEmpty()) {
                return Optional.of(rhythm);
            }
        }
        return Optional.empty();
    }

    private void requireRhythm() {
        if (community.charter().calendar().rhythms().isEmpty()) {
            throw CopException.refused(
                    "Nobody has said yet when the community meets.",
                    "Say it with: cop community settle --rhythm PHRASE, or name a day: cop meeting plan --date "
                            + today.plusMonths(1));
        }
    }

    private Change change() {
        List<Edit> edits = new ArrayList<>();
        List<Turn> turns = Roster.over(planned.stream().map(Slot::of).toList(), community);
        for (Meeting meeting : planned) {
            Meeting finished = withTurns(meeting, turns);
            edits.add(new Edit.Add(finished));
            before = before.apply(Change.of("", new Edit.Add(finished)));
            Clashes.of(finished, before).forEach(clash -> notes.add("  " + clash));
        }
        Charter charter = before.charter();
        Calendar reviewed = charter.calendar().skipping(leftOut);
        if (!reviewed.equals(charter.calendar())) {
            edits.add(new Edit.Replace(charter.withCalendar(reviewed)));
        }
        if (planned.isEmpty()) {
            notes.add("Every meeting up to then is planned already.");
        }
        notes.addAll(lastNotes);
        Outlook.of(before, today).ifPresent(notes::add);
        if (!planned.isEmpty()) {
            notes.add("Look at it with: cop agenda show " + planned.get(0).id());
        }
        return new Change(summary(), edits, notes);
    }

    private String summary() {
        if (planned.isEmpty()) {
            return leftOut.isEmpty()
                    ? "meeting: plan nothing"
                    : "meeting: leave out " + Words.count(leftOut.size(), "day");
        }
        String first = planned.get(0).id();
        return planned.size() == 1
                ? "meeting: plan " + first
                : "meeting: plan " + planned.size() + " meetings from " + first + " to "
                        + planned.get(planned.size() - 1).id();
    }
}
