package cop.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IndexTest {

    private static final List<Text> TEXTS = List.of(
            Text.of("Five-word probe, isiZulu", "Nine minutes with one child"),
            Text.of("Five-word probe, English", "Screening for reading in nine minutes"),
            Text.of("Minutes", "We looked at the probe. Nobody had screened in Xitsonga yet."),
            Text.of("Ṱhanganelo Muṱali: ḽiṅwalo", "Café, naïve, ZOË"),
            Text.of("مَرْحَبًا", "வாசிப்பு"));

    private static List<String> found(String words) {
        return new Index(TEXTS)
                .find(Query.of(words)).stream()
                        .map(hit -> TEXTS.get(hit.text()).title())
                        .toList();
    }

    @Test
    void aWordInTheTitleCountsForMore() {
        assertThat(found("probe")).containsExactly("Five-word probe, isiZulu", "Five-word probe, English", "Minutes");
    }

    @Test
    void aTagFindsWhatItStandsOn() {
        Text tagged = new Text("Menu", "Beans", "nutrition");

        assertThat(new Index(List.of(tagged)).find(Query.of("nutrition"))).hasSize(1);
    }

    @Test
    void aTextThatHoldsEveryWordHidesThoseThatHoldSome() {
        assertThat(found("probe isizulu")).containsExactly("Five-word probe, isiZulu");
        assertThat(found("probe nowhere")).hasSize(3);
    }

    @Test
    void theBeginningOfAWordIsEnoughAndSeveralAreOne() {
        assertThat(found("screen")).containsExactlyInAnyOrder("Five-word probe, English", "Minutes");
        assertThat(found("probes")).hasSize(3);
        assertThat(found("pr")).isEmpty();
    }

    @Test
    void capitalsAndAccentsDoNotMatterInAnyScript() {
        assertThat(found("thanganelo MUTALI liṅwalo")).hasSize(1);
        assertThat(found("CAFE Zoe naive")).hasSize(1);
        assertThat(found("مرحبا")).hasSize(1);
        assertThat(found("வாசிப்பு")).hasSize(1);
        assertThat(found("வாசப்ப")).isEmpty();
    }

    @Test
    void wordsWithoutLettersFindNothing() {
        assertThat(found("")).isEmpty();
        assertThat(found("?!")).isEmpty();
        assertThat(new Index(List.of()).find(Query.of("probe"))).isEmpty();
    }

    /** By hand: two texts of lengths 4 and 8; the word stands once in the body of the first alone. */
    @Test
    void theScoreIsThatOfTheFormula() {
        List<Text> two = List.of(Text.of("", "one two three four"), Text.of("", "a b c d e f g h"));
        double rarity = Math.log(1 + (2 - 1 + 0.5) / (1 + 0.5));
        double expected = rarity * 1 * 2.2 / (1 + 1.2 * (0.25 + 0.75 * 4 / 6));

        assertThat(new Index(two).find(Query.of("two")).get(0).score()).isCloseTo(expected, within(1e-12));
    }

    @Test
    void theRankingDoesNotDependOnTheOrderOfTheTexts() {
        Random random = new Random(11);
        List<String> words = List.of("probe", "reading", "child", "minutes", "school", "screening", "a");
        for (int round = 0; round < 200; round++) {
            List<Text> texts = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                texts.add(Text.of(some(words, random), some(words, random)));
            }
            List<Text> shuffled = new ArrayList<>(texts);
            Collections.shuffle(shuffled, random);
            Query query = Query.of("reading probe");

            assertThat(inOrder(shuffled, query)).isEqualTo(inOrder(texts, query));
        }
    }

    private static List<Text> inOrder(List<Text> texts, Query query) {
        return new Index(texts)
                .find(query).stream().map(hit -> texts.get(hit.text())).toList();
    }

    private static String some(List<String> words, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(words.get(random.nextInt(words.size()))).append(' ');
        }
        return text.toString();
    }
}
