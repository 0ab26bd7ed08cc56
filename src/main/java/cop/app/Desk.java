package cop.app;

import cop.model.Community;
import cop.model.Snapshot;
import cop.render.Templates;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

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

    /** The moment on the community's clock. */
    public OffsetDateTime now(Community community) {
        return workbench.now(community).toOffsetDateTime();
    }

    /** The templates in force. */
    public Templates templates() {
        return workbench.templates();
    }

    /** The text of a file of the data folder, where it is there. */
    public Optional<String> text(String path) {
        return workbench.text(path);
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
