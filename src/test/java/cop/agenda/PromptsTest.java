package cop.agenda;

import static cop.Given.day;
import static org.assertj.core.api.Assertions.assertThat;

import cop.Given;
import cop.model.AgendaItem;
import cop.model.AgendaItem.Kind;
import cop.model.AgendaItem.Length;
import cop.model.Charter;
import cop.model.Meeting;
import cop.model.Thing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PromptsTest {

    private static final int WEEKS = 52;

    static Stream<Charter> charters() {
        Charter plain = Given.charter();
        return Stream.of(plain, plain.withAims(plain.aims().withInterest("Reading")));
    }

    @ParameterizedTest
    @MethodSource("charters")
    void aYearOfWeeklyMeetingsRepeatsNoQuestion(Charter charter) {
        Random random = new Random(charter.hashCode());
        List<Thing> things = new ArrayList<>(List.of(charter));
        Set<String> asked = new HashSet<>();
        LocalDate date = day("2026-01-01");
        for (int week = 0; week < WEEKS; week++) {
            Meeting meeting = Given.planned(date.plusWeeks(week).toString());
            things.add(meeting);
            Prompts prompts = Prompts.of(
                    Given.community(things.toArray(Thing[]::new)),
                    meeting,
                    List.of(Moment.CHECK_IN, Moment.CHECK_OUT),
                    Optional.empty());
            things.remove(meeting);
            List<AgendaItem> agenda = new ArrayList<>();
            for (Prompts.Part part : prompts.parts()) {
                List<Prompts.Proposal> proposals = part.proposals();
                assertThat(proposals)
                        .hasSize(QuestionBank.CHOICE)
                        .extracting(Prompts.Proposal::text)
                        .doesNotHaveDuplicates();
                assertThat(proposals.get(0).askedOn()).as("week %d", week).isEmpty();
                List<Prompts.Proposal> fresh = proposals.stream()
                        .filter(proposal -> proposal.askedOn().isEmpty())
                        .toList();
                String text = fresh.get(random.nextInt(fresh.size())).text();
                assertThat(asked.add(text)).as("week %d: %s", week, text).isTrue();
                agenda.add(AgendaItem.of(part.moment().kind(), "Round", Length.of(10))
                        .withPrompt(Optional.of(text)));
            }
            things.add(meeting.withAgenda(agenda));
        }
    }

    @Test
    void aQuestionIsKnownByItsWordsWhateverItsTheme() {
        Question question = new Question(Subject.THEME, "Thinking of “{theme}”: what now?");

        assertThat(question.isAskedBy("thinking of “Screening  without fear”: What now?"))
                .isTrue();
        assertThat(question.isAskedBy("Thinking of “Screening”: what then?")).isFalse();
    }

    @Test
    void aQuestionOfLongerThanAYearAgoIsNew() {
        Meeting old = asking("2025-03-19", "When did you feel heard today?");
        Meeting recent = asking("2025-03-20", "What did we not finish, and who takes it on?");
        Meeting next = Given.planned("2026-03-19");
        QuestionBank bank = new QuestionBank(Given.community(Given.charter(), old, recent, next), next);

        assertThat(bank.choice(Moment.CHECK_OUT, Optional.of(Subject.TRUST)))
                .allMatch(asked -> asked.lately().isEmpty());
        assertThat(bank.choice(Moment.CHECK_OUT, Optional.of(Subject.CLOSING)))
                .allMatch(asked -> asked.lately().isEmpty())
                .noneMatch(asked -> asked.text().startsWith("What did we not finish"));
    }

    @Test
    void noTwoQuestionsOfTheBankAreOne() {
        List<Question> all = new ArrayList<>();
        Booklet.named("prompts")
                .parts()
                .forEach(part -> part.lines().forEach(line -> all.add(new Question(Subject.CLOSING, line))));

        assertThat(all).hasSizeGreaterThan(120);
        for (Question one : all) {
            assertThat(all.stream().filter(other -> other.isAskedBy(one.text())))
                    .as(one.text())
                    .hasSize(1);
            assertThat(one.text()).matches("[A-Z“].*[?]");
        }
    }

    private static Meeting asking(String date, String prompt) {
        return Given.held(date)
                .withAgenda(List.of(
                        AgendaItem.of(Kind.CHECK_OUT, "Round", Length.of(10)).withPrompt(Optional.of(prompt))));
    }
}
