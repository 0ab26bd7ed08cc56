package cop.app.guide;

import static org.assertj.core.api.Assertions.assertThat;

import cop.charter.Point;
import cop.check.Checks;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChapterTest {

    static Stream<String> chapters() {
        return Stream.concat(Arrays.stream(Theme.values()).map(Theme::word), Stream.of("sources"));
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void everyChapterIsWholeAndAsksOnlyForWhatIsThere(String name) {
        Chapter chapter = Chapter.named(name);

        assertThat(chapter.title()).isNotBlank();
        assertThat(chapter.summary()).endsWith(".");
        assertThat(chapter.hints()).isNotEmpty().allSatisfy(hint -> {
            assertThat(hint.text()).doesNotContain("[", "->");
            hint.key().ifPresent(ChapterTest::exists);
        });
    }

    private static void exists(String key) {
        if (key.contains(":")) {
            assertThat(Checks.names()).contains(key.substring(key.indexOf(':') + 1));
        } else {
            assertThat(Arrays.stream(Point.values()).map(Point::id)).contains(key);
        }
    }
}
