package cop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people are told about folders that somebody got wrong: {@code src/test/resources/broken/<case>}, each with the
 * session in {@code expected.txt}. {@code -Dcop.accept=true} rewrites it.
 */
class BrokenFoldersTest {

    private static final Path CASES = Path.of("src/test/resources/broken");

    /** Looks for what is wrong, and reads. */
    private static final List<String> SESSION = List.of("$ cop check", "$ cop action list");

    private static final int BAD_DATA = 4;

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachFaultIsSaidWithItsPlace(String name, @TempDir Path folder) throws IOException {
        Path golden = CASES.resolve(name).resolve("expected.txt");
        lay(name, folder);
        String said = new Transcript(folder).play(SESSION);
        if (Boolean.getBoolean("cop.accept")) {
            Files.writeString(golden, said);
        }

        assertThat(said).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatCannotBeUnderstoodStopsAllButCheckAndChangesNothing(String name, @TempDir Path folder) throws IOException {
        lay(name, folder);
        Map<String, String> before = Contents.of(folder);
        Call check = cop(folder, "check");
        Call read = cop(folder, "action", "list");
        Call change = cop(folder, "action", "add", "Sing");

        if (read.code() == 0) {
            assertThat(read.err().lines()).hasSizeLessThan(2);
            assertThat(change.code()).isZero();
        } else {
            String errors = String.join(
                    "",
                    check.out()
                            .lines()
                            .filter(line -> line.contains(": error: "))
                            .map(line -> line + "\n")
                            .toList());
            assertThat(check.code()).isEqualTo(1);
            assertThat(List.of(read.code(), change.code())).containsOnly(BAD_DATA);
            assertThat(List.of(read.out(), change.out())).containsOnly("");
            assertThat(List.of(read.err(), change.err())).allMatch(err -> err.startsWith(errors));
            assertThat(Contents.of(folder)).isEqualTo(before);
        }
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreFine(@TempDir Path folder) throws IOException {
        write(folder, bytes("\uFEFFformat: 1\r\nname: Early Reading\r\n"));

        assertThat(cop(folder, "check")).isEqualTo(new Call(0, "", "All is well.\n"));
    }

    @Test
    void whatStandsInAFileCannotSteerTheTerminal(@TempDir Path folder) throws IOException {
        write(folder, bytes("format: 1\nname: Early Reading\nchecks: {\"agenda\\e[2Jbrake\": off}\n"));

        assertThat(cop(folder, "check").out()).contains("agenda").doesNotContain("\u001B");
    }

    private static Call cop(Path folder, String... arguments) {
        return Call.in(folder, LocalDate.of(2026, 3, 2), Map.of(), arguments);
    }

    /** Lays out a case; what is too large to be kept is made here. */
    private static void lay(String name, Path folder) throws IOException {
        copy(CASES.resolve(name), folder);
        if (name.equals("larger-than-8-mb")) {
            Files.writeString(folder.resolve("members/ana.yaml"), "# Ana reads.\n".repeat(1 << 20));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Path folder, byte[] bytes) throws IOException {
        Files.write(folder.resolve("community.yaml"), bytes);
    }
}
