package cop.app;

import cop.history.History;
import cop.model.Change;
import cop.model.CopException;
import cop.model.Edit;
import cop.store.CommunityReader;
import cop.store.CommunityWriter;
import cop.store.Prepared;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes the folder of a new community and puts it under git. */
public final class Founder {

    private static final String IGNORED = "private/\noutbox/\n";
    private static final String ATTRIBUTES = "* -text\nmeetings/*/messages.yaml merge=union\n";

    private final Environment environment;

    public Founder(Environment environment) {
        this.environment = environment;
    }

    /**
     * Makes the folder; one that holds anything already is refused.
     *
     * @param name the community's name
     * @param change the community's first change
     * @param who the name and address to sign changes with, where git knows none
     */
    public void found(Path folder, String name, Change change, Signature who, ZoneId zone) {
        refuseFull(folder);
        List<Edit> edits = new ArrayList<>(change.edits());
        edits.add(new Edit.Put(".gitignore", IGNORED));
        edits.add(new Edit.Put(".gitattributes", ATTRIBUTES));
        edits.add(new Edit.Put("README.md", readme(name)));
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw CopException.environment("The folder " + folder + " cannot be made.", "Choose another place.");
        }
        CommunityWriter writer = new CommunityWriter(folder);
        Prepared prepared =
                writer.prepare(CommunityReader.nothing(), new Change(change.summary(), edits, change.notes()));
        ZonedDateTime now = environment.clock().instant().atZone(zone);
        try (History history = History.init(
                folder, environment.variables(), environment.home(), who.name(), who.email(), who.always())) {
            writer.write(prepared);
            history.preflight(prepared.keptPaths(), now);
            history.commit(prepared.keptPaths(), change.summary(), now);
        }
    }

    /**
     * Who signs changes.
     *
     * @param always also where git knows somebody else
     */
    public record Signature(String name, String email, boolean always) {}

    private static String readme(String name) {
        return "# " + name + "\n\nThe files of this community, kept with cop. See what is due with `cop next`, "
                + "and what a command does with `cop --help`.\n";
    }

    private static void refuseFull(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw CopException.refused(
                        "The folder " + folder.getFileName() + " is not empty.", "Choose another with --in FOLDER.");
            }
        } catch (IOException | UncheckedIOException e) {
            throw CopException.environment("The folder " + folder + " cannot be looked into.", "Choose another place.");
        }
    }
}
