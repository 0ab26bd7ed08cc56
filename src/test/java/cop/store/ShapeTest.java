package cop.store;

import static org.assertj.core.api.Assertions.assertThat;

import cop.model.Problem;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShapeTest {

    private static final SampleShape SAMPLES = new SampleShape();

    @Test
    void aFileIsReadIntoItsRecord() {
        Sample sample = read("""
                name: Ana Mokoena
                kind: guest
                joined: 2025-11-10
                start: 9:00
                owner: ana
                tags: [a, "no"]
                leave:
                  - {from: 2026-04-01, why: Away}
                answers:
                  ana: accepted
                  dee: {text: declined, note: District meeting}
                """);

        assertThat(sample.name()).isEqualTo("Ana Mokoena");
        assertThat(sample.kind()).isEqualTo(Sample.Kind.GUEST);
        assertThat(sample.joined()).contains(LocalDate.of(2025, 11, 10));
        assertThat(sample.start()).contains(LocalTime.of(9, 0));
        assertThat(sample.owner()).containsExactly("ana");
        assertThat(sample.tags()).containsExactly("a", "no");
        assertThat(sample.leave())
                .containsExactly(new Sample.Leave(LocalDate.of(2026, 4, 1), Optional.empty(), Optional.of("Away")));
        assertThat(sample.answers())
                .isEqualTo(Map.of(
                        "ana", new Sample.Answer("accepted", Optional.empty()),
                        "dee", new Sample.Answer("declined", Optional.of("District meeting"))));
    }

    @Test
    void anEmptyValueIsAbsent() {
        assertThat(read("name: A\njoined:\nkind: ~\ntags: null\n")).isEqualTo(read("name: A\n"));
    }

    @Test
    void everyProblemOfAFileIsReportedWithItsPlace() {
        assertThat(problems("""
                        joined: 2026-02-30
                        kind: gest
                        start: half past
                        active: yes
                        leave:
                          - {to: soon}
                          -
                        tags: one
                        owner: Ana
                        """))
                .containsExactly(
                        "x.yaml:1:1: error: `name` is missing: add a line such as `name: Ana Mokoena`.",
                        "x.yaml:2:7: error: `kind` should be one of member, guest, high-five, not `gest`. Did you mean `guest`?",
                        "x.yaml:1:9: error: There is no 2026-02-30 in the calendar: write a real date for `joined`.",
                        "x.yaml:3:8: error: `start` should be a time such as \"14:00\", not `half past`.",
                        "x.yaml:4:9: error: `active` should be true or false, not `yes`.",
                        "x.yaml:9:8: error: `owner` should be an id such as `ana` or `early-reading` (small letters, digits"
                                + " and single hyphens), not `Ana`.",
                        "x.yaml:8:7: error: `tags` should be a list: begin each entry on a line of its own with `- `.",
                        "x.yaml:6:5: error: `from` is missing: add `from: 2026-03-19`.",
                        "x.yaml:6:10: error: `to` should be a date such as 2026-03-19, not `soon`.",
                        "x.yaml:7:4: error: An entry of `leave` is empty: fill it in, or remove it.");
    }

    @Test
    void aRecordThatDoesNotHoldTogetherIsRefusedAtItsField() {
        assertThat(problems("name: A\nleave:\n  - from: 2026-04-02\n    to: 2026-04-01\n"))
                .containsExactly("x.yaml:4:9: error: `to` is before `from`.");
    }

    @Test
    void aRecordThatItsConstructorRefusesIsAProblemOfTheEntry() {
        assertThat(problems("name: ' '\n")).containsExactly("x.yaml:1:1: error: A name is more than blanks.");
    }

    @Test
    void anUnknownKeyIsAdviceWithTheNearestKnownOne() {
        Decoded<Sample> decoded = decode("name: A\nx-colour: red\nonwer: ana\nshoe-size: 40\n");

        assertThat(decoded.value()).isPresent();
        assertThat(strings(decoded.problems()))
                .containsExactly(
                        "x.yaml:3:1: advice: `onwer` is not a field that is known here and is left alone: did you mean `owner`?",
                        "x.yaml:4:1: advice: `shoe-size` is not a field that is known here and is left alone:"
                                + " begin it with `x-` if it is your own.");
        assertThat(decoded.problems()).extracting(Problem::check).containsOnly("unknown-key");
    }

    @Test
    void aTextWithAColonThatWasReadAsAFieldIsShownInQuotes() {
        assertThat(problems("name: A\nasks:\n  - Venue: Hillview\n  - fine\n"))
                .containsExactly("x.yaml:3:5: error: The colon and space make `Venue` a field of its own here:"
                        + " put the text in quotes: \"Venue: Hillview\"");
        assertThat(problems("name: A\nanswers:\n  ana:\n    No: really\n"))
                .containsExactly("x.yaml:4:5: error: The colon and space make `No` a field of its own here:"
                        + " put the text in quotes: \"No: really\"");
    }

    @Test
    void aTextThatIsCutByAHashIsShownInQuotes() {
        assertThat(problems("name: Room #4\n"))
                .containsExactly(
                        "x.yaml:1:12: error: `name` ends before the `#`, which begins a comment: put the whole text"
                                + " in quotes: \"Room #4\" (or put the comment on a line of its own).");
        assertThat(problems("name: A\nnote: Is C # hard\n")).hasSize(1);
    }

    @Test
    void aCommentAfterTwoBlanksIsAComment() {
        assertThat(read("name: Ana # the first\nnote: Venue flooded   # when moved\n"))
                .isEqualTo(read("name: Ana\nnote: Venue flooded\n"));
    }

    @Test
    void aBlockSaysTheSameAsALine() {
        assertThat(read("name: A\nnote: >\n  One line\n  or several.\n").note()).contains("One line or several.");
        assertThat(read("name: A\nnote: |\n  One\n\n  two\n").note()).contains("One\n\ntwo");
    }

    @Test
    void aNewFileShowsItsFieldsInOrderWithQuotesOnlyWhereTheyAreNeeded() {
        Sample sample = new Sample(
                "no",
                Sample.Kind.MEMBER,
                Optional.of(LocalDate.of(2026, 3, 19)),
                Optional.of(LocalTime.of(14, 0)),
                true,
                List.of("ana", "ben"),
                List.of("+27 82 000 0000", "2026-03-19", "plain", "a: b"),
                List.of("Someone who knows: Xitsonga", "Another"),
                List.of(
                        new Sample.Leave(LocalDate.of(2026, 4, 1), Optional.empty(), Optional.empty()),
                        new Sample.Leave(LocalDate.of(2026, 4, 1), Optional.empty(), Optional.of("Away"))),
                Map.of("ana", new Sample.Answer("yes", Optional.of("Late"))),
                Optional.of("Every Foundation Phase learner in our schools reads for meaning by age ten, in a language"
                        + " that the learner speaks at home."));

        assertThat(YamlWriter.write(SAMPLES.encode(sample))).isEqualTo("""
                        name: "no"
                        joined: 2026-03-19
                        start: "14:00"
                        owner: [ana, ben]
                        tags: ["+27 82 000 0000", "2026-03-19", plain, "a: b"]
                        asks:
                          - "Someone who knows: Xitsonga"
                          - Another
                        leave:
                          - {from: 2026-04-01}
                          - from: 2026-04-01
                            why: Away
                        answers:
                          ana:
                            text: "yes"
                            note: Late
                        note: >
                          Every Foundation Phase learner in our schools reads for meaning by age ten,
                          in a language that the learner speaks at home.
                        """);
    }

    @Test
    void aShapeTellsWhatItsFieldsAre() {
        assertThat(SAMPLES.fields().get(0).key()).isEqualTo("name");
        assertThat(SAMPLES.fields().get(0).isRequired()).isTrue();
        assertThat(SAMPLES.fields().get(0).meaning()).isEqualTo("what people call them");
        assertThat(SAMPLES.fields().get(1).type().form())
                .isEqualTo(new Form.Words(List.of("member", "guest", "high-five")));
    }

    @Test
    void readingWhatWasWrittenGivesTheSameRecord() {
        SampleMaker maker = new SampleMaker(7);
        for (int i = 0; i < 1500; i++) {
            Sample sample = maker.sample();
            String text = YamlWriter.write(SAMPLES.encode(sample));
            Decoded<Sample> decoded = decode(text);
            assertThat(decoded.problems()).as(text).isEmpty();
            assertThat(decoded.value()).as(text).contains(sample);
        }
    }

    private static Sample read(String text) {
        Decoded<Sample> decoded = decode(text);
        assertThat(decoded.problems()).isEmpty();
        return decoded.value().orElseThrow();
    }

    private static Decoded<Sample> decode(String text) {
        return YamlText.parse("x.yaml", text).as(SAMPLES, "x");
    }

    private static List<String> problems(String text) {
        Decoded<Sample> decoded = decode(text);
        assertThat(decoded.value()).isEmpty();
        return strings(decoded.problems());
    }

    private static List<String> strings(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }
}
