package cop.app;

import cop.history.History;
import cop.history.LogEntry;
import cop.message.Outbox;
import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Problem;
import cop.model.Snapshot;
import cop.render.Templates;
import cop.store.AllTexts;
import cop.store.CommunityReader;
import cop.store.CommunityWriter;
import cop.store.Folder;
import cop.store.Layout;
import cop.store.Prepared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One data folder, opened to answer questions and to carry out changes. */
public final class Workbench {

    /** The name of the network, its password, and what else there is to say. */
    private static final int WIFI_LINES = 4;

    private final Path root;
    private final Environment environment;
    private final Consumer<String> say;
    private boolean warned;

    private Workbench(Path root, Environment environment, Consumer<String> say) {
        this.root = root;
        this.environment = environment;
        this.say = say;
    }

    /**
     * Opens the data folder nearest to a place: that folder itself or one above it.
     *
     * @param say is told what happens meanwhile, such as a wait
     */
    public static Workbench at(Path place, Environment environment, Consumer<String> say) {
        for (Path folder = place.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(Layout.COMMUNITY))) {
                return new Workbench(folder, environment, say);
            }
        }
        throw CopException.notFound(
                "There is no community here: no " + Layout.COMMUNITY + " in this folder or above it.",
                "Start one with: cop init \"Name of the community\", or go to its folder, or name it with -C FOLDER.");
    }

    /** A folder that is to become one; it may not be there yet. */
    static Workbench beginning(Path folder, Environment environment, Consumer<String> say) {
        return new Workbench(folder, environment, say);
    }

    public Path root() {
        return root;
    }

    /** Reads the folder, also where files in it cannot be understood. */
    public Snapshot look() {
        return read().snapshot();
    }

    /** Reads the folder; a file that cannot be understood stops everything, with all problems of all files. */
    public Snapshot open() {
        return folder().snapshot();
    }

    /** The day on the community's calendar. */
    public LocalDate today(Community community) {
        return now(community).toLocalDate();
    }

    ZonedDateTime now(Community community) {
        return environment.clock().instant().atZone(community.charter().zone());
    }

    /** The templates in force: the community's own before the built-in ones. */
    public Templates templates() {
        return new Templates(file -> text(Layout.TEMPLATES + "/" + file));
    }

    /** The text of a file of the data folder, where it is there. */
    public Optional<String> text(String path) {
        Path file = root.resolve(path);
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw CopException.environment("The file " + path + " cannot be read.", "Look whether it is plain text.");
        }
    }

    /** The drafts that wait to be sent. */
    public Outbox outbox() {
        return new Outbox(this::text);
    }

    /** What lets people at a meeting go online: from its own file, or that of the usual place; empty where there is none. */
    public String wifi(String meeting) {
        return text(Layout.wifi(meeting))
                .or(() -> text(Layout.usualWifi()))
                .map(text -> text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .limit(WIFI_LINES)
                        .collect(Collectors.joining(", ")))
                .orElse("");
    }

    /** The names of the files that were attached to a meeting, in order. */
    public List<String> handouts(String meeting) {
        String[] names = root.resolve(Layout.handouts(meeting)).toFile().list();
        return names == null ? List.of() : Stream.of(names).sorted().toList();
    }

    /** The names of the files of saved health reports, the earliest first. */
    List<String> savedReports() {
        String[] names = root.resolve(Layout.REPORTS).toFile().list();
        return names == null ? List.of() : Stream.of(names).sorted().toList();
    }

    /** The texts of all files of the folder by their paths, also of those that are not understood. */
    public Map<String, String> texts() {
        return AllTexts.of(root);
    }

    /**
     * The latest changes, newest first.
     *
     * @param until the last day that counts
     */
    public List<LogEntry> log(int most, LocalDate until) {
        try (History history = history()) {
            return history.log(until.equals(LocalDate.MAX) ? most : Integer.MAX_VALUE).stream()
                    .filter(change -> !change.at().toLocalDate().isAfter(until))
                    .limit(most)
                    .toList();
        }
    }

    public boolean keepsHistory() {
        try (History history = history()) {
            return history.keeps();
        }
    }

    /** Whether a file stays with whoever writes it: it lies outside of this folder, or git is told to leave it out. */
    public boolean keepsBack(Path file) {
        Path folder = real(root);
        Path there = real(file.toAbsolutePath().normalize().resolveSibling(".").normalize())
                .resolve(file.getFileName());
        if (!there.startsWith(folder)) {
            return true;
        }
        String path = folder.relativize(there).toString().replace('\\', '/');
        try (History history = history()) {
            return history.keeps() ? history.leavesOut(path) : Layout.isLocal(path);
        }
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder;
        }
    }

    /** The name and the address of whoever makes changes here, as far as git knows them. */
    List<String> signer() {
        try (History history = history()) {
            return history.signer();
        }
    }

    History history() {
        return History.open(root, environment.variables(), environment.home());
    }

    /**
     * Carries out a change: nobody else changes the folder between the reading that it is computed from and its commit.
     *
     * @param plan computes the change from the community and the day
     */
    public Receipt change(BiFunction<Snapshot, LocalDate, Change> plan, Carrying carrying) {
        return new Enactment(this, say).change(plan, carrying);
    }

    /**
     * Takes an earlier change back as a new one.
     *
     * @param id how its id begins; empty for the latest
     */
    public Receipt undo(Optional<String> id, Carrying carrying) {
        return new Enactment(this, say).undo(id, carrying);
    }

    /** Carries out the first change of a folder in which nothing is yet. */
    void begin(BiFunction<CommunityWriter, Folder, Prepared> computing) {
        new Enactment(this, say).begin(computing);
    }

    /** Mends files that YAML understands otherwise than they are meant, where there is one remedy. */
    public Receipt mend(Carrying carrying) {
        return new Enactment(this, say).mend(carrying);
    }

    /** Says where a change was cut short, so that the files may hold half of it. */
    Folder read() {
        if (!warned && isCutShort()) {
            warned = true;
            say.accept("An earlier change was cut short; the next change that you make puts that right first.");
        }
        return CommunityReader.read(root);
    }

    /** Whether a change was begun here that has not come to its end. */
    boolean isCutShort() {
        return new CommunityWriter(root).isCutShort();
    }

    /** The folder, whose files can all be understood. */
    Folder folder() {
        return understood(read());
    }

    private static Folder understood(Folder folder) {
        if (!folder.snapshot().isUnderstood()) {
            List<Problem> problems = folder.snapshot().problems().stream()
                    .filter(Problem::isError)
                    .toList();
            throw CopException.badData(
                    problems.size() == 1
                            ? "A file of this community cannot be understood."
                            : "There are " + problems.size() + " places in the files that cannot be understood.",
                    problems.stream().anyMatch(problem -> problem.mend().isPresent())
                            ? "Mend what is named above, or some of it with: cop check --fix. Nothing was changed."
                            : "Mend what is named above, then try again. Nothing was changed.",
                    problems);
        }
        return folder;
    }
}
