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

/** The process around a command: signals, streams that end, and the language, settings and rights of whoever runs it. */
@DisabledOnOs(OS.WINDOWS)
class ProcessTest {

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
        Community.delete(twin);
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
            Community.delete(copy);
        }
        System.out.println("Interrupted: " + command + ", " + moments + " moments, " + cut + " before its end.");
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
        for (String question : Community.QUESTIONS) {
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
        for (String command : List.of("remind", "health report --for facilitator --out outbox/health/report.txt")) {
            Ended ended = Child.run(Child.under(words, Child.cop(folder, command)));
            assertThat(ended.code()).as(ended.said()).isZero();
        }
        try (var files = Files.walk(folder.resolve("outbox"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .as(file.toString())
                        .isEqualTo(Files.isDirectory(file) ? "rwx------" : "rw-------");
            }
        }
    }
}
