package cop.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import cop.evaluation.Questionnaire.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatingTextTest {

    @ParameterizedTest
    @CsvSource({
        "4, 4",
        "4.0, 4",
        "1 – not at all, 1",
        "5 - worth far more, 5",
        "5=completely, 5",
        "Strongly agree, 5",
        "strongly_disagree, 1",
        "Neutral, 3",
        "Not at all, 1"
    })
    void aNumberOrItsWordsAreUnderstood(String cell, int rating) {
        assertThat(RatingText.read(Scale.AGREE, cell)).contains(rating);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "6", "4.5", "45", "4 or 5", "4-5", "seven", "once", "never", "=1+1", "-1", "٣"})
    void anythingElseIsNoRating(String cell) {
        assertThat(RatingText.read(Scale.COMPLETELY, cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"never, 1", "Once, 2", "several_times, 3", "Several times, 3", "often, 3", "2, 2"})
    void howOftenIsUnderstood(String cell, int rating) {
        assertThat(RatingText.read(Scale.OFTEN, cell)).contains(rating);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "agree", "twice", "completely"})
    void howOftenIsNothingElse(String cell) {
        assertThat(RatingText.read(Scale.OFTEN, cell)).isEmpty();
    }
}
