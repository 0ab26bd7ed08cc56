import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Lays out around {@code lib/cop.jar} what a user installs: launchers, man pages, completions, examples, and the
 * class-data archive that halves the start. The build runs it in the project's folder: {@code java Assemble.java HOME}.
 */
public final class Assemble {
    /** The work of a day: what it loads goes into the archive. The first command makes the folder for the others. */
    private static final List<List<String>> TRAINING = List.of(
            List.of("init", "Training", "--you", "Ana Example", "--email", "ana@example.org", "--in", "community"),
            List.of("--version"),
            List.of("--help"),
            List.of("no-such-command"),
            List.of("next"),
            List.of("check"),
            List.of("member", "add", "Ben Example"),
            List.of("member", "list", "--format", "json"),
            List.of("member", "list", "--format", "csv"),
            List.of("action", "add", "--owner", "ana-example", "Thank the host"),
            List.of("action", "list"),
            List.of("log"),
            List.of("tour", "tour"));

    private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    /** The lines of a Java's {@code release} file that tell one build from another; the launchers join the same ones. */
    private static final Set<String> RELEASE_FACTS =
            Set.of("IMPLEMENTOR", "JAVA_RUNTIME_VERSION", "OS_ARCH", "OS_NAME");

    /** The jar's, in the past so that whoever touches the jar moves it away, and whole so that every file system keeps it. */
    private final Instant time = Instant.now().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);

    private final Path java = Path.of(System.getProperty("java.home"));
    private final Path home;
    private final Path lib;
    private final Path archive;
    private final Path scratch;

    private Assemble(Path home, Path scratch) {
        this.home = home;
        this.lib = home.resolve("lib");
        this.archive = lib.resolve("archive");
        this.scratch = scratch;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("cop-assemble");
        try {
            Assemble assemble = new Assemble(Path.of(args[0]).toAbsolutePath(), scratch);
            assemble.copyFolders();
            assemble.writeCompletions();
            assemble.makeArchive();
        } finally {
            delete(scratch);
        }
    }

    private void copyFolders() throws IOException {
        copy(Path.of("src/dist/bin"), home.resolve("bin"));
        home.resolve("bin/cop").toFile().setExecutable(true, false);
        copy(Path.of("man"), home.resolve("man"));
        copy(Path.of("examples"), home.resolve("examples"));
        Files.copy(Path.of("LICENSE"), home.resolve("LICENSE"), StandardCopyOption.REPLACE_EXISTING);
    }

    private void writeCompletions() throws IOException, InterruptedException {
        Path folder = home.resolve("completions");
        delete(folder);
        Files.createDirectories(folder);
        for (String shell : SHELLS) {
            Path script = folder.resolve("cop." + shell);
            if (cop(List.of(), List.of("completion", shell), scratch, script) != 0) {
                Files.delete(script);
            }
        }
    }

    /** A Java that cannot make an archive still gets a whole cop, only a slower one. */
    private void makeArchive() throws IOException, InterruptedException {
        delete(archive);
        Files.createDirectories(archive);
        Files.setLastModifiedTime(lib.resolve("cop.jar"), FileTime.from(time));
        Path data = archive.resolve("cop.jsa");
        Path classes = Files.write(scratch.resolve("classes"), train());

        // Java 17 ties an archive to the jar's path. Where a descriptor can be a folder, the path leads over the one
        // that bin/cop opens, and so stays the same wherever the user puts the folder.
        boolean movable = Files.isDirectory(Path.of("/proc/self/fd"));
        String jar =
                movable ? "/proc/self/fd/9/cop.jar" : lib.resolve("cop.jar").toString();
        List<String> command = new ArrayList<>();
        if (movable) {
            command.addAll(List.of("sh", "-c", "exec 9<\"$0\" && exec \"$@\"", lib.toString()));
        }
        command.addAll(List.of(
                executable(),
                "-Xshare:dump",
                "-XX:SharedClassListFile=" + classes,
                "-XX:SharedArchiveFile=" + data,
                "-cp",
                jar));
        if (run(command, scratch, scratch.resolve("said")) == 0 && Files.exists(data)) {
            sign(data, jar);
        } else {
            delete(archive);
            System.out.println(
                    "This Java cannot make a class-data archive; cop works without, and starts more slowly.");
        }
    }

    /** The classes that the training loads, with what speeds up lambdas, and all of our own. */
    private Set<String> train() throws IOException, InterruptedException {
        Path folder = scratch;
        Path loaded = scratch.resolve("loaded");
        Set<String> classes = new LinkedHashSet<>();
        for (List<String> arguments : TRAINING) {
            cop(List.of("-XX:DumpLoadedClassList=" + loaded), arguments, folder, scratch.resolve("said"));
            for (String line : Files.exists(loaded) ? Files.readAllLines(loaded) : List.<String>of()) {
                int number = line.indexOf(" id:"); // newer Javas count the classes of each run
                classes.add(number < 0 ? line : line.substring(0, number));
            }
            folder = Files.createDirectories(scratch.resolve("community"));
        }
        try (JarFile jar = new JarFile(lib.resolve("cop.jar").toFile())) {
            jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith("cop/") && name.endsWith(".class"))
                    .forEach(name -> classes.add(name.substring(0, name.length() - ".class".length())));
        }
        return classes;
    }

    /** Leaves what bin/cop looks at: which Java and jar the archive is for, and times with the jar's in the middle. */
    private void sign(Path data, String jar) throws IOException {
        StringBuilder madeBy = new StringBuilder();
        for (String line : Files.readAllLines(java.resolve("release"))) {
            int equals = line.indexOf('=');
            if (equals > 0 && RELEASE_FACTS.contains(line.substring(0, equals))) {
                madeBy.append('/').append(line.substring(equals + 1).replace("\"", ""));
            }
        }
        Path made = Files.writeString(archive.resolve("made"), madeBy + "|" + jar + "\n");
        Files.setLastModifiedTime(made, FileTime.from(time.minusSeconds(2)));
        data.toFile().setWritable(true);
        Files.setLastModifiedTime(data, FileTime.from(time.plusSeconds(2)));
    }

    private int cop(List<String> options, List<String> arguments, Path folder, Path output)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(executable(), "-XX:TieredStopAtLevel=1", "-Duser.home=" + scratch));
        command.addAll(options);
        command.addAll(List.of("-cp", lib.resolve("cop.jar").toString(), "cop.cli.Main"));
        command.addAll(arguments);
        return run(command, folder, output);
    }

    private String executable() {
        return java.resolve("bin/java").toString();
    }

    private int run(List<String> command, Path folder, Path output) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(scratch.resolve("errors").toFile());
        builder.environment().put("XDG_CONFIG_HOME", scratch.toString());
        Process process = builder.start();
        process.getOutputStream().close();
        return process.waitFor();
    }

    private static void copy(Path from, Path to) throws IOException {
        delete(to);
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder).sorted(Comparator.reverseOrder())) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.delete(path);
            }
        }
    }
}
