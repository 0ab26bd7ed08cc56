package cop.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceivedTest {

    private static final String CALENDAR = "Content-Type: text/calendar; charset=utf-8; method=REPLY\n\n";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aCalendarPartIsFoundWithItsLetters() {
        assertThat(Received.message(bytes(CALENDAR + "BEGIN:VCALENDAR Zoë")).calendars())
                .containsExactly("BEGIN:VCALENDAR Zoë");
    }

    @Test
    void aPartThatIsLongerThanAnyReplyIsDamaged() {
        Received received = Received.message(bytes(CALENDAR + "x".repeat(300 * 1024)));

        assertThat(received.damaged()).isTrue();
        assertThat(received.calendars()).isEmpty();
    }

    @Test
    void aMessageOfEndlesslyManyPartsIsGivenUp() {
        String parts = ("--b\n" + CALENDAR + "BEGIN:VCALENDAR\n").repeat(5000);

        assertThat(Received.message(bytes("Content-Type: multipart/mixed; boundary=b\n\n" + parts))
                        .damaged())
                .isTrue();
    }

    @Test
    void anUnknownAlphabetIsReadAsUtf8() {
        assertThat(Received.message(bytes("Content-Type: text/calendar; charset=x-nonsense\n\nZoë"))
                        .calendars())
                .containsExactly("Zoë");
    }

    @Test
    void aMailboxGivesEveryMessageWithItsLine() {
        List<Received> all = Received.mailbox(
                bytes("From a\n" + CALENDAR + "one\n>From the school\n\nFrom b\n" + CALENDAR + "two\n"));

        assertThat(all).extracting(Received::line).containsExactly(1, 7);
        assertThat(all.get(0).calendars().get(0)).contains("one").contains("\nFrom the school");
    }

    @Test
    void whatIsNoMailHoldsNoCalendar() {
        assertThat(Received.message(new byte[] {0, 1, 2, -1}).calendars()).isEmpty();
        assertThat(Received.mailbox(new byte[0])).isEmpty();
    }
}
