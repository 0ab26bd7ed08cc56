package cop.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cop.faults.Community.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is not to be touched: everything by a question; by a change what lies elsewhere or cannot be written to. */
@DisabledOnOs(OS.WINDOWS)
class OffLimitsTest {

    @TempDir
    Path place;

    private Path folder;

    @BeforeEach
    void found() throws IOException {
        folder = place.resolve("folder");
        Community.found(folder);
    }

    @Test
    void questionsLeaveEveryByteAndTimeAsItIs() throws IOException {
        Map<String, String> before = Witness.files(folder);
        String times = times();
        for (String question : Community.QUESTIONS) {
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
            Community.delete(copy);
            Community.delete(moved);
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
            for (String question : Community.QUESTIONS) {
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
