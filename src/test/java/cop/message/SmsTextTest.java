package cop.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsTextTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "160, 1", "161, 2", "306, 2", "307, 3", "459, 3", "460, 4"})
    void plainLettersFit160TimesIntoOneAnd153TimesIntoAPartOfSeveral(int letters, int parts) {
        SmsText text = SmsText.of("a".repeat(letters));

        assertThat(text.size()).isEqualTo(letters);
        assertThat(text.limit()).isEqualTo(160);
        assertThat(text.parts()).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "70, 1", "71, 2", "134, 2", "135, 3"})
    void aSingleForeignLetterMakesRoomFor70(int letters, int parts) {
        SmsText text = SmsText.of("a".repeat(letters - 1) + "ṱ");

        assertThat(text.size()).isEqualTo(letters);
        assertThat(text.limit()).isEqualTo(70);
        assertThat(text.parts()).isEqualTo(parts);
    }

    @Test
    void aPictureTakesTheRoomOfTwoForeignLetters() {
        assertThat(SmsText.of("a😀").size()).isEqualTo(3);
    }

    @Test
    void accentsOfWesternEuropeAreNotForeignAndBracketsCountTwice() {
        assertThat(SmsText.of("Zoë").limit()).isEqualTo(70);
        assertThat(SmsText.of("André à l'école").limit()).isEqualTo(160);
        assertThat(SmsText.of("[€5]").size()).isEqualTo(7);
        assertThat(SmsText.of("a".repeat(159) + "€").parts()).isEqualTo(2);
    }

    @Test
    void anEmptyTextIsOne() {
        assertThat(SmsText.of("").parts()).isEqualTo(1);
    }

    @Test
    void ourOwnDashesAndQuotesCostNoMoreThanOthers() {
        String cheap = SmsText.cheap("14:00–16:00 · “Parents’ evening” — come…\u00A0ṱ");

        assertThat(cheap).isEqualTo("14:00-16:00 - \"Parents' evening\" - come... ṱ");
    }
}
