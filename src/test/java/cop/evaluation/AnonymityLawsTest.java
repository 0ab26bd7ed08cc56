package cop.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import cop.model.Change;
import cop.model.Charter;
import cop.model.Community;
import cop.model.Edit;
import cop.model.EvaluationBlock;
import cop.model.Meeting;
import cop.model.MeetingQuestion;
import cop.model.PulseQuestion;
import cop.model.Ratings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of single answers in whatever number, order and portions they come. */
class AnonymityLawsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-09-01");
    private static final List<String> MEETINGS = List.of("2026-01-15", "2026-02-19", "2026-03-19", "2026-04-16");
    private static final int FEWEST = 5;

    /** The community with four meetings, the files of its folder, and all that was published after each import. */
    private static final class Life {

        private Community community = community();
        private final Map<String, String> files = new HashMap<>();
        private final List<Community> states = new ArrayList<>(List.of(community));
        private final Set<String> tracked = new HashSet<>();

        void take(String meeting, List<List<String>> rows, boolean named, boolean keep) {
            AnswerTable table = new AnswerTable(Questionnaires.afterMeetings(), "answers.csv", rows, Map.of());
            Change change = new MeetingAnswers(community, path -> Optional.ofNullable(files.get(path)))
                    .from(
                            table,
                            Optional.ofNullable(community.meetings().get(meeting))
                                    .orElseThrow(),
                            named,
                            keep,
                            TODAY);
            for (Edit edit : change.edits()) {
                if (edit instanceof Edit.Put put) {
                    files.put(put.path(), put.text());
                    tracked.add(put.path());
                } else if (edit instanceof Edit.Discard discard) {
                    files.remove(discard.path());
                }
            }
            community = community.apply(change);
            states.add(community);
        }
    }

    private static Community community() {
        Community community = Community.of(Charter.named("Early Reading"));
        List<Edit> edits = new ArrayList<>();
        for (String id : MEETINGS) {
            edits.add(new Edit.Add(meeting(id)));
        }
        return community.apply(new Change("", edits, List.of()));
    }

    private static Meeting meeting(String id) {
        return new Meeting(
                id,
                Optional.empty(),
                Meeting.When.on(LocalDate.parse(id)),
                Meeting.Standing.of(Meeting.Status.HELD, Optional.empty()),
                Meeting.Occasion.plenary(Optional.empty()),
                cop.model.Where.UNSAID,
                Optional.empty(),
                Map.of(),
                Meeting.Programme.NONE,
                Map.of());
    }

    private static List<String> row(Random random) {
        List<String> row = new ArrayList<>();
        for (int i = 0; i < MeetingQuestion.all().size(); i++) {
            row.add(random.nextInt(8) == 0 ? "-" : Integer.toString(1 + random.nextInt(5)));
        }
        row.set(0, "3");
        return row;
    }

    private static Life life(long seed) {
        Random random = new Random(seed);
        Life life = new Life();
        for (int i = 0; i < 12; i++) {
            List<List<String>> rows = new ArrayList<>();
            for (int r = 0; r <= random.nextInt(7); r++) {
                rows.add(row(random));
            }
            life.take(
                    MEETINGS.get(random.nextInt(MEETINGS.size())), rows, random.nextInt(4) == 0, random.nextBoolean());
        }
        return life;
    }

    private static int total(Community community, String item, Set<String> meetings) {
        int total = 0;
        for (EvaluationBlock block : community.evaluations().values()) {
            if (meetings.containsAll(block.forms().keySet())) {
                total += Optional.ofNullable(block.items().get(item))
                        .map(Ratings::answers)
                        .orElse(0);
            }
        }
        return total;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void aPublishedTotalNeverDiffersFromAnEarlierOneByFewerThanFive(long seed) {
        List<Community> states = life(seed).states;
        for (int later = 1; later < states.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                for (String item :
                        MeetingQuestion.all().stream().map(MeetingQuestion::id).toList()) {
                    int more = total(states.get(later), item, Set.copyOf(MEETINGS))
                            - total(states.get(earlier), item, Set.copyOf(MEETINGS));
                    assertThat(more == 0 || more >= FEWEST)
                            .as("%s more of %s", more, item)
                            .isTrue();
                }
            }
        }
        assertThat(states.get(states.size() - 1).evaluations()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void aBlockThatIsClosedStaysAsItIs(long seed) {
        List<Community> states = life(seed).states;
        for (int i = 1; i < states.size(); i++) {
            assertThat(states.get(i).evaluations())
                    .containsAllEntriesOf(states.get(i - 1).evaluations());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void singleAnswersLieOnlyWhereGitDoesNotSeeThem(long seed) {
        assertThat(life(seed).tracked)
                .isNotEmpty()
                .allSatisfy(path -> assertThat(path).startsWith("private/"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void theOrderInWhichPeopleAnswerLeavesNoTrace(long seed) {
        Random random = new Random(seed);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            rows.add(row(random));
        }
        Life one = new Life();
        one.take("2026-01-15", rows.subList(0, 4), false, true);
        List<List<String>> shuffled = new ArrayList<>(rows.subList(0, 4));
        Collections.shuffle(shuffled, random);
        Life other = new Life();
        other.take("2026-01-15", shuffled, false, true);
        assertThat(other.files).isEqualTo(one.files);

        one.take("2026-02-19", rows.subList(4, 9), false, true);
        shuffled = new ArrayList<>(rows.subList(4, 9));
        Collections.shuffle(shuffled, random);
        other.take("2026-02-19", shuffled, false, true);
        assertThat(other.files).isEqualTo(one.files);
        assertThat(other.community.evaluations())
                .isEqualTo(one.community.evaluations())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void aPulseIsTheSameInAnyOrderAndKeepsSmallCountsToItself(long seed) {
        Random random = new Random(seed);
        List<String> head = new ArrayList<>();
        PulseQuestion.all().forEach(question -> head.add(question.id()));
        for (Sign sign : Sign.values()) {
            head.add(sign.id());
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 6 + random.nextInt(8); i++) {
            List<String> row = new ArrayList<>();
            PulseQuestion.all().forEach(question -> row.add(Integer.toString(1 + random.nextInt(5))));
            while (row.size() < head.size()) {
                row.add(random.nextInt(5) == 0 ? "several times" : random.nextBoolean() ? "once" : "never");
            }
            rows.add(row);
        }
        Change one = close(head, rows);
        Collections.shuffle(rows, random);
        assertThat(close(head, rows)).isEqualTo(one);
        cop.model.Pulse pulse = Optional.ofNullable(
                        community().apply(one).pulses().get("2026-h1"))
                .orElseThrow();
        List<cop.model.Pulse.Count> counts =
                new ArrayList<>(pulse.signals().nightmare().values());
        counts.addAll(pulse.signals().dream().values());
        pulse.signals().anyNightmare().ifPresent(counts::add);
        assertThat(counts)
                .hasSize(13)
                .allSatisfy(count -> assertThat(count.number().orElse(0)).isNotIn(1, 2));
    }

    private static Change close(List<String> head, List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>();
        all.add(head);
        all.addAll(rows);
        return new PulseAnswers(community())
                .close(
                        new AnswerTable(Questionnaires.halfYearly(), "pulse.csv", all, Map.of()),
                        "2026-h1",
                        rows.size(),
                        true,
                        TODAY);
    }
}
