package cop.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cop.faults.Community.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes that are taken back where others have gone on meanwhile: as a change of its own, or not at all. */
@DisabledOnOs(OS.WINDOWS)
class TakingBackTest {

    @TempDir
    static Path place;

    private static Path base;

    private Path folder;

    @BeforeAll
    static void found() throws IOException {
        base = place.resolve("base");
        Community.found(base);
    }

    @BeforeEach
    void copy() throws IOException {
        folder = Community.copy(base, Files.createTempDirectory(place, "copy").resolve("folder"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "action done draft",
                "member forget ben --yes",
                "meeting move 2026-04-16 2026-04-23",
                "member merge chi ben",
                "meeting plan --until 2026-07-30"
            })
    void takenBackAndDoneAgainItIsAsItWas(String command) throws IOException {
        Witness before = Witness.of(folder);
        Community.must(folder, command);
        Witness after = Witness.of(folder);
        for (int round = 0; round < 2; round++) {
            Community.must(folder, "undo");
            same(before);
            Community.must(folder, "undo");
            same(after);
        }
    }

    /** Files and what is staged, also what somebody had begun. */
    private void same(Witness expected) throws IOException {
        Witness now = Witness.of(folder);
        assertThat(now.files()).isEqualTo(expected.files());
        assertThat(now.index()).isEqualTo(expected.index());
        assertThat(Witness.complaints(folder)).isEmpty();
    }

    @Test
    void whatSomebodyWroteByHandSinceStays() throws IOException {
        Community.must(folder, "action done draft");
        Files.writeString(folder.resolve("actions/draft.yaml"), "# mine\n", StandardOpenOption.APPEND);
        refused("undo", "actions/draft.yaml was changed again since then");

        Files.delete(folder.resolve("actions/draft.yaml"));
        refused("undo", "actions/draft.yaml was changed again since then");
    }

    @Test
    void whatALaterChangeStandsOnStays() throws IOException {
        Community.must(folder, "meeting move 2026-04-16 2026-04-23");
        String id = latest();
        Community.must(folder, "rsvp set 2026-04-23 yes: ben");
        refused("undo " + id, "There is no meeting.yaml beside this file");

        Community.must(folder, "undo");
        Community.must(folder, "undo " + id);
        assertThat(folder.resolve("meetings/2026-04-16/meeting.yaml")).exists();
        assertThat(folder.resolve("meetings/2026-04-23")).doesNotExist();
        assertThat(Community.cop(folder, "check").code()).isZero();
    }

    @Test
    void aMergeIsNotTakenBackButWhatItBroughtTogetherIs() throws IOException {
        git("stash", "-q");
        git("switch", "-qc", "other");
        Community.must(folder, "action add Sing --owner ana");
        git("switch", "-q", "main");
        Community.must(folder, "action done draft");
        String id = latest();
        git("merge", "-q", "-m", "both", "other");
        refused("undo", "brought two versions of the folder together");

        Community.must(folder, "undo " + id);
        assertThat(folder.resolve("actions/draft.yaml")).content().doesNotContain("done:");
        assertThat(folder.resolve("actions/sing.yaml")).exists();
    }

    @Test
    void howEverythingBeganAndWhatChangedNoTextStay() throws IOException {
        String first =
                Witness.git(folder, "rev-list", "--max-parents=0", "HEAD").strip();
        refused("undo " + first, "nothing was there before it");

        git("stash", "-q");
        git("commit", "-q", "--allow-empty", "-m", "nothing");
        refused("undo", "left every text as it was");

        git("update-index", "--chmod=+x", "actions/draft.yaml");
        git("commit", "-q", "-m", "mode");
        refused("undo", "left every text as it was");
    }

    @Test
    void whoBringsBackAPersonsDataIsTold() throws IOException {
        Community.must(folder, "member forget ben --yes");
        Said undone = Community.cop(folder, "undo");
        assertThat(undone.text()).contains("What was forgotten about a person is back.");
        assertThat(folder.resolve("members/ben.yaml")).exists();

        Said again = Community.cop(folder, "undo");
        assertThat(again.text()).startsWith("Done again: ").doesNotContain("is back");
        assertThat(folder.resolve("members/ben.yaml")).doesNotExist();
    }

    @Test
    void draftsStayAsTheyAre() throws IOException {
        Community.must(folder, "action done draft");
        Community.must(folder, "remind");
        var drafts = Witness.files(folder.resolve("outbox"));
        Community.must(folder, "undo");

        assertThat(Witness.files(folder.resolve("outbox"))).isEqualTo(drafts).isNotEmpty();
    }

    private void refused(String command, String why) throws IOException {
        Witness before = Witness.of(folder);
        Said said = Community.cop(folder, command);

        assertThat(said.code()).as(said.text()).isEqualTo(5);
        assertThat(said.text()).contains(why);
        assertThat(Witness.of(folder)).isEqualTo(before);
        assertThat(Witness.leftovers(folder)).isEmpty();
    }

    private String latest() throws IOException {
        return Witness.git(folder, "rev-parse", "HEAD").strip();
    }

    private void git(String... words) throws IOException {
        String[] whole = new String[words.length + 4];
        System.arraycopy(new String[] {"-c", "user.name=Ben", "-c", "user.email=ben@example.org"}, 0, whole, 0, 4);
        System.arraycopy(words, 0, whole, 4, words.length);
        assertThat(Witness.git(folder, whole)).as(String.join(" ", words)).doesNotContain("git ended with");
    }
}
