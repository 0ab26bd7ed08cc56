package cop.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cop.cli.Main;
import cop.faults.Child.Ended;
import cop.faults.Community.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        interrupt("meeting move 2026-04-16 2026-04-23", 3);
    }

    @Test
    @Tag("faults")
    void whoeverInterruptsAtAnyMomentGetsAllOrNothing() throws Exception {
        for (String command : List.of("meeting move 2026-04-16 2026-04-23", "member forget chi --yes", "remind")) {
            interrupt(command, 25);
        }
    }

    /** Interrupts a command at moments from its beginning to a little after its usual end. */
    private void interrupt(String command, int moments) throws Exception {
        Witness before = Witness.of(folder);
        Path twin = Community.copy(folder, place.resolve("twin"));
        long begun = System.nanoTime();
        assertThat(Child.run(Child.cop(twin, command)).code()).isZero();
        long usual = System.nanoTime() - begun;
        Map<String, String> after = Witness.files(twin);
        delete(twin);
        int cut = 0;
        for (int moment = 0; moment < moments; moment++) {
            Path copy = Community.copy(folder, place.resolve("copy"));
            Process process = Child.start(Child.cop(copy, command));
            TimeUnit.NANOSECONDS.sleep(usual / 5 + usual * moment / moments);
            Child.run("kill", "-INT", Long.toString(process.pid()));
            Ended ended = Child.await(process);
            assertThat(ended.code()).as(ended.said()).isIn(0, 130);
            if (ended.code() != 0) {
                cut++;
                Community.must(copy, Community.NEXT);
                Community.must(copy, "undo");
            }
            assertThat(Witness.of(copy).files()).isIn(before.files(), after);
            assertThat(Witness.complaints(copy)).isEmpty();
            assertThat(Witness.leftovers(copy)).isEmpty();
            delete(copy);
        }
        System.out.println("Interrupted: " + command + ", " + moments + " moments, " + cut + " before its end.");
    }

    private static void delete(Path copy) throws IOException {
        Child.run("rm", "-r", copy.toString());
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
    void remarksThatNobodyCanReadAreAnErrorAsWell() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "This machine has no /dev/full.");
        List<String> words = new ArrayList<>(List.of("/bin/sh", "-c", "exec \"$@\" 2> /dev/full", "sh"));

        assertThat(Child.run(Child.under(words, Child.cop(folder, "action done draft --dry-run")))
                        .code())
                .isEqualTo(6);
        assertThat(Child.run(Child.under(words, Child.cop(folder, "member show nobody")))
                        .code())
                .isEqualTo(6);
    }

    @Test
    void aReaderWhoHasGoneEndsItQuietly() throws IOException {
        List<String> words = new ArrayList<>(
                List.of("/bin/sh", "-c", "{ sleep 0.3; \"$@\"; echo \"ended with $?\" >&2; } | true", "sh"));
        for (String command : List.of("member list", "action done draft")) {
            Ended ended = Child.run(Child.under(words, Child.cop(folder, command)));
            assertThat(ended.said()).as(command).isEqualTo("ended with 0\n");
        }
        assertThat(Witness.git(folder, "log", "-1", "--format=%s")).isEqualTo("action: done draft\n");
    }

    @Test
    void theLocaleOfAProcessMakesNoDifference() throws IOException {
        Path twin = Community.copy(folder, place.resolve("twin"));
        Community.must(twin, "attendance set 2026-03-19 all except chi");
        for (String locale : List.of("C", "tr_TR.UTF-8")) {
            Path copy = Community.copy(folder, place.resolve(locale));
            List<String> words = new ArrayList<>(List.of("/usr/bin/env", "LC_ALL=" + locale));
            words.addAll(Child.cop(copy, "attendance set 2026-03-19 all except chi"));
            assertThat(Child.run(words).code()).isZero();
            assertThat(Witness.of(copy)).as(locale).isEqualTo(Witness.of(twin));
        }
    }

    /** Turkish has another small I, and others count in other figures and years. */
    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
    void languagesOfTheMachineMakeNoDifference(String language) throws IOException {
        Locale usual = Locale.getDefault();
        Path twin = Community.copy(folder, place.resolve("twin"));
        for (String command : Community.COMMANDS) {
            Said expected = Community.cop(folder, command);
            Said said;
            try {
                Locale.setDefault(Locale.forLanguageTag(language));
                said = Community.cop(twin, command);
            } finally {
                Locale.setDefault(usual);
            }
            assertThat(said).as(command).isEqualTo(expected);
            assertThat(Witness.of(twin)).as(command).isEqualTo(Witness.of(folder));
        }
        for (String question : QUESTIONS) {
            Said expected = Community.cop(folder, question);
            try {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(Community.cop(twin, question)).as(question).isEqualTo(expected);
            } finally {
                Locale.setDefault(usual);
            }
        }
    }

    @Test
    void aPersonsSettingsAreWhereTheyKeepThem() throws IOException {
        Path home = Files.createDirectories(place.resolve("home"));
        Files.writeString(
                home.resolve(".gitconfig"), "[user]\n\tname = Thandi Example\n\temail = thandi@example.org\n");
        Witness.git(folder, "config", "--remove-section", "user");
        List<String> words = new ArrayList<>(List.of("/usr/bin/env", "-i", "HOME=" + home));
        List<String> cop = new ArrayList<>(Child.cop(folder, "action done draft"));
        cop.subList(cop.size() - 3, cop.size()).clear();
        cop.addAll(List.of(Main.class.getName(), "-C", folder.toString(), "action", "done", "draft"));
        Ended ended = Child.run(Child.under(words, cop));

        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(Witness.git(folder, "log", "-1", "--format=%an %ce"))
                .isEqualTo("Thandi Example thandi@example.org\n");
    }

    @Test
    void whatIsPrivateIsTheOwnersAlone() throws IOException {
        List<String> words = new ArrayList<>(List.of("/bin/sh", "-c", "umask 000; exec \"$@\"", "sh"));
        assertThat(Child.run(Child.under(words, Child.cop(folder, "remind"))).code())
                .isZero();
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
        for (String path :
                List.of("actions/draft.yaml", "actions", "members", "meetings/2026-04-16", "community.yaml")) {
            Path copy = Community.copy(folder, place.resolve("copy"));
            Path moved = elsewhere.resolve("moved");
            Files.move(copy.resolve(path), moved);
            Files.createSymbolicLink(copy.resolve(path), moved);
            String before = all(place);
            for (String command :
                    List.of("action done draft", "meeting cancel 2026-04-16 --reason Rain", "goal add Read")) {
                Said said = Community.cop(copy, command);
                if (said.code() == 0) {
                    Community.must(copy, "undo");
                } else {
                    assertThat(said.code()).as(command + said).isEqualTo(5);
                    assertThat(said.text()).contains("is a link to another place");
                    assertThat(Community.cop(copy, command + " --no-commit").code())
                            .isEqualTo(5);
                }
            }
            assertThat(all(place)).as(path).isEqualTo(before);
            delete(copy);
            delete(moved);
        }
    }

    @Test
    void noIdIsAPathOrANameThatADiskCannotKeep() throws IOException {
        String before = all(place);
        for (String id :
                List.of("../x", "/etc/x", "a/b", "a\\b", "CON", "con", "aux", "lpt1", "nul.txt", ".git", "x.")) {
            for (String command : List.of(
                    "member add Zed --id ID",
                    "goal add Zed --id ID",
                    "topic add Zed --id ID",
                    "project add Zed --id ID",
                    "story add Zed --id ID",
                    "role assign ID ana --does It",
                    "init Zed --you Zed_(ID) --in ./zed")) {
                Said said = Community.cop(folder, command.replace("ID", id));
                assertThat(said.code()).as(command + id + said).isEqualTo(2);
                assertThat(said.text()).containsAnyOf("cannot be", "gives no short name");
            }
            for (String command : List.of("action done ", "member show ", "meeting show ", "undo ", "rsvp list ")) {
                assertThat(Community.cop(folder, command + id).code())
                        .as(command + id)
                        .isIn(2, 3);
            }
        }
        assertThat(all(place)).isEqualTo(before);
        Community.must(folder, "action add Con_supercalifragilisticexpialidocious");
    }

    @Test
    void anAnswerReplacesNothingElse() throws IOException {
        String before = all(folder);
        for (String file :
                List.of("members/ben.yaml", "community.yaml", ".git/config", "../folder/own.txt", "members")) {
            assertThat(Community.cop(folder, "meeting list --out " + file).code())
                    .as(file)
                    .isEqualTo(5);
        }
        assertThat(all(folder)).isEqualTo(before);
    }

    /** The bytes of all files but git's store and our lock. */
    private static String all(Path folder) throws IOException {
        return Child.run(
                        "/bin/sh",
                        "-c",
                        "cd '" + folder + "' && find . ! -type d ! -path '*/.git/*' ! -name cop.lock | sort"
                                + " | xargs -d '\\n' md5sum; cat '" + folder + "/.git/config' 2> /dev/null || true")
                .said();
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
