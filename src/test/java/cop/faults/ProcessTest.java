package cop.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cop.faults.Child.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The process around a command: signals, streams that end, modes of files, and places that nobody may write to. */
@DisabledOnOs(OS.WINDOWS)
class ProcessTest {

    private static final List<String> QUESTIONS = List.of(
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

    @TempDir
    Path place;

    private Path folder;

    @BeforeEach
    void found() throws IOException {
        folder = place.resolve("folder");
        Community.found(folder);
    }

    @Test
    void whoeverInterruptsGetsAllOrNothing() throws Exception {
        Witness before = Witness.of(folder);
        Path twin = Community.copy(folder, place.resolve("twin"));
        Community.must(twin, "meeting move 2026-04-16 2026-04-23");
        for (int pause = 150; pause < 1000; pause += 350) {
            Path copy = Community.copy(folder, place.resolve("copy-" + pause));
            Process process = Child.start(Child.cop(copy, "meeting move 2026-04-16 2026-04-23"));
            TimeUnit.MILLISECONDS.sleep(pause);
            Child.run("kill", "-INT", Long.toString(process.pid()));
            Ended ended = Child.await(process);
            assertThat(ended.code()).as(ended.said()).isIn(0, 130);
            if (ended.code() != 0) {
                Community.must(copy, Community.NEXT);
                Community.must(copy, "undo");
            }
            assertThat(Witness.of(copy).files())
                    .isIn(before.files(), Witness.of(twin).files());
            assertThat(Witness.leftovers(copy)).isEmpty();
        }
    }

    @Test
    void anAnswerThatNobodyCanReadIsAnErrorAndTheChangeIsThere() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "This machine has no /dev/full.");
        List<String> words = new ArrayList<>(List.of("/bin/sh", "-c", "exec \"$@\" > /dev/full", "sh"));
        Ended ended = Child.run(Child.under(words, Child.cop(folder, "action done draft")));

        assertThat(ended.code()).isEqualTo(6);
        assertThat(ended.said()).contains("The answer could not be written out.");
        assertThat(Files.readString(folder.resolve("actions/draft.yaml"))).contains("done: 2026-03-20");
        assertThat(Witness.git(folder, "log", "-1", "--format=%s")).isEqualTo("action: done draft\n");
        assertThat(Witness.leftovers(folder)).isEmpty();
    }

    @Test
    void languagesOfTheMachineMakeNoDifference() throws IOException {
        Path twin = Community.copy(folder, place.resolve("twin"));
        Community.must(twin, "attendance set 2026-03-19 all except chi");
        for (String locale : List.of("C", "tr_TR.UTF-8")) {
            Path copy = Community.copy(folder, place.resolve(locale));
            String[] parts = locale.split("[_.]", -1);
            List<String> words = new ArrayList<>(List.of("/usr/bin/env", "LC_ALL=" + locale));
            List<String> cop = new ArrayList<>(Child.cop(copy, "attendance set 2026-03-19 all except chi"));
            if (parts.length > 1) {
                cop.addAll(1, List.of("-Duser.language=" + parts[0], "-Duser.country=" + parts[1]));
            }
            words.addAll(cop);
            assertThat(Child.run(words).code()).isZero();
            assertThat(Witness.of(copy)).as(locale).isEqualTo(Witness.of(twin));
        }
    }

    @Test
    void whatIsPrivateIsTheOwnersAlone() throws IOException {
        Community.must(folder, "remind");
        try (var files = Files.walk(folder.resolve("outbox"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .as(file.toString())
                        .isEqualTo(Files.isDirectory(file) ? "rwx------" : "rw-------");
            }
        }
    }

    @Test
    void questionsLeaveEveryByteAndTimeAsItIs() throws IOException {
        Map<String, String> before = Witness.files(folder);
        String times = times();
        for (String question : QUESTIONS) {
            assertThat(Community.cop(folder, question).code()).as(question).isIn(0, 1);
        }
        assertThat(Witness.files(folder)).isEqualTo(before);
        assertThat(times()).isEqualTo(times);
    }

    private String times() throws IOException {
        return Child.run("find", folder.toString(), "-printf", "%p %s %T@\n").said();
    }

    @Test
    void whatLeadsOutOfTheFolderIsRefused() throws IOException {
        Path elsewhere = Files.createDirectories(place.resolve("elsewhere"));
        Files.move(folder.resolve("actions/draft.yaml"), elsewhere.resolve("draft.yaml"));
        Files.delete(folder.resolve("actions"));
        Files.createSymbolicLink(folder.resolve("actions"), elsewhere);
        String before = Files.readString(elsewhere.resolve("draft.yaml"));

        assertThat(Community.cop(folder, "action done draft").code()).isEqualTo(5);
        assertThat(Community.cop(folder, "action done draft --no-commit").code())
                .isEqualTo(5);
        assertThat(Files.readString(elsewhere.resolve("draft.yaml"))).isEqualTo(before);
        for (String id : List.of("../x", "..", "/etc/x", "a/b", "CON", "nul.txt")) {
            assertThat(Community.cop(folder, "action add Sing --id " + id).code())
                    .as(id)
                    .isNotZero();
            assertThat(Community.cop(folder, "action done " + id).code()).as(id).isNotZero();
        }
        assertThat(elsewhere).isDirectoryContaining("glob:**/draft.yaml");
        assertThat(elsewhere.toFile().list()).hasSize(1);
    }

    @Test
    @Tag("faults")
    void aReadOnlyDiskAnswersQuestionsAndRefusesChanges() throws IOException {
        assumeTrue(
                Child.run("mount", "--bind", folder.toString(), folder.toString())
                                .code()
                        == 0,
                "No disk is made read-only here: that needs root.");
        try {
            Child.run("mount", "-o", "remount,ro,bind", folder.toString());
            for (String question : QUESTIONS) {
                assertThat(Community.cop(folder, question).code()).as(question).isIn(0, 1);
            }
            for (String command : Community.COMMANDS) {
                assertThat(Community.cop(folder, command).code()).as(command).isEqualTo(6);
            }
        } finally {
            Child.run("umount", folder.toString());
        }
    }

    @Test
    @Tag("faults")
    void aFileThatCannotBeReplacedStopsTheWholeChange() throws IOException {
        Path file = folder.resolve("actions/draft.yaml");
        assumeTrue(
                Child.run("chattr", "+i", file.toString()).code() == 0,
                "No file is made immutable here: that needs root, and a disk that can do it.");
        Witness before = Witness.of(folder);
        try {
            for (String command : List.of("action done draft", "member forget ben --yes", "member merge ben chi")) {
                assertThat(Community.cop(folder, command).code()).as(command).isEqualTo(6);
                assertThat(Witness.of(folder)).as(command).isEqualTo(before);
                assertThat(Witness.leftovers(folder)).as(command).isEmpty();
            }
        } finally {
            Child.run("chattr", "-i", file.toString());
        }
        Community.must(folder, "action done draft");
    }
}
