package cop.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "Someone who screened in Xitsonga, screening",
        "A visit to a classroom, classroom-visits",
        "phonics, Phonics",
        "How to assess in isiZulu, assessment",
        "slides for parents, parent evenings",
        "قراءة, قراءة",
        "IT, it"
    })
    void whatIsLookedForIsFound(String wanted, String given) {
        assertThat(Wording.fits(wanted, given)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Someone who knows about interest, internet access",
        "Somebody who does this with people, people who want to help",
        "policy, police",
        "reading, writing"
    })
    void whatIsOnlySpeltAlikeIsNot(String wanted, String given) {
        assertThat(Wording.fits(wanted, given)).isFalse();
    }
}
