package cop.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SnippetTest {

    private static final String TEXT = "We began with a round. Then everybody told what they tried since March."
            + " The five-word probe takes nine minutes a child once you know it. Parents fear a label.";

    @Test
    void aShortTextIsShownWholeAndOnOneLine() {
        assertThat(Snippet.of("One\n two.", Query.of("two"), 40)).isEqualTo("One two.");
    }

    @Test
    void thePlaceWithMostOfTheWordsIsShown() {
        assertThat(Snippet.of(TEXT, Query.of("probe minutes"), 60))
                .isEqualTo("…The five-word probe takes nine minutes a child once you know…");
    }

    @Test
    void whereNoneOfTheWordsStandsTheBeginningIsShown() {
        assertThat(Snippet.of(TEXT, Query.of("budget"), 40)).isEqualTo("We began with a round. Then everybody…");
    }

    @Test
    void theEndOfATextHasItsFullStop() {
        assertThat(Snippet.of(TEXT, Query.of("label"), 60)).endsWith("Parents fear a label.");
    }

    @Test
    void noTextAndNoLengthIsTooStrange() {
        Random random = new Random(5);
        String letters = "ab \n.éá😀ப்";
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                int[] points = letters.codePoints().toArray();
                text.appendCodePoint(points[random.nextInt(points.length)]);
            }
            int most = 1 + random.nextInt(12);

            String shown = Snippet.of(text.toString(), Query.of("a b"), most);

            assertThat(shown).hasSizeLessThanOrEqualTo(most + 2).doesNotContain("\n");
            assertThat(shown.isEmpty() || !Character.isLowSurrogate(shown.charAt(0)))
                    .isTrue();
        }
    }
}
