package cop.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import cop.Accepted;
import cop.Given;
import cop.Roff;
import cop.model.AgendaItem;
import cop.model.Community;
import cop.model.Consent;
import cop.model.Meeting;
import cop.model.Member;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The manual page of the language of minutes is written from the language itself, and what it shows is understood. */
class LanguagePageTest {

    private static final LocalDate TODAY = Given.day("2026-03-21");

    private static final List<String> WHOLE = List.of(
            "// Hillview, Thursday",
            "present: ana, ben",
            "apology: dee",
            "reviewed: yes",
            "",
            "# Screening",
            "key: @ana Screening takes nine minutes a child",
            "  once you know the tool",
            "decision: We adopt the five-word probe",
            "  how: consensus",
            "action: @ana @ben by next meeting draft the probe list",
            "off: Whatever was said in confidence",
            "",
            "## Ideas",
            "- A joint submission on the new policy",
            "- A reading corner in every clinic");

    private static final Meeting MEETING = Given.planned("2026-03-19")
            .withAgenda(List.of(AgendaItem.of(AgendaItem.Kind.DISCUSSION, "Screening", AgendaItem.Length.REST)
                    .withId("topic")));

    private static final Community COMMUNITY = Given.community(
            Given.charter(),
            Given.named("ana", "Ana Mokoena"),
            Given.named("ben", "Ben Adams"),
            Given.named("dee", "Dee Botha"),
            quotable(Given.named("gus", "Gus Naidoo")),
            MEETING,
            Given.planned("2026-04-16"));

    @Test
    void thePageSaysWhatTheLanguageIs() throws IOException {
        Accepted.holds(Path.of("man/cop-minutes.5"), page());
    }

    @ParameterizedTest
    @EnumSource(Mark.class)
    void theExampleOfAMarkIsUnderstood(Mark mark) {
        Notes notes = NoteReader.read(mark.example());
        Understood understood = understood(mark.example());

        assertThat(understood.unclear()).isEmpty();
        assertThat(
                        mark == Mark.OFF
                                ? notes.off()
                                : notes.entries()
                                        .get(notes.entries().size() - 1)
                                        .lines())
                .isEqualTo(1);
        assertThat(notes.entries()).filteredOn(entry -> entry.mark() == mark).hasSize(mark == Mark.OFF ? 0 : 1);
    }

    @ParameterizedTest
    @EnumSource(Mark.class)
    void everyOtherWordMeansItsMark(Mark mark) {
        assertThat(mark.also()).allSatisfy(word -> assertThat(Mark.of(word)).contains(mark));
    }

    @Test
    void theWholeExampleIsUnderstood() {
        Understood understood = understood(String.join("\n", WHOLE));

        assertThat(understood.unclear()).isEmpty();
        assertThat(understood.remarks()).isEmpty();
        assertThat(understood.promises()).hasSize(1);
        assertThat(understood.notes().values()).flatExtracting(list -> list).hasSize(4);
        assertThat(understood.off()).isEqualTo(2);
    }

    private static Understood understood(String text) {
        return Interpreter.read(NoteReader.read(text), COMMUNITY, MEETING, Paper.minutes(COMMUNITY, MEETING), TODAY);
    }

    private static Member quotable(Member member) {
        return RecordingTest.asked(member, Consent.Quotes.YES);
    }

    private static String page() {
        Roff page = new Roff("cop-minutes", 5, "the plain lines in which minutes are written");
        page.heading("DESCRIPTION");
        page.paragraph(
                "Minutes are written as plain lines, in any editor or messenger, and read by `cop minutes add`. A line begins with"
                        + " a mark: a word and a colon, which say what it notes. Small and capital letters, bullets, numbers"
                        + " and emphasis make no difference.");
        page.paragraph(
                "A line without a mark continues the one before; a line that begins with `|` continues it on a line"
                        + " of its own. An empty line ends a note. Below a mark that stands alone, as a heading does, every bullet is"
                        + " a note of its own. A heading that is no mark is the agenda item of what follows. Behind `//` stands a"
                        + " remark that nobody reads.");
        page.paragraph("What is not understood is said with its line and its reason, and nothing is guessed.");
        page.heading("MARKS");
        for (Mark mark : Mark.values()) {
            page.item(Roff.bold(mark.word() + ":"), sentence(mark));
            page.indent();
            page.lines(List.of(mark.example().split("\n", -1)));
            page.outdent();
        }
        page.heading("PEOPLE AND DAYS");
        page.paragraph(
                "Behind `@` stands a member's id, or the beginning of it, or the whole name. At the beginning of a note it says"
                        + " who spoke. A promise may name several people, and by when: `2026-04-16`, `16 April`, `2 weeks`,"
                        + " `next meeting`. Spans count from the day of the meeting.");
        page.heading("GIVING NOTES AGAIN");
        page.paragraph(
                "Notes can be mended and given once more. What is there already is not added again; what was mended"
                        + " takes the place of what it was; what is no longer in the text stays, and goes with `cop minutes edit`. An"
                        + " action that is done, dropped or has notes of its own is left as it is.");
        page.heading("HOW MUCH IS KEPT");
        page.paragraph(
                "Where the charter says `capture: {level: decisions}`, key points, questions, quotes and views are"
                        + " not kept; with `key-points`, quotes and views are not; with `full`, all is.");
        page.heading("CHATS");
        page.paragraph(
                "With `--from chat`, only those lines of a WhatsApp chat are read that begin with a mark, with what"
                        + " continues them in the same message, from the day of the meeting to that of the next.");
        page.heading("EXAMPLES");
        page.lines(WHOLE);
        page.heading("SEE ALSO");
        page.macro(".BR cop\\-minutes (1),");
        page.macro(".BR cop\\-files (5)");
        return page.toString();
    }

    private static String sentence(Mark mark) {
        List<String> words = new ArrayList<>(mark.also());
        return mark.meaning() + (words.isEmpty() ? "" : " Also: " + String.join(", ", words) + ".");
    }
}
