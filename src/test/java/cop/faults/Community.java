package cop.faults;

import cop.app.Environment;
import cop.cli.Cop;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.stream.Stream;

/** A data folder under git, in which somebody has begun things of their own, and the commands that are disturbed in it. */
final class Community {

    /** Who makes changes. */
    static final Map<String, String> VARIABLES = Map.of(
            "GIT_AUTHOR_NAME", "Ana Example",
            "GIT_AUTHOR_EMAIL", "ana@example.org",
            "GIT_COMMITTER_NAME", "Ana Example",
            "GIT_COMMITTER_EMAIL", "ana@example.org",
            "GIT_CONFIG_NOSYSTEM", "1");

    /** Changes of every kind: one file, many, new ones, some that go, a folder that moves, drafts outside of git. */
    static final List<String> COMMANDS = List.of(
            "member add Dee",
            "member set ben --place Soweto",
            "member forget chi --yes",
            "meeting plan --until 2026-07-30",
            "meeting move 2026-04-16 2026-04-23",
            "meeting cancel 2026-04-16 --reason Rain",
            "rsvp set 2026-04-16 yes: ben",
            "attendance set 2026-03-19 all except chi",
            "minutes add 2026-03-19 private/notes.txt",
            "action add Sing --owner ana --due 2026-04-16",
            "action done draft",
            "remind",
            "undo");

    /** Questions of every kind, and changes that are only shown. */
    static final List<String> QUESTIONS = List.of(
            "next",
            "check",
            "guide",
            "log",
            "member list",
            "member show ana",
            "meeting list",
            "meeting show 2026-04-16",
            "agenda show 2026-04-16",
            "action list",
            "rsvp list 2026-04-16",
            "health report",
            "outbox list",
            "role list",
            "community show",
            "goal list",
            "template list",
            "undo --dry-run",
            "action done draft --dry-run");

    /** A change of so many files that git gets them as one pack; its calls are too many to break each of them often. */
    static final String LARGE = "import --members private/people.csv";

    private static final int LARGE_PEOPLE = 110;

    /** What is done next. */
    static final String NEXT = "goal add Read";

    private Community() {}

    /** What a call of cop ended with, and what it said. */
    record Said(int code, String text) {}

    static Said cop(Path folder, String words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = run(folder, out, out, words);
        return new Said(code, out.toString(StandardCharsets.UTF_8));
    }

    /** Runs one command on the day on which everything here takes place; an underline stands for a blank within a word. */
    static int run(Path folder, OutputStream out, OutputStream err, String words) {
        Environment environment = new Environment(
                InputStream.nullInputStream(),
                out,
                err,
                folder,
                folder.resolve("nobody"),
                Path.of("").toAbsolutePath(),
                VARIABLES,
                Clock.fixed(Instant.parse("2026-03-20T08:00:00Z"), ZoneOffset.UTC),
                () -> ZoneOffset.UTC,
                new Environment.Terminal(false, false, false, 80));
        List<String> arguments = new ArrayList<>();
        for (StringTokenizer rest = new StringTokenizer(words, " "); rest.hasMoreTokens(); ) {
            arguments.add(rest.nextToken().replace('_', ' '));
        }
        return Cop.run(environment, arguments.toArray(String[]::new));
    }

    static void found(Path folder) throws IOException {
        Files.createDirectories(folder);
        must(
                folder,
                "init Reading --you Ana --member Ben --member Chi --rhythm third_Thursday_at_14:00-16:00 --first-meeting 2026-03-19 --in .");
        must(folder, "meeting plan --until 2026-04-30");
        must(folder, "rsvp set 2026-04-16 yes: ana, no: chi");
        must(folder, "action add Draft --owner ben --due 2026-04-16");
        // Each trial copies the folder, so that it is better small.
        for (String schema :
                Witness.git(folder, "rm", "-q", "-r", ".schema").lines().toList()) {
            throw new AssertionError(schema);
        }
        Files.createDirectories(folder.resolve("private"));
        Files.writeString(folder.resolve("private/notes.txt"), "present: ana, ben\ndecision: We sing\n");
        Files.writeString(folder.resolve("private/page.pdf"), "%PDF\0");
        StringBuilder people = new StringBuilder("Name\n");
        for (int n = 0; n < LARGE_PEOPLE; n++) {
            people.append("Person ").append(n).append('\n');
        }
        Files.writeString(folder.resolve("private/people.csv"), people);
        must(folder, "meeting attach 2026-04-16 private/page.pdf");
        Files.writeString(folder.resolve("own.txt"), "committed\n");
        Witness.git(folder, "add", "own.txt");
        Witness.git(folder, "-c", "user.name=Ana", "-c", "user.email=ana@example.org", "commit", "-qm", "own");
        must(folder, "member set ana --place Alexandra");
        Files.writeString(folder.resolve("own.txt"), "staged\n");
        Witness.git(folder, "add", "own.txt");
        Files.writeString(folder.resolve("own.txt"), "still being written\n");
        Files.writeString(folder.resolve("todo.txt"), "nobody knows of it\n");
    }

    static void must(Path folder, String words) {
        Said said = cop(folder, words);
        if (said.code() != 0) {
            throw new AssertionError(words + " ended with " + said);
        }
    }

    static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Files.copy(
                        path,
                        to.resolve(from.relativize(path).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
            }
        }
        return to;
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
