package cop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cop.Accepted;
import cop.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ManPagesTest {

    private static final Path MAN = Path.of("man");

    static Set<Map.Entry<String, String>> written() throws IOException {
        return new ManPages().all().entrySet();
    }

    @ParameterizedTest
    @MethodSource("written")
    void aPageSaysWhatItsCommandsDo(Map.Entry<String, String> page) throws IOException {
        Accepted.holds(MAN.resolve(page.getKey()), page.getValue());
    }

    @Test
    void thereIsNoPageOfACommandThatIsGone() throws IOException {
        Set<String> expected = new TreeSet<>(new ManPages().all().keySet());
        expected.addAll(List.of("cop-files.5", "cop-minutes.5"));

        assertThat(pages()).extracting(page -> page.getFileName().toString()).containsExactlyElementsOf(expected);
    }

    static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(MAN)) {
            return pages.sorted().toList();
        }
    }

    @Tag("interop")
    @ParameterizedTest
    @MethodSource("pages")
    void mandocFindsNothingToBetter(Path page) throws Exception {
        assertThat(Program.run(
                        MAN, "mandoc", "-Tlint", "-Wstyle", page.getFileName().toString()))
                .isEmpty();
    }
}
