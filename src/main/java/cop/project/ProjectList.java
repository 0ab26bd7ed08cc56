package cop.project;

import cop.model.Community;
import cop.model.Meeting;
import cop.model.Project;
import cop.model.Project.Status;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Cell.Tone;
import cop.view.Column;
import cop.view.Table;
import cop.view.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What members do together between meetings: what is to be done first, then what is done or stopped.
 *
 * @param projects the next due first
 */
public record ProjectList(List<Entry> projects) {

    /**
     * One of them as it stands on a day.
     *
     * @param status absent means that nobody has said
     * @param daysLeft to the day on which it is due; below 0 where that is past; absent where it is over or has no such day
     * @param met the days on which those who take part met alone
     * @param meets the next such day
     */
    public record Entry(
            String id,
            String title,
            Project.Kind kind,
            Optional<String> purpose,
            Optional<String> lead,
            List<String> members,
            Project.Origin from,
            Optional<LocalDate> started,
            Optional<LocalDate> due,
            Optional<Status> status,
            Optional<Long> daysLeft,
            List<LocalDate> met,
            Optional<LocalDate> meets,
            List<String> outputs) {

        public Entry {
            members = List.copyOf(members);
            met = List.copyOf(met);
            outputs = List.copyOf(outputs);
        }

        /** Whether it should be done by now. */
        public boolean isOverdue() {
            return daysLeft.filter(days -> days < 0).isPresent();
        }

        /** Whether it should be done within so many days. */
        public boolean isDueWithin(int days) {
            return daysLeft.filter(left -> left >= 0 && left <= days).isPresent();
        }

        private boolean isOver() {
            return status.filter(how -> how == Status.DONE || how == Status.STOPPED)
                    .isPresent();
        }
    }

    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::isOver)
            .thenComparing(entry -> entry.due().orElse(LocalDate.MAX))
            .thenComparing(Entry::id);

    public ProjectList {
        projects = List.copyOf(projects);
    }

    /**
     * As they stand on a day.
     *
     * @param member only those in which this member takes part, by id
     * @param over whether what is done or stopped is wanted too
     */
    public static ProjectList of(Community community, Optional<String> member, boolean over, LocalDate today) {
        List<Entry> entries = new ArrayList<>();
        for (Project project : community.projects().values()) {
            Entry entry = entry(community, project, today);
            boolean theirs = member.filter(who -> !project.members().contains(who)
                            && project.lead().filter(who::equals).isEmpty())
                    .isEmpty();
            if (theirs && (over || !entry.isOver())) {
                entries.add(entry);
            }
        }
        entries.sort(ORDER);
        return new ProjectList(entries);
    }

    private static Entry entry(Community community, Project project, LocalDate today) {
        List<LocalDate> met = new ArrayList<>();
        Optional<LocalDate> meets = Optional.empty();
        for (Meeting meeting : community.meetingsByDate()) {
            if (meeting.occasion().project().filter(project.id()::equals).isPresent()) {
                if (meeting.isHeld() && !meeting.date().isAfter(today)) {
                    met.add(meeting.date());
                } else if (meets.isEmpty() && meeting.isComing(today)) {
                    meets = Optional.of(meeting.date());
                }
            }
        }
        boolean over = project.status()
                .filter(how -> how == Status.DONE || how == Status.STOPPED)
                .isPresent();
        return new Entry(
                project.id(),
                project.title(),
                project.kind(),
                project.purpose(),
                project.lead(),
                project.members(),
                project.from(),
                project.started(),
                project.due(),
                project.status(),
                project.due().filter(day -> !over).map(day -> ChronoUnit.DAYS.between(today, day)),
                met,
                meets,
                Projects.outputs(community, project));
    }

    public Answer answer() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Entry entry : projects) {
            rows.add(List.of(
                    Cell.of(entry.id()),
                    Cell.of(
                            entry.title()
                                    + (entry.kind() == Project.Kind.PROJECT
                                            ? ""
                                            : " (" + Words.of(entry.kind()).replace(' ', '-') + ")"),
                            entry.title()),
                    Cell.of(Words.of(entry.kind()).replace(' ', '-')),
                    entry.lead().map(Cell::of).orElse(Cell.of("nobody yet", "").toned(Tone.WATCH)),
                    Cell.of(String.join(", ", entry.members())),
                    entry.due().map(Cell::of).orElse(Cell.none()),
                    meets(entry),
                    entry.outputs().isEmpty() ? Cell.none() : Cell.of(String.join(", ", entry.outputs())),
                    state(entry)));
        }
        List<Column> columns = List.of(
                Column.of("project", "Project"),
                Column.of("title", "What"),
                Column.forPrograms("kind"),
                Column.of("lead", "Lead"),
                Column.forPrograms("members"),
                Column.of("due", "Due"),
                Column.of("meets", "Meets"),
                Column.of("outputs", "Came of it"),
                Column.of("state", "State"));
        return new Answer(
                this,
                new Table(
                        columns, rows, "Nobody works on a project. Begin one with: cop project add TITLE --lead NAME"));
    }

    private static Cell meets(Entry entry) {
        return entry.meets()
                .map(Cell::of)
                .orElse(
                        entry.met().isEmpty()
                                ? Cell.none()
                                : Cell.of(
                                        "last "
                                                + Words.day(entry.met()
                                                        .get(entry.met().size() - 1)),
                                        ""));
    }

    private static Cell state(Entry entry) {
        String word = entry.status().map(Words::of).orElse("");
        if (entry.isOverdue()) {
            int days = (int) -entry.daysLeft().orElse(0L);
            return Cell.of(Words.count(days, "day") + " overdue", word).toned(Tone.BAD);
        }
        Tone tone = entry.status().filter(Status.DONE::equals).isPresent() ? Tone.GOOD : Tone.PLAIN;
        return word.isEmpty() ? Cell.none() : Cell.of(word).toned(tone);
    }
}
