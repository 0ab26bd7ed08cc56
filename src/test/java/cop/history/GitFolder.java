package cop.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A folder for one test, with a home of its own, in which the real git runs and sees nobody's settings. */
final class GitFolder {

    static final ZonedDateTime NOON = ZonedDateTime.of(2026, 3, 19, 12, 0, 0, 0, ZoneId.of("Africa/Johannesburg"));

    final Path root;
    final Path home;
    final Map<String, String> variables = new HashMap<>();

    private GitFolder(Path place) throws IOException {
        root = Files.createDirectories(place.resolve("folder"));
        home = Files.createDirectories(place.resolve("home"));
        variables.put("GIT_CONFIG_NOSYSTEM", "1");
        variables.put("HOME", home.toString());
        variables.put("PATH", Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin:/bin"));
    }

    static GitFolder without(Path place) throws IOException {
        return new GitFolder(place);
    }

    /** Under git, and Ana is known to it; without commits. */
    static GitFolder empty(Path place) throws IOException {
        GitFolder folder = new GitFolder(place);
        folder.git("init", "-q", "-b", "main");
        folder.git("config", "user.name", "Ana Mokoena");
        folder.git("config", "user.email", "ana@example.org");
        return folder;
    }

    /** With one commit that holds these files, each with its own name in it. */
    static GitFolder with(Path place, String... files) throws IOException {
        GitFolder folder = empty(place);
        for (String file : files) {
            folder.write(file, file + "\n");
        }
        folder.git("add", ".");
        folder.git("commit", "-q", "-m", "first");
        return folder;
    }

    GitFolder write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
        return this;
    }

    GitFolder delete(String path) throws IOException {
        Files.delete(root.resolve(path));
        return this;
    }

    Optional<String> commit(String... paths) throws IOException {
        try (History history = open()) {
            history.preflight(NOON);
            return commit(history, root, paths);
        }
    }

    /** Makes a commit of these files as they lie in the folder; the short id, where there was something to remember. */
    static Optional<String> commit(History history, Path root, String... paths) throws IOException {
        Map<String, Optional<byte[]>> files = new TreeMap<>();
        for (String path : paths) {
            Path file = root.resolve(path);
            boolean there = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
            files.put(path, there ? Optional.of(Files.readAllBytes(file)) : Optional.empty());
        }
        try (Draft draft = history.draft(files, "action: done", NOON)) {
            assertThat(draft.ready(file -> file)).isTrue();
            draft.publish();
            draft.finish();
            return draft.shortId();
        }
    }

    History open() {
        return History.open(root, variables, home);
    }

    /** What git says, line by line; fails when git fails. */
    List<String> git(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "core.quotepath=false"));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(variables);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(command + " said " + said);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return said.lines().toList();
    }

    /** What the latest commit changed: a letter and a path for each file. */
    List<String> lastChange() throws IOException {
        return git("show", "--format=", "--name-status", "--no-renames", "HEAD");
    }
}
