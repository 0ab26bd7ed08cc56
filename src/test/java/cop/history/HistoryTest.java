package cop.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cop.model.CopException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {

    @TempDir
    Path place;

    @Test
    void aCommitHoldsExactlyTheNamedPaths() throws IOException {
        GitFolder folder = GitFolder.with(place, "community.yaml", "actions/probe.yaml", "members/ana.yaml");
        folder.write("actions/probe.yaml", "done: 2026-03-19\n").write("members/ana.yaml", "changed by hand\n");

        folder.commit("actions/probe.yaml");

        assertThat(folder.lastChange()).containsExactly("M\tactions/probe.yaml");
        assertThat(folder.git("status", "--short")).containsExactly(" M members/ana.yaml");
        assertThat(folder.git("show", "HEAD:actions/probe.yaml")).containsExactly("done: 2026-03-19");
        assertThat(folder.git("fsck", "--strict")).isEmpty();
    }

    @Test
    void aCommitHasAMessageAnAuthorAndTheTimeOfTheCommunity() throws IOException {
        GitFolder folder = GitFolder.with(place, "a.yaml");
        folder.write("a.yaml", "b\n");

        folder.commit("a.yaml");

        assertThat(folder.git("log", "-1", "--format=%an <%ae> %ad|%cn|%B", "--date=iso"))
                .containsExactly(
                        "Ana Mokoena <ana@example.org> 2026-03-19 12:00:00 +0200|Ana Mokoena|action: done", "");
    }

    @Test
    void theShortIdIsTheOneThatGitShows() throws IOException {
        GitFolder folder = GitFolder.with(place, "a.yaml");
        folder.write("a.yaml", "b\n");

        assertThat(folder.commit("a.yaml"))
                .contains(folder.git("rev-parse", "--short=7", "HEAD").get(0));
    }

    @Test
    void whatSomebodyHasStagedStaysStaged() throws IOException {
        GitFolder folder = GitFolder.with(place, "a.yaml", "edited.yaml", "deleted.yaml", "renamed.yaml");
        folder.write("edited.yaml", "staged\n").write("new/added.yaml", "staged\n");
        folder.git("add", ".");
        folder.git("rm", "-q", "deleted.yaml");
        folder.git("mv", "renamed.yaml", "new/name.yaml");
        folder.write("wanted.yaml", "");
        folder.git("add", "--intent-to-add", "wanted.yaml");
        List<String> staged = folder.git("diff", "--cached");
        List<String> status = folder.git("status", "--short");
        folder.write("a.yaml", "b\n");

        folder.commit("a.yaml");

        assertThat(folder.lastChange()).containsExactly("M\ta.yaml");
        assertThat(folder.git("diff", "--cached")).isEqualTo(staged);
        assertThat(folder.git("status", "--short")).isEqualTo(status);
    }

    @Test
    void manyFilesAreOnePack() throws IOException {
        GitFolder folder = GitFolder.with(place, "stays.yaml", "same.yaml");
        List<String> paths = new ArrayList<>(List.of("same.yaml"));
        for (int i = 0; i < 300; i++) {
            String path = "meetings/" + i % 40 + "/" + i + ".yaml";
            folder.write(path, "n".repeat(i * 20) + "\n");
            paths.add(path);
        }

        folder.commit(paths.toArray(String[]::new));

        assertThat(folder.git("fsck", "--full", "--strict")).isEmpty();
        assertThat(folder.git("status", "--short")).isEmpty();
        assertThat(folder.git("show", "HEAD:meetings/19/299.yaml")).containsExactly("n".repeat(299 * 20));
        assertThat(folder.git("count-objects", "-v")).contains("packs: 1", "garbage: 0");
    }

    @Test
    void aNewADeletedAndARenamedFileAreRemembered() throws IOException {
        GitFolder folder = GitFolder.with(place, "actions/old.yaml", "actions/gone.yaml", "stays.yaml");
        folder.delete("actions/gone.yaml").delete("actions/old.yaml").write("done/new.yaml", "actions/old.yaml\n");

        folder.commit("actions/gone.yaml", "actions/old.yaml", "done/new.yaml");

        assertThat(folder.lastChange())
                .containsExactly("D\tactions/gone.yaml", "D\tactions/old.yaml", "A\tdone/new.yaml");
        assertThat(folder.git("ls-tree", "--name-only", "HEAD")).containsExactly("done", "stays.yaml");
        assertThat(folder.git("status", "--short")).isEmpty();
        assertThat(folder.git("fsck", "--strict")).isEmpty();
    }

    @Test
    void theFirstCommitOfAFolderWorks() throws IOException {
        GitFolder folder = GitFolder.empty(place);
        folder.write("community.yaml", "format: 1\n").write("meetings/2026-03-19/meeting.yaml", "date: 2026-03-19\n");

        folder.commit("community.yaml", "meetings/2026-03-19/meeting.yaml");

        assertThat(folder.git("log", "--format=%s")).containsExactly("action: done");
        assertThat(folder.git("status", "--short", "--branch")).containsExactly("## main");
        assertThat(folder.git("fsck", "--strict")).isEmpty();
    }

    @Test
    void aFolderAndAFileMayTakeEachOthersPlace() throws IOException {
        GitFolder folder = GitFolder.with(place, "a/b.yaml", "c", "a-b", "a.b");
        folder.delete("a/b.yaml")
                .delete("a")
                .write("a", "now a file\n")
                .delete("c")
                .write("c/d.yaml", "now a folder\n");

        folder.commit("a", "a/b.yaml", "c", "c/d.yaml");

        assertThat(folder.lastChange()).containsExactly("A\ta", "D\ta/b.yaml", "D\tc", "A\tc/d.yaml");
        assertThat(folder.git("status", "--short")).isEmpty();
        assertThat(folder.git("fsck", "--strict")).isEmpty();
    }

    @Test
    void namesInAnyScriptAreKept() throws IOException {
        GitFolder folder = GitFolder.with(place, "ä.yaml", "meetings/日本.yaml");
        folder.write("meetings/日本.yaml", "x\n").write("meetings/Θ 🌍.yaml", "y\n");

        folder.commit("meetings/日本.yaml", "meetings/Θ 🌍.yaml");

        assertThat(folder.lastChange()).containsExactly("A\tmeetings/Θ 🌍.yaml", "M\tmeetings/日本.yaml");
        assertThat(folder.git("status", "--short")).isEmpty();
        assertThat(folder.git("fsck", "--strict")).isEmpty();
    }

    @Test
    void linksAndProgramsOfOthersStayWhatTheyAre() throws IOException {
        GitFolder folder = GitFolder.with(place, "a.yaml", "tools/run");
        Files.createSymbolicLink(folder.root.resolve("tools/link"), Path.of("run"));
        assertThat(folder.root.resolve("tools/run").toFile().setExecutable(true))
                .isTrue();
        folder.git("add", ".");
        folder.git("commit", "-q", "-m", "tools");
        folder.write("tools/run", "changed\n").write("tools/a.yaml", "new\n");

        folder.commit("tools/run", "tools/a.yaml");

        assertThat(folder.git("ls-tree", "--format=%(objectmode) %(path)", "HEAD", "tools/"))
                .containsExactly("100644 tools/a.yaml", "120000 tools/link", "100755 tools/run");
        assertThat(folder.git("status", "--short")).isEmpty();
    }

    @Test
    void aPackedRepositoryIsReadAsWell() throws IOException {
        GitFolder folder = GitFolder.with(place, "actions/a.yaml", "actions/b.yaml");
        folder.git("gc", "-q");
        folder.git("pack-refs", "--all");
        folder.write("actions/a.yaml", "changed\n");

        folder.commit("actions/a.yaml");

        assertThat(folder.lastChange()).containsExactly("M\tactions/a.yaml");
        assertThat(folder.git("fsck", "--strict")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"* -text", "* text=auto", ""})
    void windowsLineEndsAreKeptAndGitSeesNoDifference(String attributes) throws IOException {
        GitFolder folder = GitFolder.with(place, "a.yaml");
        folder.git("config", "core.autocrlf", "true");
        folder.write(".gitattributes", attributes + "\n")
                .write("a.yaml", "text: x\r\n")
                .write("b.yaml", "text: y\n");

        folder.commit(".gitattributes", "a.yaml", "b.yaml");

        assertThat(folder.git("cat-file", "-s", "HEAD:a.yaml")).containsExactly("9");
        assertThat(folder.git("status", "--short")).noneMatch(line -> line.startsWith(" M"));
    }

    @Test
    void nothingDifferentIsNoCommit() throws IOException {
        GitFolder folder = GitFolder.with(place, "a.yaml");

        assertThat(folder.commit("a.yaml", "never-there.yaml")).isEmpty();
        assertThat(folder.git("log", "--format=%s")).containsExactly("first");
    }

    @Test
    void aBranchThatAnotherHoldsLeavesTheIndexAsItWas() throws IOException {
        GitFolder folder = GitFolder.with(place, "a.yaml");
        folder.write("a.yaml", "b\n").write(".git/refs/heads/main.lock", "");

        try (History history = folder.open()) {
            assertThatThrownBy(() -> GitFolder.commit(history, folder.root, "a.yaml"))
                    .isInstanceOf(CopException.class)
                    .hasMessageContaining("at the same moment");
        }

        assertThat(folder.git("status", "--short")).containsExactly(" M a.yaml");
        assertThat(folder.root.resolve(".git/index.lock")).doesNotExist();
    }

    @Test
    void whatGitIsToldToIgnoreStaysOutUnlessItIsInTheHistory() throws IOException {
        GitFolder folder = GitFolder.with(place, "members/ana.yaml", "actions/a.yaml");
        folder.write(".gitignore", "members/\n!members/\n*.tmp\nlocal/\n")
                .write("actions/.gitignore", "b*\n!ba.yaml\n");
        folder.write("members/ana.yaml", "x\n").write("members/x.tmp", "").write("local/c/d.yaml", "");
        folder.write("actions/b.yaml", "").write("actions/ba.yaml", "").write("actions/a.yaml", "y\n");
        folder.write(".git/info/exclude", "actions/\n");

        folder.commit(
                "members/ana.yaml",
                "members/x.tmp",
                "local/c/d.yaml",
                "actions/a.yaml",
                "actions/b.yaml",
                "never.yaml");

        assertThat(folder.lastChange()).containsExactly("M\tactions/a.yaml", "M\tmembers/ana.yaml");
    }

    @Test
    void aFolderInsideSomebodysRepositoryKeepsNoHistory() throws IOException {
        GitFolder outer = GitFolder.with(place, "inner/community.yaml");

        try (History history = History.open(outer.root.resolve("inner"), outer.variables, outer.home)) {
            assertThat(history.keeps()).isFalse();
            assertThat(GitFolder.commit(history, outer.root.resolve("inner"), "community.yaml"))
                    .isEmpty();
            assertThat(history.log(5)).isEmpty();
        }
        assertThat(outer.git("log", "--format=%s")).containsExactly("first");
    }

    @Test
    void aSecondWorktreeOfARepositoryIsAFolderLikeAnyOther() throws IOException {
        GitFolder folder = GitFolder.with(place, "a.yaml");
        Path second = place.resolve("second");
        folder.git("worktree", "add", "-q", "-b", "second", second.toString());
        Files.writeString(second.resolve("a.yaml"), "second\n");

        try (History history = History.open(second, folder.variables, folder.home)) {
            GitFolder.commit(history, second, "a.yaml");
        }

        assertThat(folder.git("log", "--format=%s", "second")).containsExactly("action: done", "first");
        assertThat(folder.git("-C", second.toString(), "status", "--short")).isEmpty();
        assertThat(folder.git("log", "--format=%s", "main")).containsExactly("first");
    }

    @Test
    void aDamagedRepositoryIsSaidToBeDamaged() throws IOException {
        GitFolder folder = GitFolder.without(place);
        Files.createDirectories(folder.root.resolve(".git"));

        assertThatThrownBy(folder::open).isInstanceOf(CopException.class).hasMessageContaining("damaged");
    }

    @Test
    void theLogTellsWhoChangedWhatAndWhenNewestFirst() throws IOException {
        GitFolder folder = GitFolder.with(place, "a.yaml", "b/c.yaml");
        folder.write("a.yaml", "by hand\n").delete("b/c.yaml");
        folder.git("commit", "-q", "-a", "-m", "By hand\n\nand more", "--date=2026-03-18T08:00:00+05:30");
        folder.write("d.yaml", "new\n");
        folder.commit("d.yaml");

        try (History history = folder.open()) {
            List<LogEntry> log = history.log(10);
            assertThat(log).extracting(LogEntry::summary).containsExactly("action: done", "By hand", "first");
            assertThat(log)
                    .extracting(LogEntry::paths)
                    .containsExactly(List.of("d.yaml"), List.of("a.yaml", "b/c.yaml"), List.of("a.yaml", "b/c.yaml"));
            assertThat(log).extracting(LogEntry::author).containsOnly("Ana Mokoena");
            assertThat(log.get(1).at()).isEqualTo(ZonedDateTime.parse("2026-03-18T08:00:00+05:30"));
            assertThat(log.get(1).id())
                    .isEqualTo(folder.git("rev-parse", "--short=7", "HEAD~1").get(0));
            assertThat(history.log(1)).extracting(LogEntry::summary).containsExactly("action: done");
        }
    }

    @Test
    void theLogCountsAMergeAsOneChange() throws IOException {
        GitFolder folder = GitFolder.with(place, "a.yaml");
        folder.git("switch", "-q", "-c", "elsewhere");
        folder.write("b.yaml", "b\n");
        folder.git("add", ".");
        folder.git("commit", "-q", "-m", "elsewhere");
        folder.git("switch", "-q", "main");
        folder.git("merge", "-q", "--no-ff", "-m", "both", "elsewhere");

        try (History history = folder.open()) {
            assertThat(history.log(9)).extracting(LogEntry::summary).containsExactly("both", "first");
            assertThat(history.log(1).get(0).paths()).containsExactly("b.yaml");
        }
    }

    @Test
    void theLogOfANewFolderIsEmpty() throws IOException {
        GitFolder folder = GitFolder.empty(place);

        try (History history = folder.open()) {
            assertThat(history.log(9)).isEmpty();
        }
    }

    @Test
    void nothingIsWrittenToTheHomeFolderOrTheSettings() throws IOException {
        GitFolder folder = GitFolder.with(place, "a.yaml");
        String settings = Files.readString(folder.root.resolve(".git/config"));
        folder.write("a.yaml", "b\n");

        folder.commit("a.yaml");

        assertThat(folder.home).isEmptyDirectory();
        assertThat(folder.root.resolve(".git/config")).hasContent(settings);
    }

    @Test
    void noThreadIsLeftBehind() throws IOException {
        GitFolder folder = GitFolder.with(place, "a.yaml");
        folder.write("a.yaml", "b\n");

        folder.commit("a.yaml");

        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("JGit"));
    }
}
