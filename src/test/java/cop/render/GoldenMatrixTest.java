package cop.render;

import static org.assertj.core.api.Assertions.assertThat;

import cop.view.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample answer looks in every format as it looked before; {@code -Dcop.accept=true} takes a new look. */
class GoldenMatrixTest {

    private static final Path FOLDER = Path.of("src/test/resources/render");

    static Stream<Arguments> cases() {
        return SampleAnswers.ALL.entrySet().stream()
                .flatMap(sample -> Stream.of(Format.values())
                        .map(format -> Arguments.of(sample.getKey(), format, sample.getValue())));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("cases")
    void anAnswerLooksAsItDidBefore(String name, Format format, Answer answer) throws IOException {
        String rendered = format.render(answer, Page.plain(80));

        Path golden = FOLDER.resolve(name + "." + format.name().toLowerCase(Locale.ROOT));
        if (Boolean.getBoolean("cop.accept")) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, rendered);
        }
        assertThat(rendered).isEqualTo(Files.readString(golden));
    }
}
