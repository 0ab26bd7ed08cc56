package cop.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cop.model.CopException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitTest {

    @TempDir
    Path place;

    @Test
    void aNewFolderIsUnderGitOnMainAndTakesChanges() throws IOException {
        GitFolder folder = GitFolder.without(place);
        folder.write("community.yaml", "format: 1\n");

        try (History history = History.init(folder.root, folder.variables, folder.home, "Ana", "ana@example.org")) {
            history.preflight(GitFolder.NOON);
            history.commit(Set.of("community.yaml"), "community: start", GitFolder.NOON);
        }

        assertThat(folder.git("status", "--short", "--branch")).containsExactly("## main");
        assertThat(folder.git("log", "--format=%an %ae %s")).containsExactly("Ana ana@example.org community: start");
        assertThat(folder.git("fsck", "--strict")).isEmpty();
        assertThat(folder.home).isEmptyDirectory();
    }

    @Test
    void anIdentityThatGitKnowsIsLeftAlone() throws IOException {
        GitFolder folder = GitFolder.without(place);
        Files.writeString(folder.home.resolve(".gitconfig"), "[user]\nname = Ben\nemail = ben@example.org\n");

        History.init(folder.root, folder.variables, folder.home, "Ana", "ana@example.org")
                .close();

        assertThat(Files.readString(folder.root.resolve(".git/config"))).doesNotContain("user");
        assertThat(folder.git("config", "user.name")).containsExactly("Ben");
    }

    @Test
    void aFolderUnderGitIsNotStartedAgain() throws IOException {
        GitFolder folder = GitFolder.empty(place);

        assertThatThrownBy(() -> History.init(folder.root, folder.variables, folder.home, "Ana", "ana@example.org"))
                .isInstanceOf(CopException.class)
                .hasMessageContaining("under git already");
    }
}
