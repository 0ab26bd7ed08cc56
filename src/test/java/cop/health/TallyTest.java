package cop.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void ofTwoThatAskForTheSameTheOneThatAsksForMoreIsSaid() {
        Tally less = new Tally().needs(Noun.MEETING, 2, 1).needs(Noun.MEETING, 4, 1);
        Tally more = new Tally().needs(Noun.MEETING, 4, 1).needs(Noun.MEETING, 2, 1);

        assertThat(Missing.words(less.missing())).isEqualTo("needs 3 more meetings");
        assertThat(Missing.words(more.missing())).isEqualTo("needs 3 more meetings");
    }

    @Test
    void whatMustNotBeToldStaysUntold() {
        Tally tally = new Tally().needsInAll(Noun.MEETING, 5).needs(Noun.MEETING, 9, 1);

        assertThat(Missing.words(tally.missing())).isEqualTo("needs at least 5 meetings");
    }
}
