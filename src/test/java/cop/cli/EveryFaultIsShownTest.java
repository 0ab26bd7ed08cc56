package cop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever {@code cop} can say against the writing of a file is shown in a case of {@code src/test/resources/broken}: the
 * words of three and more that stand fixed in the classes which find fault.
 *
 * <p>What the checks by name say is held by {@code ChecksTest}.
 */
class EveryFaultIsShownTest {

    private static final Path CASES = Path.of("src/test/resources/broken");

    private static final List<String> SOURCES = List.of("src/main/java/cop/store", "src/main/java/cop/recurrence");

    /** How a class finds fault: it makes a problem, tells one to the reading, or says why a text stands for no value. */
    private static final Pattern FINDS_FAULT = Pattern.compile("Problem\\.(error|advice)\\("
            + "|\\bin\\.(error|errorAt|refuse|unknownKey)\\("
            + "|extends ScalarType<"
            + "|private IllegalArgumentException \\w+\\(");

    /** A text; comments and characters are found as well, so that no quote in them is taken for its beginning. */
    private static final Pattern TEXT =
            Pattern.compile("(?s)//[^\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])+'|\"((?:\\\\.|[^\"\\\\])*+)\"");

    /** A field with its meaning, which manual pages show. */
    private static final Pattern FIELD = Pattern.compile("private final Field<(?:\"(?:\\\\.|[^\"\\\\])*+\"|[^\";])*+;");

    private static final int FEW = 3;

    static List<String> words() throws IOException {
        List<String> words = new ArrayList<>();
        for (String folder : SOURCES) {
            for (String source : files(Path.of(folder), ".java")) {
                if (FINDS_FAULT.matcher(source).find()) {
                    Matcher text = TEXT.matcher(FIELD.matcher(source).replaceAll(""));
                    while (text.find()) {
                        Optional.ofNullable(text.group(1))
                                .map(String::translateEscapes)
                                .filter(fixed -> fixed.strip().split(" ", -1).length >= FEW)
                                .ifPresent(words::add);
                    }
                }
            }
        }
        return words;
    }

    @ParameterizedTest
    @MethodSource("words")
    void somewhere(String words) throws IOException {
        assertThat(files(CASES, "expected.txt").stream().anyMatch(said -> said.contains(words)))
                .as("A case of %s should show: %s", CASES, words)
                .isTrue();
    }

    private static List<String> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file :
                    (Iterable<Path>) files.filter(file -> file.toString().endsWith(ending))::iterator) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }
}
