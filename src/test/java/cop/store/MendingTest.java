package cop.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendingTest {

    private static final String MINUTES = "meetings/2026-03-19/minutes.yaml";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "key-points:\\n\\t- one\\n\\t- two\\n | key-points:\\n  - one\\n  - two\\n",
                "by: ana\\n\\trecorded: 2026-03-19\\n | by: ana\\nrecorded: 2026-03-19\\n",
                "key-points:\\r\\n  - @ana\\r\\n | key-points:\\r\\n  - \"@ana\"\\r\\n",
                "key-points:\\n  - % who read\\n | key-points:\\n  - \"% who read\"\\n",
                "key-points:\\n  - Venue: Hillview\\n | key-points:\\n  - \"Venue: Hillview\"\\n",
                "key-points:\\n  - text: a: b\\n | key-points:\\n  - text: \"a: b\"\\n",
                "key-points:\\n  - {text: Now, without fear}\\n | key-points:\\n  - {text: \"Now, without fear\"}\\n",
                "key-points:\\n  - Venue: Room #4  # said twice\\n | key-points:\\n  - \"Venue: Room #4\"  # said twice\\n",
                "key-points:\\n  - text: Venue: Room #4 # twice\\n | key-points:\\n  - text: \"Venue: Room #4\" # twice\\n",
                "key-points:\\n  - Room #4\\n | key-points:\\n  - \"Room #4\"\\n",
                "recorded: 2026-03-19\\nby:ana\\n | recorded: 2026-03-19\\nby: ana\\n"
            })
    void writesWhatWasMeant(String written, String meant) {
        assertThat(mended(text(written))).isEqualTo(text(meant));
    }

    @Test
    void leavesAloneWhatOnlyAPersonCanKnow() {
        for (String text : List.of(
                "recorded: 2026-02-30\n",
                "by: ana\nby: ben\n",
                "key-points: [one\n",
                "by: \"ana\n",
                "by: ana # a note\n")) {
            assertThat(mended(text)).isEqualTo(text);
        }
    }

    @Test
    void leavesAFileOfAnotherEncodingAsItIs() {
        byte[] latin = "by: ana\nkey-points:\n\t- caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Mending.of(List.of(Page.of(MINUTES, latin)))).isEmpty();
    }

    @Test
    void changesNothingTheSecondTime() {
        String once = mended("key-points:\n\t- @ana\n\t- a: b: c\n\t- Room #4: closed\n");
        assertThat(mended(once)).isEqualTo(once);
        assertThat(Page.of(MINUTES, once.getBytes(StandardCharsets.UTF_8)).problems())
                .isEmpty();
    }

    private static String text(String escaped) {
        return escaped.replace("\\t", "\t").replace("\\r", "\r").replace("\\n", "\n");
    }

    private static String mended(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new String(
                Mending.of(List.of(Page.of(MINUTES, bytes))).getOrDefault(MINUTES, bytes), StandardCharsets.UTF_8);
    }
}
