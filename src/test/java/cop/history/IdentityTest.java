package cop.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityTest {

    private static final String BEN = "[user]\n\tname = Ben\n\temail = ben@example.org\n";

    @TempDir
    Path place;

    private GitFolder folder;

    @BeforeEach
    void startWithoutAnyone() throws IOException {
        folder = GitFolder.with(place, "a.yaml");
        folder.git("config", "--remove-section", "user");
        folder.write("a.yaml", "changed\n");
    }

    @Test
    void theSettingsOfThePersonAreUsed() throws IOException {
        Files.writeString(folder.home.resolve(".gitconfig"), BEN);

        assertThat(signature()).isEqualTo("Ben <ben@example.org>, Ben <ben@example.org>");
    }

    @Test
    void theNewerPlaceOfThoseSettingsIsUsedToo() throws IOException {
        Files.createDirectories(folder.home.resolve(".config/git"));
        Files.writeString(folder.home.resolve(".config/git/config"), BEN);

        assertThat(signature()).startsWith("Ben <ben@example.org>");
    }

    @Test
    void theOlderPlaceWinsWhereBothSayWho() throws IOException {
        Path other = Files.createDirectories(place.resolve("xdg/git"));
        Files.writeString(other.resolve("config"), "[user]\n\tname = Somebody\n\temail = ben@example.org\n");
        Files.writeString(folder.home.resolve(".gitconfig"), "[user]\n\tname = Ben\n");
        folder.variables.put("XDG_CONFIG_HOME", place.resolve("xdg").toString());

        assertThat(signature()).startsWith("Ben <ben@example.org>");
    }

    @Test
    void theSettingsThatAVariableNamesReplaceThem() throws IOException {
        Files.writeString(folder.home.resolve(".gitconfig"), "[user]\n\tname = Somebody\n");
        Files.writeString(place.resolve("settings"), BEN);
        folder.variables.put("GIT_CONFIG_GLOBAL", place.resolve("settings").toString());

        assertThat(signature()).startsWith("Ben <ben@example.org>");
    }

    @Test
    void theSettingsOfTheMachineAreUsedUnlessToldNotTo() throws IOException {
        Files.writeString(place.resolve("machine"), BEN);
        folder.variables.put("GIT_CONFIG_SYSTEM", place.resolve("machine").toString());
        folder.variables.remove("GIT_CONFIG_NOSYSTEM");

        assertThat(signature()).startsWith("Ben <ben@example.org>");
    }

    @Test
    void variablesNameAuthorAndCommitterEachOnTheirOwn() throws IOException {
        Files.writeString(folder.home.resolve(".gitconfig"), BEN);
        folder.variables.put("GIT_AUTHOR_NAME", "Chi");
        folder.variables.put("GIT_COMMITTER_EMAIL", "office@example.org");

        assertThat(signature()).isEqualTo("Chi <ben@example.org>, Ben <office@example.org>");
    }

    private String signature() throws IOException {
        folder.commit("a.yaml");
        return folder.git("log", "-1", "--format=%an <%ae>, %cn <%ce>").get(0);
    }
}
