package cop.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import cop.model.Charter;
import cop.model.Community;
import cop.model.MeetingQuestion;
import cop.render.Markup;
import cop.render.Templates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionnairesTest {

    @Test
    void theMessageAfterAMeetingAsksTheSameAsTheForm() {
        String message = Templates.builtIn().fill("message-questions", Markup.TEXT, Map.of());

        assertThat(MeetingQuestion.all())
                .allSatisfy(question -> assertThat(message).contains(question.text()));
    }

    @Test
    void everyHeadingThatAFormMakesIsKnownAgain() {
        for (Questionnaire form : List.of(Questionnaires.afterMeetings(), Questionnaires.halfYearly())) {
            List<String> texts =
                    form.counted().stream().map(Questionnaire.Question::text).toList();
            List<String> numbered = texts.stream()
                    .map(text -> (texts.indexOf(text) + 1) + ". " + text)
                    .toList();
            List<String> inAGrid =
                    texts.stream().map(text -> "How was it? [" + text + "]").toList();
            List<String> names = form.counted().stream()
                    .map(question -> "group/" + question.id().replace('-', '_'))
                    .toList();
            for (List<String> headings : List.of(texts, numbered, inAGrid, names)) {
                assertThat(new AnswerTable(form, "answers.csv", List.of(headings), Map.of()).missing())
                        .isEmpty();
            }
        }
    }

    @Test
    void thePulseSaysWhichAnswersAreLeftOutWhereTheyAreNotAnonymous() {
        Questionnaire pulse = Questionnaires.pulse(Community.of(Charter.named("Early Reading")), Optional.empty());
        List<Integer> delicate = pulse.counted().stream()
                .filter(Questionnaire.Question::delicate)
                .map(question -> pulse.counted().indexOf(question) + 1)
                .toList();

        assertThat(delicate).containsExactly(3, 4, 5, 6, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24);
        assertThat(pulse.named()).contains("3 to 6 and 13 to 24");
    }
}
