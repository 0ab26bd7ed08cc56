package cop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What somebody types into their editor is not lost, whatever becomes of it. */
@DisabledOnOs(OS.WINDOWS)
class KeptPaperTest {

    private static final String KEPT =
            "What you wrote is kept. Go on with it: cop minutes add 2026-03-19 private/minutes-2026-03-19.txt";

    @TempDir
    Path folder;

    @BeforeEach
    void aMeetingThatHasTakenPlace() throws IOException {
        write("community.yaml", "format: 1\nname: Early Reading\n");
        write("members/ana.yaml", "name: Ana Mokoena\n");
        write("meetings/2026-03-19/meeting.yaml", "date: 2026-03-19\n");
    }

    @Test
    void whatWasRecordedIsKeptNowhereElse() throws IOException {
        Call said = cop("echo 'key: Nine minutes a child' > \"$1\"", "minutes", "add", "last");

        assertThat(said.code()).isZero();
        assertThat(read("meetings/2026-03-19/minutes.yaml")).contains("Nine minutes a child");
        assertThat(papers()).isEmpty();
    }

    @Test
    void whatCannotBeRecordedIsKeptUntilItCan() throws IOException {
        Call said = cop(
                "echo 'key: Nine minutes a child' > \"$1\"; echo 'nam: \"Ana' > members/ana.yaml",
                "minutes",
                "add",
                "last");

        assertThat(said.code()).isEqualTo(4);
        assertThat(said.err()).endsWith(KEPT + "\n");
        assertThat(read("private/minutes-2026-03-19.txt")).isEqualTo("key: Nine minutes a child\n");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("private/minutes-2026-03-19.txt"))))
                .isEqualTo("rw-------");

        write("members/ana.yaml", "name: Ana Mokoena\n");
        assertThat(cop("", "minutes", "add", "2026-03-19", "private/minutes-2026-03-19.txt")
                        .code())
                .isZero();
        assertThat(read("meetings/2026-03-19/minutes.yaml")).contains("Nine minutes a child");
    }

    @Test
    void anotherPaperDoesNotTakeItsPlace() throws IOException {
        write("private/minutes-2026-03-19.txt", "key: From the last time\n");

        Call said = cop("echo 'key: Two' > \"$1\"; exit 1", "minutes", "add", "last");

        assertThat(said.code()).isEqualTo(5);
        assertThat(said.err()).contains("private/minutes-2026-03-19-2.txt");
        assertThat(read("private/minutes-2026-03-19.txt")).isEqualTo("key: From the last time\n");
        assertThat(read("private/minutes-2026-03-19-2.txt")).isEqualTo("key: Two\n");
    }

    @Test
    void aTemplateThatNobodyTouchedIsNotKept() throws IOException {
        Call said = cop("exit 1", "minutes", "add", "last");

        assertThat(said.err()).isEqualTo("cop: The editor ended without saving.\nNothing was changed.\n");
        assertThat(papers()).isEmpty();
    }

    @Test
    void aDryRunKeepsThePaper() throws IOException {
        Call said = cop("echo 'key: Nine minutes a child' > \"$1\"", "minutes", "add", "last", "--dry-run");

        assertThat(said.err()).endsWith(KEPT + "\n");
        assertThat(papers()).containsExactly("minutes-2026-03-19.txt");
    }

    @Test
    void editedMinutesAreKeptToo() throws IOException {
        write("meetings/2026-03-19/minutes.yaml", "key-points:\n  - One\n");

        Call said = cop("echo '# Only a comment' > \"$1\"", "minutes", "edit", "last");

        assertThat(said.code()).isEqualTo(5);
        assertThat(said.err())
                .startsWith("cop: Nothing would be left of the minutes.\n")
                .endsWith("cop minutes edit 2026-03-19 private/minutes-2026-03-19.txt\n");

        write("private/minutes-2026-03-19.txt", "key: Two\n");
        assertThat(cop("", "minutes", "edit", "2026-03-19", "private/minutes-2026-03-19.txt")
                        .code())
                .isZero();
        assertThat(read("meetings/2026-03-19/minutes.yaml")).contains("- Two").doesNotContain("- One");
    }

    /** Runs a command for somebody whose editor is a script that gets the paper as {@code $1}. */
    private Call cop(String editor, String... arguments) throws IOException {
        Path script = Files.writeString(folder.resolve("editor.sh"), "cd " + folder + "\n" + editor + "\n");
        return Call.in(folder, LocalDate.of(2026, 3, 20), Map.of("EDITOR", "sh " + script), arguments);
    }

    private List<String> papers() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("private"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .toList();
        }
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }
}
