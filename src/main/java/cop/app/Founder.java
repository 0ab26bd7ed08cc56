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
import cop.store.Layout;
import cop.store.Prepared;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes the folder of a community and puts it under git. */
public final class Founder {

    private static final String IGNORED = "private/\noutbox/\n";
    private static final String ATTRIBUTES = "* -text\nmeetings/*/messages.yaml merge=union\n";

    /** Names beneath this can never be an address (RFC 2606, section 2). */
    private static final String NOWHERE = ".invalid";

    private final Environment environment;

    public Founder(Environment environment) {
        this.environment = environment;
    }

    /** The community's first change: its charter and members, and its first meeting where the day is known. */
    public Change plan(Founding founding) {
        LocalDate today = now(founding.zone()).toLocalDate();
        Change start = founding.change(today);
        Community begun = CommunityReader.nothing().snapshot().community().apply(start);
        return founding.firstMeeting()
                .map(day -> new Planning(begun, Map.of(), today).on(day, Optional.empty(), Optional.empty()))
                .map(planned -> start.with(Launch.first(planned, begun)))
                .orElse(start);
    }

    /** Makes the folder with this change in it; one that holds anything already is refused. */
    public void found(Path folder, Founding founding, Change change) {
        make(folder);
        String slug = Id.from(founding.name()).orElse("community");
        String address = founding.email().orElse(Id.from(founding.founder()).orElse("founder") + "@" + slug + NOWHERE);
        // The descriptions first: then every file can begin with where its own is.
        Set<String> paths = new TreeSet<>(Schemas.write(folder, Layout.SCHEMAS + "/"));
        paths.addAll(write(folder, change.with(around(founding.name()))));
        keep(folder, paths, change.summary(), founding.founder(), address, now(founding.zone()));
    }

    /** Makes the folder as a copy of an example that comes with the tool. */
    public void copy(Path folder, String name) {
        Path example = Examples.of(environment).named(name);
        make(folder);
        Set<String> paths = new TreeSet<>(Examples.copy(example, folder));
        paths.addAll(write(folder, around(name)));
        String summary = "community: copy the example " + name;
        keep(
                folder,
                paths,
                summary,
                "Somebody",
                "somebody@" + name + NOWHERE,
                now(environment.zone().get()));
    }

    /** Refuses a place that holds anything already. */
    public static void requireRoom(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw CopException.refused(
                        "The folder " + folder.normalize().getFileName() + " is not empty.", "Choose another one.");
            }
        } catch (IOException | UncheckedIOException e) {
            throw CopException.environment("The folder " + folder + " cannot be looked into.", "Choose another place.");
        }
    }

    private static void make(Path folder) {
        requireRoom(folder);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw CopException.environment("The folder " + folder + " cannot be made.", "Choose another place.");
        }
    }

    /** Writes files into a folder of which nothing else is known. */
    static Set<String> write(Path folder, Change change) {
        CommunityWriter writer = new CommunityWriter(folder);
        Prepared prepared = writer.prepare(CommunityReader.nothing(), change);
        writer.write(prepared);
        return prepared.kept().keySet();
    }

    private void keep(
            Path folder, Set<String> paths, String summary, String signer, String address, ZonedDateTime now) {
        try (History history = History.init(folder, environment.variables(), environment.home(), signer, address)) {
            history.preflight(now);
            history.commit(paths, summary, now);
        }
    }

    /** The files around the community's own. */
    private static Change around(String name) {
        String readme =
                "# " + name + "\n\nThe files of this community, kept with cop. See what is due with `cop next`, "
                        + "and what a command does with `cop --help`.\n";
        return Change.of(
                "",
                new Edit.Put(".gitignore", IGNORED),
                new Edit.Put(".gitattributes", ATTRIBUTES),
                new Edit.Put("README.md", readme));
    }

    private ZonedDateTime now(ZoneId zone) {
        return environment.clock().instant().atZone(zone);
    }
}
