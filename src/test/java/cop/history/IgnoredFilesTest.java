package cop.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people leave out of all their histories, beside what a folder leaves out, as git itself decides it. */
class IgnoredFilesTest {

    @TempDir
    Path place;

    @ParameterizedTest
    @CsvSource({
        "usual, .config/git/ignore",
        "xdg, settings/git/ignore",
        "named, mine",
        "named from home, mine",
        "named in all folders, mine"
    })
    void aPersonsOwnListCounts(String where, String file) throws IOException {
        GitFolder folder = GitFolder.with(place, "kept.yaml", "old.yaml");
        list(folder, file, "new.yaml\nold.yaml\nkept.yaml\n");
        switch (where) {
            case "xdg" ->
                folder.variables.put(
                        "XDG_CONFIG_HOME", folder.home.resolve("settings").toString());
            case "named" ->
                folder.git(
                        "config", "core.excludesFile", folder.home.resolve(file).toString());
            case "named from home" -> folder.git("config", "core.excludesFile", "~/" + file);
            case "named in all folders" -> folder.git("config", "--global", "core.excludesfile", "~/" + file);
            default -> {}
        }
        leavesOut(folder, "new.yaml");
    }

    @Test
    void aListThatIsNotInForceDoesNotCount() throws IOException {
        GitFolder folder = GitFolder.with(place, "kept.yaml", "old.yaml");
        list(folder, ".config/git/ignore", "new.yaml\n");
        folder.git("config", "core.excludesFile", "~/nowhere");

        assertThat(folder.git("status", "--short", "--untracked-files=all", "--ignored"))
                .isEmpty();
        folder.write("new.yaml", "x\n").commit("new.yaml");
        assertThat(folder.lastChange()).containsExactly("A\tnew.yaml");
    }

    @Test
    void whatTheFolderSaysCountsMore() throws IOException {
        GitFolder folder = GitFolder.with(place, "kept.yaml", "old.yaml");
        list(folder, ".config/git/ignore", "*.yaml\n");
        folder.write(".git/info/exclude", "!old.yaml\n!kept.yaml\n!other.yaml\n");
        folder.write(".gitignore", "!kept.yaml\n");

        folder.write("other.yaml", "x\n");
        leavesOut(folder, "new.yaml");
        assertThat(folder.lastChange()).containsExactly("M\tkept.yaml", "M\told.yaml", "A\tother.yaml");
    }

    /** Of two files that the history has and two others, it gets those that git would take. */
    private static void leavesOut(GitFolder folder, String left) throws IOException {
        folder.write("old.yaml", "y\n").write("kept.yaml", "y\n").write(left, "y\n");
        folder.commit("old.yaml", "kept.yaml", "other.yaml", left);

        assertThat(folder.git("check-ignore", left)).containsExactly(left);
        assertThat(folder.lastChange()).contains("M\told.yaml", "M\tkept.yaml").noneMatch(line -> line.endsWith(left));
        assertThat(folder.git("status", "--short", left)).isEmpty();
    }

    private static void list(GitFolder folder, String file, String text) throws IOException {
        Path list = folder.home.resolve(file);
        Files.createDirectories(list.resolveSibling("."));
        Files.writeString(list, text);
    }
}
