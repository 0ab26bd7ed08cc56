package cop.register;

import static org.assertj.core.api.Assertions.assertThat;

import cop.model.Register.Answer;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write is read as they mean it, or not at all. */
class AnswerTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "Yes!",
                "YES please",
                "Yes, I'll be there",
                "Hi all, yes I’ll be there 😊",
                "I will come",
                "I can make it",
                "We'll join",
                "Good morning colleagues, I will definitely attend",
                "Count me in",
                "I'm in",
                "Coming",
                "Coming!",
                "✅",
                "👍🏽",
                "✔️",
                "Yes but I'll be late",
                "Yes, what time?",
                "Yes, no problem",
                "No problem, I'll be there",
                "Yes! Can't wait",
                "See you there",
                "Yebo",
                "Sure",
                "accepted",
                "Yes, I will be there"
            })
    void comes(String text) {
        assertThat(AnswerText.read(text)).hasValue(Answer.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "No.",
                "No, sorry",
                "No sorry I can't",
                "Sorry, I can't make it",
                "Unfortunately I won't be able to attend",
                "I cannot come, my car broke down",
                "I'm not coming",
                "Not coming this time",
                "Apologies from me",
                "My apologies",
                "Please accept my apologies",
                "❌",
                "👎🏾",
                "Count me out",
                "I'm unable to join",
                "declined",
                "I can't",
                "I will miss this one"
            })
    void doesNotCome(String text) {
        assertThat(AnswerText.read(text)).hasValue(Answer.DECLINED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maybe",
                "Perhaps",
                "Not sure yet",
                "I'm not sure",
                "I might come",
                "I'll try",
                "🤔",
                "tentative",
                "I don't know yet",
                "Will let you know"
            })
    void perhapsComes(String text) {
        assertThat(AnswerText.read(text)).hasValue(Answer.TENTATIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ben is coming",
                "Ben said yes",
                "Are you coming?",
                "Coming?",
                "Who is coming?",
                "Yes but I can't promise",
                "Yes, if I find a lift",
                "Yes, Ben can't come though",
                "No... yes!",
                "I can't wait",
                "No idea",
                "No one told me",
                "I come from Soweto",
                "Come at two",
                "Join us on the 19th",
                "Be there at two",
                "Can't come in person but I'll join online",
                "Not a good idea",
                "Where is it?",
                "Happy birthday",
                "Nothing",
                "Noah will bring cake",
                "yesterday was great",
                "The meeting is on Thursday",
                "Thank you all",
                "",
                "?",
                "..."
            })
    void cannotBeTold(String text) {
        assertThat(AnswerText.read(text)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ben is not coming", "Who's coming?", "I can't wait", "yes or no?"})
    void whatLooksLikeAnAnswerIsNotPassedOver(String text) {
        assertThat(AnswerText.isHint(text)).isTrue();
    }
}
