package cop.app;

import cop.charter.Founding;
import cop.charter.Launch;
import cop.history.History;
import cop.meeting.Planning;
import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Edit;
import cop.model.Id;
import cop.store.CommunityReader;
import cop.store.CommunityWriter;
import cop.store.Folder;
import cop.store.Layout;
import cop.store.Prepared;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Makes the folder of a community and puts it under git. */
public final class Founder {

    private static final String IGNORED = "private/\noutbox/\n";
    private static final String ATTRIBUTES = "* -text\nmeetings/*/messages.yaml merge=union\n";

    /** Names beneath this can never be an address (RFC 2606, section 2). */
    private static final String NOWHERE = ".invalid";

    private final Environment environment;
    private final Consumer<String> say;

    /** @param say is told what happens meanwhile, such as that something was cut short and is put right */
    public Founder(Environment environment, Consumer<String> say) {
        this.environment = environment;
        this.say = say;
    }

    /** The community's first change: its charter and members, and its first meeting where the day is known. */
    public Change plan(Founding founding) {
        LocalDate today = environment.clock().instant().atZone(founding.zone()).toLocalDate();
        Change start = founding.change(today);
        Community begun = CommunityReader.nothing().snapshot().community().apply(start);
        return founding.firstMeeting()
                .map(day -> new Planning(begun, Map.of(), today).on(day, Optional.empty(), Optional.empty()))
                .map(planned -> start.with(Launch.first(planned, begun)))
                .orElse(start);
    }

    /** Makes the folder with this change in it; one that holds anything already is refused. */
    public void found(Path folder, Founding founding, Change change) {
        String slug = Id.from(founding.name()).orElse("community");
        String address = founding.email().orElse(Id.from(founding.founder()).orElse("founder") + "@" + slug + NOWHERE);
        // The descriptions first: then every file can begin with where its own is.
        List<Edit> edits = new ArrayList<>(Schemas.files(Layout.SCHEMAS + "/"));
        edits.addAll(change.edits());
        around(founding.name()).forEach((path, text) -> edits.add(new Edit.Put(path, text)));
        Change whole = new Change(change.summary(), edits, change.notes());
        begin(folder, founding.founder(), address, (writer, nothing) -> writer.prepare(nothing, whole));
    }

    /** Makes the folder as a copy of an example that comes with the tool. */
    public void copy(Path folder, String name) {
        Map<String, Optional<byte[]>> files = Examples.of(environment).files(name);
        around(name).forEach((path, text) -> files.put(path, Optional.of(text.getBytes(StandardCharsets.UTF_8))));
        Change change = Change.of("community: copy the example " + name);
        String address = "somebody@" + name + NOWHERE;
        begin(folder, "Somebody", address, (writer, nothing) -> writer.prepare(nothing, change, files));
    }

    /** All of it, or nothing: what a crash left of an earlier beginning is taken back first. */
    private void begin(
            Path folder, String signer, String address, BiFunction<CommunityWriter, Folder, Prepared> computing) {
        boolean there = Files.exists(folder);
        Workbench workbench = Workbench.beginning(folder, environment, say);
        if (!workbench.isCutShort()) {
            requireRoom(folder);
        }
        make(folder);
        boolean begun = !workbench.keepsHistory();
        if (begun) {
            History.begin(folder, environment.variables(), environment.home(), signer, address);
        }
        try {
            workbench.begin(computing);
        } catch (RuntimeException e) {
            if (begun) {
                History.giveUp(folder, environment.variables(), environment.home());
                unmake(there, folder);
            }
            throw e;
        }
    }

    /** Refuses a place that holds anything already, besides a git that remembers nothing. */
    public static void requireRoom(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (!files.allMatch(file -> History.isOwn(file.getFileName().toString()))) {
                throw CopException.refused(
                        "The folder " + folder.normalize().getFileName() + " is not empty.", "Choose another one.");
            }
        } catch (IOException | UncheckedIOException e) {
            throw CopException.environment("The folder " + folder + " cannot be looked into.", "Choose another place.");
        }
    }

    private static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw CopException.environment("The folder " + folder + " cannot be made.", "Choose another place.");
        }
    }

    private static void unmake(boolean wasThere, Path folder) {
        try {
            if (!wasThere) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw CopException.environment("The folder " + folder + " cannot be taken away again.", "Delete it.");
        }
    }

    /** The texts of the files around the community's own, by path. */
    private static Map<String, String> around(String name) {
        String readme =
                "# " + name + "\n\nThe files of this community, kept with cop. See what is due with `cop next`, "
                        + "and what a command does with `cop --help`.\n";
        return Map.of(".gitignore", IGNORED, ".gitattributes", ATTRIBUTES, "README.md", readme);
    }
}
