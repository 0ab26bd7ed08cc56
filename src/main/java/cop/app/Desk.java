package cop.app;

import cop.model.Snapshot;
import java.nio.file.Path;
import java.time.LocalDate;

/** What a command may look at and ask for before it proposes a change: the folder, the day, a text, the person. */
public final class Desk {

    private final Workbench workbench;
    private final Environment environment;
    private final Dialogue dialogue;

    public Desk(Workbench workbench, Environment environment, Dialogue dialogue) {
        this.workbench = workbench;
        this.environment = environment;
        this.dialogue = dialogue;
    }

    public Snapshot snapshot() {
        return workbench.open();
    }

    public LocalDate today() {
        return workbench.today(snapshot().community());
    }

    public Dialogue dialogue() {
        return dialogue;
    }

    /** The text of a file, or of standard input for {@code -}. */
    public String read(String file) {
        return new TextSource(environment).read(file);
    }

    /** The text that the person makes of a template in their editor. */
    public String edit(String template) {
        return new TextSource(environment).edit(template, workbench.root().resolve(Path.of("private")));
    }
}
