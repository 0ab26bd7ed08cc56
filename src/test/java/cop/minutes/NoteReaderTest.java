package cop.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cop.minutes.Notes.Entry;
import cop.minutes.Notes.Unclear;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decision: We adopt the probe",
                "Decision : We adopt the probe",
                "DECISIONS:We adopt the probe",
                "  - decided: We adopt the probe",
                "* agreed: We adopt the probe",
                "• Decision：We adopt the probe",
                "3. decision: We adopt the probe",
                "**Decision:** We adopt the probe",
                "**decision**: We adopt the probe",
                "- **Decision: We adopt the probe**",
                "_decision:_ We adopt the probe",
                "## Decision: We adopt the probe",
                "\uFEFFdecision:\u00A0We adopt the probe\r"
            })
    void aMarkIsKnownHoweverItIsWritten(String line) {
        assertThat(NoteReader.read(line).entries())
                .containsExactly(new Entry(1, 1, Mark.DECISION, "We adopt the probe"));
    }

    @ParameterizedTest
    @CsvSource({
        "key point, KEY",
        "To-do, ACTION",
        "Action items, ACTION",
        "learnt, LEARNED",
        "Lessons learned, LEARNED",
        "parking lot, PARKING",
        "attended, PRESENT",
        "Apologies, APOLOGY",
        "visitors, GUESTS",
        "agenda item, TOPIC",
        "actions reviewed, REVIEWED",
        "Q, QUESTION",
        "dissent, VIEW",
        "link, RESOURCE"
    })
    void obviousOtherWordsWillDo(String word, Mark mark) {
        assertThat(NoteReader.read(word + ": yes").entries())
                .extracting(Entry::mark)
                .containsExactly(mark);
    }

    @Test
    void aLineWithoutAMarkContinuesTheOneBefore() {
        Notes notes = NoteReader.read("key: Screening takes nine minutes\n  a child once you\nknow the tool\n");
        assertThat(notes.entries())
                .containsExactly(
                        new Entry(1, 3, Mark.KEY, "Screening takes nine minutes a child once you know the tool"));
    }

    @Test
    void aBarKeepsALineApartAndSoDoesABulletWithinANote() {
        assertThat(NoteReader.read("key: Two ways\n- by ear\n  | and by eye").entries())
                .extracting(Entry::text)
                .containsExactly("Two ways\n- by ear\nand by eye");
    }

    @Test
    void pointsBelowAMarkThatStandsAloneAreNotesOfTheirOwn() {
        Notes notes = NoteReader.read("""
                ## Decisions

                - We adopt the probe
                  from June
                - We meet monthly

                present:
                ana, ben
                """);
        assertThat(notes.entries())
                .extracting(Entry::line, Entry::mark, Entry::text)
                .containsExactly(
                        tuple(3, Mark.DECISION, "We adopt the probe from June"),
                        tuple(5, Mark.DECISION, "We meet monthly"),
                        tuple(8, Mark.PRESENT, "ana, ben"));
        assertThat(notes.unclear()).isEmpty();
    }

    @Test
    void aHeadingThatIsNoMarkIsATopic() {
        assertThat(NoteReader.read("# **Screening** without fear\nkey: x").entries())
                .extracting(Entry::mark, Entry::text)
                .containsExactly(tuple(Mark.TOPIC, "Screening without fear"), tuple(Mark.KEY, "x"));
    }

    @Test
    void aMisspeltMarkIsNotUnderstoodAndTheNearestIsProposed() {
        assertThat(NoteReader.read("key: x\ndecison: We adopt it\nfrom June").unclear())
                .containsExactly(new Unclear(
                        2, 2, "decison: We adopt it", "There is no mark \"decison:\". Did you mean \"decision:\"?"));
    }

    @Test
    void aWordWithAColonFarFromAnyMarkIsNotUnderstoodEither() {
        assertThat(NoteReader.read("key: x\nHillview: we come too").unclear())
                .extracting(Unclear::why)
                .containsExactly("There is no mark \"Hillview:\". If it belongs to the line above, indent it.");
    }

    @Test
    void anIndentedWordWithAColonContinues() {
        assertThat(NoteReader.read("key: Times\n  Hillview: ten").entries())
                .containsExactly(new Entry(1, 2, Mark.KEY, "Times Hillview: ten"));
    }

    @Test
    void addressesAndTimesAreNoMarks() {
        assertThat(NoteReader.read("resource: https://example.org/probe\nhttps://example.org/b\nat 14:30")
                        .entries())
                .extracting(Entry::text)
                .containsExactly("https://example.org/probe https://example.org/b at 14:30");
    }

    @Test
    void aLineAfterABlankOneNeedsAMark() {
        assertThat(NoteReader.read("key: x\n\nand so on").unclear())
                .containsExactly(
                        new Unclear(3, 1, "and so on", "It has no mark. Write one before it, such as \"key:\"."));
    }

    @Test
    void offTheRecordReachesToTheNextMark() {
        Notes notes = NoteReader.read("""
                off: Dee is unwell
                and may leave
                Hillview: knows

                - nobody else does
                key: x
                """);
        assertThat(notes.off()).isEqualTo(5);
        assertThat(notes.entries()).containsExactly(new Entry(6, 1, Mark.KEY, "x"));
        assertThat(notes.unclear()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Off the record:", "off-record:", "OFF：", "offf:", "of:", "**off:**", "confidential:", "- off:"})
    void whatLooksLikeOffIsOff(String mark) {
        Notes notes = NoteReader.read(mark + " Dee is unwell");
        assertThat(notes.off()).isEqualTo(1);
        assertThat(notes.toString()).doesNotContain("Dee");
    }

    @Test
    void emptyMarksRemarksAndRuledLinesSayNothing() {
        assertThat(NoteReader.read("key:\n// a remark\n---\n\t\nreviewed:\n"))
                .isEqualTo(new Notes(List.of(), List.of(), 0, 5));
    }
}
