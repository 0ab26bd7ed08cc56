package cop.check;

import cop.model.Severity;
import cop.model.Snapshot;
import cop.view.Answer;
import cop.view.Prose;
import java.time.LocalDate;
import java.util.List;

/** Looks for one thing in a community, under a name that the charter may set to another level or switch off. */
public abstract class Check {

    private final String name;
    private final Severity level;
    private final String looksFor;
    private final String why;
    private final String whatToDo;

    /**
     * @param level unless the charter says otherwise
     * @param looksFor one sentence
     * @param why what the guide says about it, with its section
     * @param whatToDo with the command that helps
     */
    protected Check(String name, Severity level, String looksFor, String why, String whatToDo) {
        this.name = name;
        this.level = level;
        this.looksFor = looksFor;
        this.why = why;
        this.whatToDo = whatToDo;
    }

    public final String name() {
        return name;
    }

    public final Severity level() {
        return level;
    }

    public final String looksFor() {
        return looksFor;
    }

    public final String why() {
        return why;
    }

    public final String whatToDo() {
        return whatToDo;
    }

    /** What it looks for, why, and what to do. */
    public final Answer explanation() {
        return new Answer(described(), new Prose(looksFor + "\n\n" + why + "\n\n" + whatToDo));
    }

    final Described described() {
        return new Described(name, level, looksFor, why, whatToDo);
    }

    /** A check in words. */
    public record Described(String check, Severity level, String looksFor, String why, String whatToDo) {}

    /** What it finds; the same answer for the same community and day. */
    public abstract List<Finding> find(Snapshot at, LocalDate today);
}
