package cop.minutes;

import static cop.Given.day;
import static org.assertj.core.api.Assertions.assertThat;

import cop.Given;
import cop.minutes.Notes.Entry;
import cop.minutes.Notes.Unclear;
import cop.model.Change;
import cop.model.Community;
import cop.model.Meeting;
import cop.model.Minutes;
import cop.model.Minutes.Note;
import cop.model.Minutes.Sort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NotesLawsTest {

    private static final int ROUNDS = 3000;
    private static final LocalDate TODAY = day("2026-03-21");
    private static final Meeting MEETING = Given.held("2026-03-19");
    private static final Community COMMUNITY = Given.community(
            Given.charter(), Given.named("ana", "Ana Mokoena"), Given.named("ben", "Ben Adams"), MEETING);

    private static final List<String> PIECES = List.of(
            "key:",
            "decision:",
            "off:",
            "action:",
            "topic:",
            "present:",
            "quote:",
            "how:",
            "reviewed:",
            "decison:",
            "guests:",
            "apology:",
            "@ana",
            "@zed",
            "@",
            "by",
            "2026-04-16",
            "2 weeks",
            "all",
            "except",
            "ana,",
            "**",
            "#",
            "# Topic",
            "-",
            "- ",
            "* ",
            "1.",
            "|",
            "\\",
            "//",
            ":",
            "：",
            "a",
            "word",
            "Nomsa Dube",
            "\n",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "  ",
            "\t",
            "\uFEFF",
            "\u2028",
            "\u0000",
            "é",
            "漢字",
            "😀",
            "\uD83D",
            "---",
            ";",
            "to");

    private static final List<String> SECRETS =
            List.of("zzsecret", "zzsecret: hidden", "- zzsecret", "| zzsecret", "", "@zzsecret x");

    @Test
    void noTextIsTooStrange() {
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            String text = pieces(random);
            Change change = Recording.add(COMMUNITY, MEETING, text, Optional.empty(), TODAY);
            assertThat(change.summary())
                    .as(text)
                    .startsWith("minutes: record 2026-03-19")
                    .doesNotContain("\n", "Nomsa");
        }
    }

    @Test
    void everyLineIsCountedOnce() {
        Random random = new Random(8);
        for (int round = 0; round < ROUNDS; round++) {
            String text = pieces(random);
            Notes notes = NoteReader.read(text);
            int lines = notes.off() + notes.blank();
            lines += notes.entries().stream().mapToInt(Entry::lines).sum();
            lines += notes.unclear().stream().mapToInt(Unclear::lines).sum();
            assertThat(lines).as(text).isEqualTo((int) text.lines().count());
        }
    }

    @Test
    void whatIsOffTheRecordIsNowhere() {
        Random random = new Random(9);
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder text = new StringBuilder("key: before\n")
                    .append(one(random, List.of("off: ", "- Off the record: ", "**OFF:** ")));
            int lines = 1 + random.nextInt(5);
            for (int line = 0; line < lines; line++) {
                text.append(one(random, SECRETS)).append('\n');
            }
            text.append("decision: after\n");
            Change change = Recording.add(COMMUNITY, MEETING, text.toString(), Optional.empty(), TODAY);
            assertThat(change.toString())
                    .as(text.toString())
                    .doesNotContain("zzsecret")
                    .contains("before", "after");
        }
    }

    @Test
    void notesGivenAgainChangeNothing() {
        Random random = new Random(12);
        for (int round = 0; round < ROUNDS; round++) {
            String text = pieces(random);
            Community once = COMMUNITY.apply(Recording.add(COMMUNITY, MEETING, text, Optional.empty(), TODAY));
            Change again =
                    Recording.add(once, Given.meetingIn(once, MEETING.id()), text, Optional.empty(), TODAY.plusDays(1));
            assertThat(again.edits()).as(text).isEmpty();
        }
    }

    @Test
    void aMendedTextTakesThePlaceOfWhatItWas() {
        Random random = new Random(13);
        for (int round = 0; round < ROUNDS; round++) {
            List<String> lines = new ArrayList<>();
            for (int line = 0; line < 2 + random.nextInt(4); line++) {
                lines.add(one(random, List.of("key: ", "decision: ", "idea: ", "action: @ana ")) + sentence(random));
            }
            Community once = after(COMMUNITY, lines);
            int mended = random.nextInt(lines.size());
            lines.set(mended, lines.get(mended) + " indeed");
            Community twice = after(once, lines);
            assertThat(texts(twice)).as(lines + "\n" + texts(once)).hasSameSizeAs(texts(once));
            assertThat(texts(twice)).anyMatch(text -> text.endsWith(" indeed"));
        }
    }

    private static Community after(Community before, List<String> lines) {
        return before.apply(Recording.add(before, MEETING, String.join("\n", lines), Optional.empty(), TODAY));
    }

    private static List<String> texts(Community community) {
        List<String> texts = new ArrayList<>();
        Paper.minutes(community, MEETING)
                .notes()
                .values()
                .forEach(notes -> notes.forEach(note -> texts.add(note.text())));
        community.actions().values().forEach(action -> texts.add(action.text()));
        return texts;
    }

    private static String sentence(Random random) {
        StringBuilder sentence = new StringBuilder();
        for (int word = 0; word < 6; word++) {
            for (int letter = 0; letter < 5; letter++) {
                sentence.append((char) ('a' + random.nextInt(26)));
            }
            sentence.append(' ');
        }
        return sentence.toString().strip();
    }

    @Test
    void readingTheLinesOfMinutesGivesTheMinutes() {
        Random random = new Random(10);
        for (int round = 0; round < ROUNDS; round++) {
            Minutes minutes = minutes(random);
            Community community = Given.community(
                    Given.charter(),
                    Given.named("ana", "Ana Mokoena"),
                    Given.named("ben", "Ben Adams"),
                    MEETING,
                    minutes);
            String paper = Paper.filled(community, MEETING);
            Change change = Recording.edit(community, MEETING, paper, Optional.empty(), TODAY);
            assertThat(change.edits()).as(paper + minutes).isEmpty();
        }
    }

    private static Minutes minutes(Random random) {
        Map<Sort, List<Note>> notes = new EnumMap<>(Sort.class);
        for (Sort sort : Sort.values()) {
            List<Note> list = new ArrayList<>();
            for (int count = random.nextInt(3); count > 0; count--) {
                Note note = note(random);
                if (!list.contains(note)) {
                    list.add(note);
                }
            }
            notes.put(sort, list);
        }
        return new Minutes(
                MEETING.id(),
                Optional.of(TODAY),
                Optional.of("ben"),
                Optional.of(Minutes.Status.APPROVED),
                maybe(random, true),
                notes);
    }

    private static Note note(Random random) {
        return new Note(
                text(random),
                maybe(random, one(random, List.of("check-in", "topic", "none"))),
                maybe(random, one(random, List.of("ana", "ben", "left-long-ago"))),
                maybe(random, text(random)),
                maybe(random, "2026-01-15/decisions/1"));
    }

    /** A text of one or several lines, none of them beginning or ending with a blank. */
    private static String text(Random random) {
        List<String> beginnings = List.of(
                "key: ",
                "@ana ",
                "@",
                "\\",
                "| ",
                "- ",
                "# ",
                "// ",
                "**bold** ",
                "1. ",
                "off: ",
                "none",
                "Word: ",
                "é ",
                "---",
                "");
        StringBuilder text = new StringBuilder();
        for (int lines = 1 + random.nextInt(3); lines > 0; lines--) {
            text.append(one(random, beginnings)).append("said").append(random.nextInt(99));
            text.append(lines > 1 ? "\n" : "");
        }
        return text.toString();
    }

    private static String pieces(Random random) {
        StringBuilder text = new StringBuilder();
        for (int count = random.nextInt(30); count > 0; count--) {
            text.append(one(random, PIECES)).append(random.nextInt(3) == 0 ? " " : "");
        }
        return text.toString();
    }

    private static <T> T one(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static <T> Optional<T> maybe(Random random, T value) {
        return random.nextInt(3) == 0 ? Optional.of(value) : Optional.empty();
    }
}
