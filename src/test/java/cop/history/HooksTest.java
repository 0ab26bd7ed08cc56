package cop.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cop.model.CopException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class HooksTest {

    @TempDir
    Path place;

    private GitFolder folder;

    @BeforeEach
    void startWithAChange() throws IOException {
        folder = GitFolder.with(place, "a.yaml", "b.yaml");
        folder.write("b.yaml", "staged\n").git("add", "b.yaml");
        folder.write("a.yaml", "changed\n");
    }

    @Test
    void aHookThatSaysNoStopsTheChangeWithItsOwnWords() throws IOException {
        hook(".git/hooks/pre-commit", "echo 'Ask Chi first' >&2; exit 1");
        List<String> before = folder.git("status", "--short");

        assertThatThrownBy(() -> folder.commit("a.yaml"))
                .isInstanceOf(CopException.class)
                .hasMessageContaining("pre-commit")
                .hasMessageContaining("Ask Chi first");

        assertThat(folder.git("status", "--short")).isEqualTo(before);
        assertThat(folder.git("log", "--format=%s")).containsExactly("first");
        assertThat(folder.root.resolve(".git").toFile().list()).noneMatch(name -> name.startsWith("cop-"));
    }

    @Test
    void aHookSeesExactlyWhatWillBeCommitted() throws IOException {
        hook(".git/hooks/pre-commit", "git diff --cached --name-only > ../seen");

        assertThat(folder.commit("a.yaml")).isPresent();

        assertThat(place.resolve("seen")).hasContent("a.yaml");
        assertThat(folder.git("diff", "--cached", "--name-only")).containsExactly("b.yaml");
    }

    @Test
    void aHookMayAddToTheMessage() throws IOException {
        hook(".git/hooks/commit-msg", "echo 'Seen-by: Chi' >> \"$1\"");

        folder.commit("a.yaml");

        assertThat(folder.git("log", "-1", "--format=%B")).containsExactly("action: done", "Seen-by: Chi", "");
    }

    @Test
    void hooksMayLiveInAnotherFolderWithSpacesInItsName() throws IOException {
        folder.git("config", "core.hooksPath", "my hooks");
        hook("my hooks/commit-msg", "exit 1");

        assertThatThrownBy(() -> folder.commit("a.yaml")).hasMessageContaining("commit-msg");
    }

    @Test
    void aHookThatIsNotExecutableIsPassedOver() throws IOException {
        hook(".git/hooks/pre-commit", "exit 1");
        assertThat(folder.root.resolve(".git/hooks/pre-commit").toFile().setExecutable(false, false))
                .isTrue();

        assertThat(folder.commit("a.yaml")).isPresent();
    }

    private void hook(String path, String script) throws IOException {
        folder.write(path, "#!/bin/sh\n" + script + "\n");
        assertThat(folder.root.resolve(path).toFile().setExecutable(true)).isTrue();
    }
}
