package cop.member;

import static org.assertj.core.api.Assertions.assertThat;

import cop.Given;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private static List<String> lines(String text) {
        return Mentions.of(Given.named("ana", "Ana Mokoena")).in(Map.of("minutes.yaml", text)).stream()
                .map(Mentions.Mention::line)
                .toList();
    }

    @Test
    void aPersonIsFoundByIdNameGivenNameAndAddress() {
        assertThat(lines("by: ana\nAna said so.\nAsk ana@example.org\nMokoena\nBen came."))
                .containsExactly("by: ana", "Ana said so.", "Ask ana@example.org");
    }

    @Test
    void somebodyElseWhoseNameBeginsAlikeIsNotMeant() {
        assertThat(lines("by: ana-botha\nAnabel said so.\nBanana bread\nana-lise"))
                .isEmpty();
    }

    @Test
    void thePlaceIsWhereAnEditorShowsIt() {
        assertThat(Mentions.of(Given.named("ana", "Ana Mokoena")).in(Map.of("a.yaml", "x\n  𝒳 Ana\n")))
                .extracting(mention -> mention.place().toString())
                .containsExactly("a.yaml:2:5");
    }
}
