package cop.check;

import cop.model.CopException;
import cop.model.Nearest;
import cop.model.Problem;
import cop.model.Settings.CheckLevel;
import cop.model.Severity;
import cop.model.Snapshot;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Table;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Runs the named checks over a community, as loudly as its charter wants them. */
public final class Checks {

    /** Every check there is, in the order in which people read about them. */
    public static final List<Check> ALL = List.of(
            new References(),
            new RoleSeparation(),
            new Direction.CharterPurpose(),
            new Direction.CharterGoals(),
            new Direction.ReviewDue(),
            new Leading.NoChampion(),
            new Leading.SteeringSize(),
            new Leading.SinglePoint(),
            new InRoles.Undefined(),
            new InRoles.Left(),
            new Agreed.Funding(),
            new Agreed.CaptureLevel(),
            new Agreed.ConflictProcess(),
            new LevelMix(),
            new Asked.Unasked(),
            new Asked.Misspelt(),
            new AgendaBlocks.CheckIn(),
            new AgendaBlocks.Recap(),
            new AgendaBlocks.Break(),
            new AgendaBalance(),
            new AgendaBlocks.Suggestions(),
            new AgendaBlocks.CheckOut(),
            new LateSchedule(),
            new Room.Booked(),
            new Room.Seating(),
            new Room.Equipment(),
            new MeetingFacilitator(),
            new Reminding.Missed(),
            new Reminding.AgendaSent(),
            new Reminding.Many(),
            new MeetingNoCapture(),
            new FollowingUp.Slides(),
            new FollowingUp.Late(),
            new NewcomerBuddy(),
            new Promised.Overdue(),
            new Promised.WithoutOwner(),
            new InProjects.Overdue(),
            new InProjects.Deadline(),
            new Kept.Idle(),
            new Kept.Unshared(),
            new Kept.Unlicensed(),
            new Kept.ReviewDue(),
            new UnknownKeys());

    private static final Comparator<Problem> IN_ORDER = Comparator.comparing(
                    (Problem problem) -> problem.source().file())
            .thenComparing(problem -> problem.source().line())
            .thenComparing(problem -> problem.source().column());

    private Checks() {}

    /** All that was wrong on reading and all that the checks find, by file, line and column. */
    public static List<Problem> run(Snapshot at, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        for (Problem problem : at.problems()) {
            settle(at, problem).ifPresent(problems::add);
        }
        for (Check check : ALL) {
            Optional<Severity> level = level(at, check.name(), check.level());
            if (level.isPresent()) {
                add(problems, check, level.get(), at, today);
            }
        }
        problems.sort(IN_ORDER);
        return problems;
    }

    /** What the checks find that has to be mended; not what was wrong on reading. */
    public static List<Problem> errors(Snapshot at, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        for (Check check : ALL) {
            Optional<Severity> level = level(at, check.name(), check.level());
            if (level.isPresent() && level.get() == Severity.ERROR) {
                add(problems, check, Severity.ERROR, at, today);
            }
        }
        problems.removeIf(problem -> !problem.isError());
        problems.sort(IN_ORDER);
        return problems;
    }

    /** The check of this name. */
    public static Check named(String name) {
        for (Check check : ALL) {
            if (check.name().equals(name)) {
                return check;
            }
        }
        String hint = Nearest.to(name, names())
                .map(near -> "Did you mean " + near + "? ")
                .orElse("");
        throw CopException.notFound(
                "There is no check \"" + name + "\".", hint + "See them all with: cop check --explain");
    }

    /** Every check by its name. */
    public static Answer list() {
        List<Column> columns = List.of(
                Column.of("check", "Check"), Column.of("level", "Level"), Column.of("looks-for", "What it looks for"));
        List<List<Cell>> rows = ALL.stream()
                .map(check -> List.of(Cell.of(check.name()), word(check.level()), Cell.of(check.looksFor())))
                .toList();
        return new Answer(ALL.stream().map(Check::described).toList(), new Table(columns, rows, ""));
    }

    static Cell word(Severity severity) {
        return Cell.of(Words.of(severity));
    }

    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Check check : ALL) {
            names.add(check.name());
        }
        return names;
    }

    private static void add(List<Problem> problems, Check check, Severity level, Snapshot at, LocalDate today) {
        for (Finding finding : check.find(at, today)) {
            Severity severity = finding.past() ? Severity.ADVICE : level;
            problems.add(new Problem(severity, check.name(), finding.place(), finding.text()));
        }
    }

    /** A problem of reading as the charter wants it; a file that cannot be understood stays an error. */
    private static Optional<Problem> settle(Snapshot at, Problem problem) {
        return problem.isError()
                ? Optional.of(problem)
                : level(at, problem.check(), problem.severity())
                        .map(level -> new Problem(level, problem.check(), problem.source(), problem.text()));
    }

    /** The level in force; empty where the check is off. */
    private static Optional<Severity> level(Snapshot at, String check, Severity usual) {
        CheckLevel wanted = at.community().charter().settings().checks().get(check);
        if (wanted == null) {
            return Optional.of(usual);
        }
        return switch (wanted) {
            case ERROR -> Optional.of(Severity.ERROR);
            case ADVICE -> Optional.of(Severity.ADVICE);
            case OFF -> Optional.empty();
        };
    }
}
