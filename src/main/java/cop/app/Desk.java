package cop.app;

import cop.history.History;
import cop.message.Outbox;
import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Handout;
import cop.model.Snapshot;
import cop.render.CsvReader;
import cop.render.Templates;
import cop.store.Layout;
import cop.store.StepLog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** What a command may look at and ask for before it proposes a change: the folder, the day, a text, the person. */
public final class Desk {

    private final Workbench workbench;
    private final Environment environment;
    private final Dialogue dialogue;

    private Optional<Writing> writing = Optional.empty();

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

    /** A file that the person names, to be kept as it is. */
    public Handout handout(String file) {
        return new TextSource(environment).handout(file);
    }

    /** The names of the files that lie beside the plan of a meeting. */
    public List<String> handouts(String meeting) {
        return workbench.handouts(meeting);
    }

    /** The drafts that wait to be sent. */
    public Outbox outbox() {
        return workbench.outbox();
    }

    /** What puts messages into words. */
    public Press press(Community community, LocalDate day) {
        return new Press(templates(), community, day);
    }

    /** The texts of all files of the folder by their paths. */
    public Map<String, String> texts() {
        return workbench.texts();
    }

    /** What steps were taken outside the folder, to be written down before each. */
    StepLog steps(String path, CopException busy) {
        return StepLog.open(workbench.root(), path, busy);
    }

    /** The name and the address of whoever makes changes here, as far as git knows them. */
    List<String> signer() {
        return workbench.signer();
    }

    Environment environment() {
        return environment;
    }

    public Dialogue dialogue() {
        return dialogue;
    }

    /** Where a file lies in the data folder, with forward slashes; nothing where it lies elsewhere. */
    Optional<String> inside(String file) {
        Path root = real(workbench.root());
        Path place = real(environment.workingFolder().resolve(file));
        return place.startsWith(root)
                ? Optional.of(root.relativize(place).toString().replace('\\', '/'))
                : Optional.empty();
    }

    /** A path without detours, as far as it is there. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    /** Whether git keeps what the folder was. */
    boolean keepsHistory() {
        return workbench.keepsHistory();
    }

    /** Whether git knows a file in this folder of the data folder. */
    boolean historyKnowsFilesIn(String folder) {
        try (History history = workbench.history()) {
            return history.knowsFilesIn(folder);
        }
    }

    /** The text of a file, or of standard input for {@code -}. */
    public String read(String file) {
        return new TextSource(environment).read(file);
    }

    /** The moment, for whoever has not read the folder yet. */
    public Instant instant() {
        return environment.clock().instant();
    }

    /** The text of a file that may hold a table, or of standard input for {@code -}. */
    String readTextOrTable(String file) {
        return new TextSource(environment).readTable(file);
    }

    /** What people's calendars sent back, in files or folders of e-mails. */
    PostBag postBag() {
        return new PostBag(environment);
    }

    /** The rows of a table that a spreadsheet saved as CSV. */
    public List<List<String>> readTable(String file) {
        return CsvReader.read(file, new TextSource(environment).readTable(file));
    }

    /**
     * The text that the person makes of a template in their editor. The paper is kept until the change has been carried out.
     *
     * @param name what the paper is called, without its ending
     * @param again the words of the command that reads it from a file
     */
    public String edit(String template, String name, String again) {
        TextSource source = new TextSource(environment);
        Writing paper = source.edit(template, workbench.root().resolve(Layout.PRIVATE), name, again);
        writing = Optional.of(paper);
        return source.read(paper.paper().toString());
    }

    /** Has a change carried out; only then is the paper thrown away that the person wrote for it. */
    public Receipt carryOut(BiFunction<Snapshot, LocalDate, Change> plan, Carrying carrying) {
        try {
            Receipt receipt = workbench.change(plan, carrying);
            if (receipt.shownOnly()) {
                return writing.map(Writing::whereItIs).map(receipt::remarking).orElse(receipt);
            }
            writing.ifPresent(Writing::discard);
            return receipt;
        } catch (CopException e) {
            throw writing.map(paper -> paper.explain(e)).orElse(e);
        }
    }

    /**
     * Takes an earlier change back as a new one.
     *
     * @param id how its id begins; empty for the latest
     */
    public Receipt undo(Optional<String> id, Carrying carrying) {
        return workbench.undo(id, carrying);
    }
}
