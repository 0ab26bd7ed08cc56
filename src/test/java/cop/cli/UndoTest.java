package cop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes back earlier changes by their ids, which no transcript can know. */
class UndoTest {

    @TempDir
    Path folder;

    @BeforeEach
    void addThreePeople() {
        cop("init", "Early Reading", "--you", "Ana", "--in", ".");
        cop("member", "add", "Ben");
        cop("member", "add", "Chi");
        cop("action", "add", "Sing", "--owner", "chi");
    }

    @Test
    void whatCameAfterAnEarlierChangeStays() {
        assertThat(cop("undo", id(3)).out()).startsWith("Undone: member: add ben (");
        assertThat(folder.resolve("members/ben.yaml")).doesNotExist();
        assertThat(folder.resolve("members/chi.yaml")).exists();
        assertThat(folder.resolve("actions/sing.yaml")).exists();

        assertThat(cop("undo").out()).startsWith("Done again: member: add ben (");
        assertThat(folder.resolve("members/ben.yaml")).exists();
        assertThat(cop("log", "-n", "1", "--format", "csv").out()).contains("redo: member: add ben");
    }

    @Test
    void anEarlierChangeThatALaterOneNeedsStays() {
        Map<String, String> before = Contents.of(folder);
        Call refused = cop("undo", id(2));

        assertThat(refused.code()).isEqualTo(5);
        assertThat(refused.err()).contains("actions/sing.yaml").contains("There is no member");
        assertThat(Contents.of(folder)).isEqualTo(before);
    }

    @Test
    void aFileThatALaterChangeTouchedStays() throws IOException {
        cop("action", "done", "sing");
        Call refused = cop("undo", id(2));

        assertThat(refused.code()).isEqualTo(5);
        assertThat(refused.err()).startsWith("cop: The file actions/sing.yaml was changed again since then");
        assertThat(Files.readString(folder.resolve("actions/sing.yaml"))).contains("done: ");
    }

    @Test
    void howEverythingBeganCannotBeUndone() {
        assertThat(cop("undo", id(4)).err()).startsWith("cop: This is the change with which everything began");
    }

    /** The id of a change, by its place in the log; the latest is the first. */
    private String id(int place) {
        String line = cop("log", "--format", "csv").out().lines().toList().get(place);
        return line.substring(line.lastIndexOf(',') + 1);
    }

    private Call cop(String... arguments) {
        return Call.in(folder, LocalDate.of(2026, 3, 2), Map.of(), arguments);
    }
}
