package cop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cop.app.Environment;
import java.io.IOException;
import java.nio.charset.Charset;
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
 * What people are told about spreadsheets that cannot be taken in: {@code src/test/resources/imports/<case>.cop}, each a
 * session in the community beside it. {@code -Dcop.accept=true} rewrites it.
 */
class BrokenImportsTest {

    private static final Path CASES = Path.of("src/test/resources/imports");

    @TempDir
    Path folder;

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachFaultIsSaidWithItsPlace(Path file) throws IOException {
        String expected = Files.readString(file);
        String said = new Refusing(folder).play(expected.lines().toList());
        if (Boolean.getBoolean("cop.accept")) {
            Files.writeString(file, said);
        }

        assertThat(said).isEqualTo(Files.readString(file));
    }

    /** A session in which every command fails and leaves the folder as it was. */
    private static final class Refusing extends Transcript {
        private final Path folder;

        Refusing(Path folder) {
            super(folder);
            this.folder = folder;
        }

        @Override
        int call(Environment environment, List<String> arguments) {
            Map<String, String> before = Contents.of(folder);
            int code = super.call(environment, arguments);
            assertThat(code).isNotZero();
            assertThat(Contents.of(folder)).isEqualTo(before);
            return code;
        }
    }

    @Test
    void bytesOfAnOldCodePageAreRefusedWithHowToSaveThem() throws IOException {
        Call said = cop("name\nZoë Daniëls\n".getBytes(Charset.forName("windows-1252")));

        assertThat(said).isEqualTo(new Call(5, "", """
                cop: The text in people.csv is not UTF-8.
                Open it in a spreadsheet and save it once more:
                in Excel as "CSV UTF-8", in LibreOffice as "Text CSV" with the character set Unicode (UTF-8).
                """));
    }

    @Test
    void aWorkbookIsRefusedWithHowToSaveIt() throws IOException {
        Call said = cop("PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(said.code()).isEqualTo(5);
        assertThat(said.err())
                .startsWith("cop: The file people.csv is a spreadsheet of its own kind, not CSV.\nOpen it in");
    }

    private Call cop(byte[] people) throws IOException {
        Files.writeString(folder.resolve("community.yaml"), "format: 1\nname: Early Reading\n");
        Files.write(folder.resolve("people.csv"), people);
        return Call.in(folder, LocalDate.of(2026, 3, 2), Map.of(), "import", "--members", "people.csv");
    }
}
