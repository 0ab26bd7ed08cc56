package cop.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a user installs, run the way that a user runs it. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
    private static final Path HOME =
            Path.of(System.getProperty("cop.home", "target/cop")).toAbsolutePath();
    private static final Path COP = HOME.resolve("bin/cop");
    private static final String JAVA_HOME = System.getProperty("java.home", "");

    @TempDir
    Path temp;

    private record Ran(int code, String out, String err) {}

    @Test
    void itSaysItsVersion() throws Exception {
        Ran ran = run(Map.of(), COP, "--version");

        assertThat(ran.out()).matches("cop \\d+\\.\\d+\\.\\d+\\R");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
    }

    @Test
    void itFindsItselfThroughSymbolicLinks() throws Exception {
        Files.createSymbolicLink(
                temp.resolve("first"), copy(HOME, temp.resolve("copy")).resolve("bin/cop"));
        Path link = Files.createSymbolicLink(temp.resolve("second"), Path.of("first"));

        assertThat(run(Map.of(), link, "--version").code()).isZero();
    }

    @Test
    void itRunsByARelativePathThroughALinkedFolder() throws Exception {
        Files.createSymbolicLink(
                temp.resolve("bin"), copy(HOME, temp.resolve("copy")).resolve("bin"));

        assertThat(run(Map.of(), Path.of("bin/cop"), "--version").code()).isZero();
    }

    @Test
    void aCopyInAFolderWithSpacesAndOtherScriptsStartsAsFast() throws Exception {
        assumeTrue(Files.exists(HOME.resolve("lib/archive")), "this Java makes no class-data archive");
        assumeTrue(Files.exists(Path.of("/proc/self/fd")), "Java 17 ties the archive to the jar's path");
        Path copy = copy(HOME, temp.resolve("ons programme/مجتمع"));

        List<String> loaded = loadedBy(copy.resolve("bin/cop"));

        assertThat(loaded).anyMatch(line -> line.contains(" cop.cli.Main source: shared objects file"));
    }

    @Test
    void aTouchedJarCostsItsOwnArchiveButNotJavas() throws Exception {
        Path copy = copy(HOME, temp.resolve("copy"));
        Files.setLastModifiedTime(copy.resolve("lib/cop.jar"), FileTime.from(Instant.now()));

        List<String> loaded = loadedBy(copy.resolve("bin/cop"));

        assertThat(loaded).anyMatch(line -> line.contains(" cop.cli.Main source: file:"));
        assertThat(loaded).anyMatch(line -> line.contains(" java.lang.String source: shared objects file"));
    }

    @Test
    void wordsInEveryScriptArriveWholeWhereThereIsNoLocale() throws Exception {
        for (String locale : List.of("C", "xx_XX.UTF-8")) {
            Ran ran = run(Map.of("LC_ALL", locale), COP, "ngiyabonga-é-مرحبا");

            assertThat(ran.err()).contains("ngiyabonga-é-مرحبا");
            assertThat(ran.code()).isEqualTo(2);
        }
    }

    @Test
    void withoutJavaItSaysWhatToInstall() throws Exception {
        Path copy = copy(HOME.resolve("bin"), temp.resolve("bin")).resolve("cop");
        Files.writeString(
                copy, Files.readString(copy).replace("/usr/lib/jvm", "/none").replace("/Library", "/none"));

        Ran ran = run(Map.of("PATH", temp.toString(), "JAVA_HOME", ""), copy, "--version");

        assertThat(ran.err().lines()).singleElement().asString().startsWith("cop needs Java 17 or newer: install it");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(6);
    }

    @Test
    void aJavaHomeThatIsTooOldGivesWayToTheJavaOnThePath() throws Exception {
        Path old = Files.createDirectories(temp.resolve("jdk-11"));
        Files.writeString(old.resolve("release"), "IMPLEMENTOR=\"Example\"\nJAVA_VERSION=\"11.0.2\"\n");
        Path java =
                Files.writeString(Files.createDirectories(old.resolve("bin")).resolve("java"), "#!/bin/sh\nexit 99\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));

        Ran ran = run(Map.of("JAVA_HOME", old.toString(), "PATH", JAVA_HOME + "/bin"), COP, "--version");

        assertThat(ran.code()).isZero();
    }

    @Test
    void aReaderThatHasSeenEnoughEndsItQuietly() throws Exception {
        Ran ran = run(Map.of(), Path.of("/bin/sh"), "-c", "'" + COP + "' --help | head -1");

        assertThat(ran.out().lines()).hasSize(1);
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void theTourRunsAndLeavesACommunityInOrder() throws Exception {
        Ran tour = run(Map.of(), COP, "tour", "sample");
        assertThat(tour.code()).as(tour.err()).isZero();
        assertThat(tour.out()).contains("cop meeting plan", "cop health report").endsWith("cd sample\n  cop --help\n");

        Ran check = run(Map.of(), COP, "-C", "sample", "check");
        assertThat(check.code()).as(check.out()).isZero();
    }

    @Test
    void anExampleComesFromWhereItIsInstalled() throws Exception {
        Ran ran = run(Map.of(), COP, "init", "--example", "play-cop");

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(temp.resolve("play-cop/community.yaml"))
                .hasSameTextualContentAs(Path.of("examples/play-cop/community.yaml"));
    }

    @Test
    void aTextThatComesThroughAPipeIsRead() throws Exception {
        Files.writeString(temp.resolve("community.yaml"), "format: 1\nname: Early Reading\n");
        Path meeting = Files.createDirectories(temp.resolve("meetings/2026-03-19"));
        Files.writeString(meeting.resolve("meeting.yaml"), "date: 2026-03-19\n");

        Ran ran = run(
                Map.of(), Path.of("/bin/sh"), "-c", "echo 'key: It works' | '" + COP + "' minutes add 2026-03-19 -");

        assertThat(ran.err()).isEqualTo("This folder is not under git, so no history is kept.\n");
        assertThat(ran.code()).isZero();
        assertThat(meeting.resolve("minutes.yaml")).content().contains("It works");
    }

    @Test
    void anAnswerThatCannotBeWrittenIsAnError() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")));

        Ran ran = run(Map.of(), Path.of("/bin/sh"), "-c", "exec '" + COP + "' --help >/dev/full");

        assertThat(ran.err()).isNotEmpty();
        assertThat(ran.code()).isEqualTo(6);
    }

    private List<String> loadedBy(Path cop) throws Exception {
        Path log = temp.resolve("loaded");
        run(Map.of("_JAVA_OPTIONS", "-Xlog:class+load:file=" + log), cop, "--version");
        return Files.readAllLines(log);
    }

    private Ran run(Map<String, String> variables, Path program, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        Path out = temp.resolve("out");
        Path err = temp.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(temp.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("HOME", temp.toString());
        builder.environment().putAll(variables);
        Process process = builder.start();
        process.getOutputStream().close();
        return new Ran(process.waitFor(), Files.readString(out), Files.readString(err));
    }

    private static Path copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path target = to.resolve(from.relativize(path).toString());
                Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return to;
    }
}
