package cop.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitTest {

    @TempDir
    Path place;

    @Test
    void aNewFolderIsUnderGitOnMainAndTakesChanges() throws IOException {
        GitFolder folder = GitFolder.without(place);
        folder.write("community.yaml", "format: 1\n");

        History.begin(folder.root, folder.variables, folder.home, "Ana", "ana@example.org");
        folder.commit("community.yaml");

        assertThat(folder.git("status", "--short", "--branch")).containsExactly("## main");
        assertThat(folder.git("log", "--format=%an %ae %s")).containsExactly("Ana ana@example.org action: done");
        assertThat(folder.git("fsck", "--strict")).isEmpty();
        assertThat(folder.home).isEmptyDirectory();
    }

    @Test
    void anIdentityThatGitKnowsIsLeftAlone() throws IOException {
        GitFolder folder = GitFolder.without(place);
        Files.writeString(folder.home.resolve(".gitconfig"), "[user]\nname = Ben\nemail = ben@example.org\n");

        History.begin(folder.root, folder.variables, folder.home, "Ana", "ana@example.org");

        assertThat(Files.readString(folder.root.resolve(".git/config"))).doesNotContain("user");
        assertThat(folder.git("config", "user.name")).containsExactly("Ben");
    }

    @Test
    void whatACrashLeftOfABeginningMakesRoom() throws IOException {
        GitFolder folder = GitFolder.without(place);
        folder.write(".git.cop/HEAD", "").write(".git.cop/objects/pack/x", "");

        History.begin(folder.root, folder.variables, folder.home, "Ana", "ana@example.org");

        assertThat(folder.root.resolve(".git.cop")).doesNotExist();
        assertThat(folder.git("status", "--short", "--branch")).containsExactly("## No commits yet on main");
    }

    @Test
    void aBeginningIsGivenUpUnlessSomethingIsRemembered() throws IOException {
        GitFolder folder = GitFolder.without(place);
        folder.write("a.yaml", "a\n");
        History.begin(folder.root, folder.variables, folder.home, "Ana", "ana@example.org");

        History.giveUp(folder.root, folder.variables, folder.home);
        assertThat(folder.root).isDirectoryContaining("glob:**/a.yaml").isDirectoryNotContaining("glob:**/.git*");

        History.begin(folder.root, folder.variables, folder.home, "Ana", "ana@example.org");
        folder.commit("a.yaml");
        History.giveUp(folder.root, folder.variables, folder.home);
        assertThat(folder.git("log", "--format=%s")).containsExactly("action: done");
    }
}
