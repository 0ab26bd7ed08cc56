package cop.cli;

import static cop.Given.day;
import static org.assertj.core.api.Assertions.assertThat;

import cop.model.AgendaItem;
import cop.store.CommunityReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of every change of an agenda. */
class AgendaLawsTest {

    private static final String COMING = "2026-03-19";
    private static final List<String> KINDS =
            List.of("presentation", "discussion", "group-work", "reflection", "open", "recap", "future-agenda");

    @TempDir
    Path folder;

    @BeforeEach
    void twoMeetings() throws IOException {
        write("community.yaml", "format: 1\nname: Early Reading\n");
        write("meetings/2026-02-19/meeting.yaml", """
                date: 2026-02-19
                status: held
                agenda:
                  - {id: parents, kind: discussion, title: Reading with parents, held: false}   # no time
                """);
        write("meetings/" + COMING + "/meeting.yaml", """
                date: 2026-03-19
                length: 120      # two hours

                agenda:
                  # we begin slowly
                  - {kind: check-in, length: 10}
                  - id: topic
                    kind: open
                    title: 'Topic of the day'

                  - kind: break        # tea
                    length: 15
                  - kind: check-out
                """);
    }

    @Test
    void addingAnItemAndDroppingItLeavesEveryByte() {
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            Map<String, String> before = Contents.of(folder);
            List<String> add = new ArrayList<>(List.of("agenda", "add", COMING, "Songs: #" + i, "--kind"));
            add.add(KINDS.get(random.nextInt(KINDS.size())));
            if (random.nextBoolean()) {
                add.addAll(List.of(
                        random.nextBoolean() ? "--before" : "--after", pick(random, "check-in", "topic", "break")));
            }

            say(add);
            assertThat(Contents.of(folder)).isNotEqualTo(before);
            say(List.of("agenda", "drop", COMING, "Songs: #" + i));

            assertThat(Contents.of(folder)).as("%s", add).isEqualTo(before);
        }
    }

    @Test
    void movingKeepsAllItemsAndTheirWords() {
        say(List.of("agenda", "add", COMING, "Songs", "--length", "20"));
        Random random = new Random(11);
        for (int i = 0; i < 60; i++) {
            List<AgendaItem> before = agenda();
            String item = pick(random, "check-in", "topic", "break", "songs", "check-out");
            String anchor = pick(random, "check-in", "topic", "break", "songs", "check-out");

            say(List.of("agenda", "move", COMING, item, random.nextBoolean() ? "--before" : "--after", anchor));

            assertThat(agenda()).containsExactlyInAnyOrderElementsOf(before);
        }
    }

    @Test
    void whatIsPutOffComesBackUntilItIsDropped() {
        assertThat(shown()).containsPattern("Reading with parents .*carried over once");
        say(List.of("agenda", "drop", COMING, "parents", "--once"));
        assertThat(shown()).doesNotContain("Reading with parents (");
        say(List.of("agenda", "set", COMING, "parents", "held", ""));
        assertThat(shown()).containsPattern("Reading with parents .*carried over once");
        say(List.of("agenda", "drop", COMING, "parents"));
        assertThat(shown()).doesNotContain("Reading with parents");
    }

    private String shown() {
        return say(List.of("agenda", "show", COMING));
    }

    private List<AgendaItem> agenda() {
        return CommunityReader.read(folder).snapshot().community().meetings().values().stream()
                .filter(meeting -> meeting.id().equals(COMING))
                .findFirst()
                .orElseThrow()
                .agenda();
    }

    private String say(List<String> words) {
        Call call = Call.in(folder, day("2026-03-02"), Map.of(), words.toArray(String[]::new));
        assertThat(call.code()).as("%s: %s", words, call.err()).isZero();
        return call.out();
    }

    private static String pick(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
