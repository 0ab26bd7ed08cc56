package cop.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cop.model.CopException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom git trusts, and we with it: each time the real git is asked as well. */
@DisabledOnOs(OS.WINDOWS)
class OwnershipTest {

    private static final int SOMEBODY = 65534;

    @TempDir
    Path place;

    private GitFolder folder;
    private String root = "";

    @BeforeEach
    void giveAway() throws IOException {
        folder = GitFolder.with(place, "a.yaml");
        root = folder.root.toRealPath().toString();
        assumeTrue(gives(folder.root, SOMEBODY), "No folder is given to somebody else here: that needs root.");
    }

    @Test
    void whatIsSomebodyElsesIsNotTrusted() throws IOException {
        assertThat(trusts()).isFalse();
    }

    @Test
    void neitherIsAHistoryWithinThatIsSomebodyElses() throws IOException {
        gives(folder.root, 0);
        assertThat(trusts()).isTrue();

        gives(folder.root.resolve(".git"), SOMEBODY);
        assertThat(trusts()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "ROOT", "/elsewhere,ROOT", ",ROOT", "ROOT,/elsewhere"})
    void whatIsNamedIsTrusted(String named) throws IOException {
        name(named);
        assertThat(trusts()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/elsewhere", "ROOT,", "*,", "ROOT/a", "folder"})
    void whatIsNotNamedOrNoMoreIsNotTrusted(String named) throws IOException {
        name(named);
        assertThat(trusts()).isFalse();
    }

    @Test
    void theFolderCannotNameItself() throws IOException {
        gives(folder.root, 0);
        folder.git("config", "safe.directory", "*");
        gives(folder.root, SOMEBODY);
        assertThat(trusts()).isFalse();
    }

    @Test
    void whoeverWasLentThePowersOfTheRootIsWhoTheyWere() throws IOException {
        folder.variables.put("SUDO_UID", Integer.toString(SOMEBODY));
        assertThat(trusts()).isTrue();

        folder.variables.put("SUDO_UID", "1");
        assertThat(trusts()).isFalse();
    }

    /** One after the other, with commas between them. */
    private void name(String named) throws IOException {
        StringBuilder settings = new StringBuilder("[safe]\n");
        for (String each : named.replace("ROOT", root).split(",", -1)) {
            settings.append("\tdirectory = ").append(each).append('\n');
        }
        Files.writeString(folder.home.resolve(".gitconfig"), settings);
    }

    private boolean trusts() throws IOException {
        boolean we;
        try (History history = folder.open()) {
            history.preflight(GitFolder.NOON);
            we = true;
        } catch (CopException e) {
            assertThat(e).hasMessageContaining("belongs to somebody else");
            assertThat(e.next()).contains("git config --global --add safe.directory \"" + root + "\"");
            we = false;
        }
        assertThat(we).as("as git does").isEqualTo(gitTrusts());
        return we;
    }

    private boolean gitTrusts() {
        try {
            folder.git("status");
            return true;
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("dubious ownership");
            return false;
        }
    }

    private static boolean gives(Path path, int owner) throws IOException {
        try {
            Files.setAttribute(path, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
