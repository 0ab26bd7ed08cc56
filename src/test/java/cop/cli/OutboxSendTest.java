package cop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cop.Postbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** E-mails go out once, whatever breaks on the way. */
class OutboxSendTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-12");
    private static final String RECORD = "meetings/2026-03-19/messages.yaml";

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        write("community.yaml", """
                format: 1
                id: early-reading
                name: Early Reading
                started: 2025-11-13
                reminders: {promised: {before: 7 days, to: owners}}
                messages: {from: Early Reading <cop@example.org>}
                """);
        for (String who : List.of("Ana", "Ben", "Chi")) {
            write(
                    "members/" + who.toLowerCase(Locale.ROOT) + ".yaml",
                    "name: " + who + " Example\nemail: " + who.toLowerCase(Locale.ROOT)
                            + "@example.org\njoined: 2025-11-10\n");
        }
        write("meetings/2026-03-19/meeting.yaml", "date: 2026-03-19\nuid: 2026-03-19.early-reading\n");
        write("actions/probe.yaml", "text: Draft the list\nowner: [ana, ben, chi]\ncreated: 2026-03-01\n");
        assertThat(cop("remind", "promised").code()).isZero();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Path settings(int port, String... more) throws IOException {
        write(
                "nobody/.config/cop/mail.properties",
                "host = localhost\nport = " + port + "\nsecurity = none\n" + String.join("\n", more) + "\n");
        return folder.resolve("nobody/.config/cop/mail.properties");
    }

    private Call cop(String... words) {
        return Call.in(folder, TODAY, Map.of(), words);
    }

    private String record() throws IOException {
        return Files.exists(folder.resolve(RECORD)) ? Files.readString(folder.resolve(RECORD)) : "";
    }

    private String steps() throws IOException {
        return Files.readString(folder.resolve("private/sent.log"));
    }

    @Test
    void aServerThatDiesBehindAMessageLeavesItToAPerson() throws IOException {
        try (Moody server = new Moody(Moody.Mood.DIES_AFTER_DATA)) {
            settings(server.port());
            Call call = cop("outbox", "send");

            assertThat(call.code()).isEqualTo(6);
            assertThat(call.out()).isEmpty();
            assertThat(call.err())
                    .startsWith(
                            "cop: The connection broke while 2026-03-19-promised-ana.email was handed over, so it may"
                                    + " have arrived.\n"
                                    + "  If it arrived: cop outbox done 2026-03-19-promised-ana.email\n"
                                    + "  If it did not: cop outbox send 2026-03-19-promised-ana.email --again\n"
                                    + "Not sent, because the connection broke: 2026-03-19-promised-ben.email.\n");
        }
        assertThat(record()).contains("ana").doesNotContain("ben", "chi");

        try (Postbox postbox = Postbox.open()) {
            settings(postbox.port());
            Call call = cop("outbox", "send");

            assertThat(call.code()).isZero();
            assertThat(call.out()).contains("Perhaps sent on Thu 12 Mar 2026: 2026-03-19-promised-ana.email.");
            assertThat(postbox.empty().values())
                    .containsExactlyInAnyOrder(List.of("ben@example.org"), List.of("chi@example.org"));
            cop("outbox", "send");
            cop("remind");
            cop("outbox", "send");
            assertThat(postbox.empty()).isEmpty();

            assertThat(cop("outbox", "send", "promised-ana", "--again").code()).isEqualTo(3);
            assertThat(cop("outbox", "send", "2026-03-19-promised-ana", "--again")
                            .code())
                    .isZero();
            assertThat(postbox.empty().values()).containsExactly(List.of("ana@example.org"));
            cop("outbox", "send");
            assertThat(postbox.empty()).isEmpty();
        }
        assertThat(record().lines()).hasSize(3);
    }

    @Test
    void aCrashBeforeTheFirstStepIsMadeGoodAndOneBehindItIsNot() throws IOException {
        try (Postbox postbox = Postbox.open()) {
            settings(postbox.port());
            assertThat(cop("outbox", "send").code()).isZero();
            List<String> all = steps().lines().toList();
            assertThat(postbox.empty()).hasSize(3);
            String sent = record();

            // The three drafts again, as they were when the record was made and nothing had left.
            write(RECORD, "");
            Files.delete(folder.resolve(RECORD));
            Files.delete(folder.resolve("private/sent.log"));
            assertThat(cop("remind", "promised").code()).isZero();
            write(RECORD, sent);
            List<String> claims =
                    all.stream().filter(line -> line.startsWith("claim")).toList();
            write(
                    "private/sent.log",
                    String.join("\n", claims) + "\n" + claims.get(1).replace("claim", "begin"));

            assertThat(cop("outbox", "list").out().lines().filter(line -> line.contains("perhaps sent")))
                    .hasSize(1);
            Call call = cop("outbox", "send");

            assertThat(call.code()).isZero();
            assertThat(postbox.empty()).hasSize(2);
            assertThat(record()).as("what was recorded before").isEqualTo(sent);
            assertThat(cop("outbox", "done", "2026-03-19-promised-ben").out())
                    .isEqualTo("Recorded already, and now out of the outbox: 2026-03-19-promised-ben.\n");
            assertThat(cop("outbox", "send").out()).startsWith("No e-mail waits");
            assertThat(postbox.empty()).isEmpty();
        }
    }

    @Test
    void aSecondMachineThatHasSynchronisedSendsNothing() throws IOException {
        try (Postbox postbox = Postbox.open()) {
            settings(postbox.port());
            assertThat(cop("outbox", "send").code()).isZero();
            assertThat(postbox.empty()).hasSize(3);
            String record = record();

            Files.delete(folder.resolve("private/sent.log"));
            Files.delete(folder.resolve(RECORD));
            assertThat(cop("remind", "promised").code()).isZero();
            write(RECORD, record);

            assertThat(cop("outbox", "send").out()).contains("Recorded as sent already");
            assertThat(postbox.empty()).isEmpty();
            assertThat(cop("outbox", "list").out()).startsWith("Nothing waits");
        }
    }

    @Test
    void droppingWhatMayHaveArrivedTakesItsRecordBack() throws IOException {
        try (Moody server = new Moody(Moody.Mood.DIES_AFTER_DATA)) {
            settings(server.port());
            cop("outbox", "send");
        }
        assertThat(record()).contains("ana");

        assertThat(cop("outbox", "drop", "2026-03-19-promised-ana").code()).isZero();

        assertThat(record()).isEmpty();
        cop("remind", "promised");
        assertThat(cop("outbox", "send", "2026-03-19-promised-ana", "--dry-run").out())
                .startsWith("Perhaps sent on Thu 12 Mar 2026: 2026-03-19-promised-ana.email.");
    }

    /** The three drafts again, as they were when the record was made and nothing, or only the first, had been begun. */
    private void stopped(String begun) throws IOException {
        try (Postbox postbox = Postbox.open()) {
            settings(postbox.port());
            assertThat(cop("outbox", "send").code()).isZero();
        }
        String sent = record();
        List<String> claims =
                steps().lines().filter(line -> line.startsWith("claim")).toList();
        Files.delete(folder.resolve(RECORD));
        Files.delete(folder.resolve("private/sent.log"));
        assertThat(cop("remind", "promised").code()).isZero();
        write(RECORD, sent);
        write(
                "private/sent.log",
                String.join("\n", claims) + "\n" + claims.get(0).replace("claim", begun) + "\n");
    }

    @Test
    void whatWasRecordedAndNeverLeftIsTakenBackWhenTheMeetingMoves() throws IOException {
        stopped("claim");
        Call call = cop("meeting", "move", "2026-03-19", "2026-03-20");

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.out())
                .contains(
                        "never left this machine, so the record is taken back: 3 messages.",
                        "no longer true: 3 drafts");
        assertThat(folder.resolve(RECORD)).doesNotExist();
        assertThat(folder.resolve("meetings/2026-03-20/messages.yaml")).doesNotExist();
    }

    @Test
    void whatMayHaveArrivedStaysRecordedWhenTheMeetingIsCalledOff() throws IOException {
        stopped("begin");
        Call call = cop("meeting", "cancel", "2026-03-19", "--reason", "Flood");

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.out())
                .contains("It may have arrived before this change", "the record is taken back: 2 messages.");
        assertThat(record().lines()).hasSize(1);
    }

    @Test
    void whatTheServerRefusesIsNotRecordedAndTheRestGoesOut() throws IOException {
        try (Moody server = new Moody(Moody.Mood.REFUSES_BEN)) {
            settings(server.port());
            Call call = cop("outbox", "send");

            assertThat(call.code()).isEqualTo(6);
            assertThat(call.err())
                    .startsWith(
                            "cop: The mail server did not take 2026-03-19-promised-ben.email. It says: 550 5.1.1 <this address>: no such mailbox\n")
                    .contains("Sent: 2026-03-19-promised-ana.email", "Sent: 2026-03-19-promised-chi.email")
                    .doesNotContain("ben@example.org");
        }
        assertThat(record()).contains("ana", "chi").doesNotContain("ben");
        assertThat(cop("outbox", "list").out()).contains("promised-ben").doesNotContain("promised-ana");
    }

    @Test
    void oneAddressThatIsRefusedKeepsTheMessageFromNobodyElse() throws IOException {
        write(
                "community.yaml",
                Files.readString(folder.resolve("community.yaml"))
                        .replace("promised: {before: 7 days, to: owners}", "invitation: {before: 28 days}"));
        assertThat(cop("remind", "invitation").code()).isZero();
        try (Moody server = new Moody(Moody.Mood.REFUSES_BEN)) {
            settings(server.port());
            Call call = cop("outbox", "send", "2026-03-19-invitation.email");

            assertThat(call.code()).isEqualTo(6);
            assertThat(call.err()).isEqualTo("""
                    cop: The mail server refused address 2 of 2026-03-19-invitation.email; all others have it. Ask this member for the right address, and tell them in another way.
                    Sent: 2026-03-19-invitation.email, to everyone (3 addresses, hidden from one another).
                    """);
        }
        assertThat(record()).contains("invitation");
    }

    @Test
    void aWrongPasswordIsSaidAndNothingIsRecorded() throws IOException {
        try (Postbox postbox = Postbox.open().admitting("ana", "right")) {
            Path settings = settings(postbox.port(), "user = ana", "password = wrong");
            Files.setPosixFilePermissions(settings, PosixFilePermissions.fromString("rw-r--r--"));
            Call call = cop("outbox", "send");

            assertThat(call.code()).isEqualTo(6);
            assertThat(call.err())
                    .startsWith("cop: The mail server localhost does not accept the user name and password.\n")
                    .doesNotContain("wrong");
            assertThat(record()).isEmpty();

            Call right = Call.in(folder, TODAY, Map.of("COP_MAIL_PASSWORD", "right"), "outbox", "send");
            assertThat(right.code()).as(right.err()).isZero();
            assertThat(right.out())
                    .startsWith("Others on this computer can read your password. Keep it to yourself with: chmod 600"
                            + " ~/.config/cop/mail.properties\n");
            assertThat(postbox.empty()).hasSize(3);
        }
    }

    @Test
    void aPasswordThatIsWrittenNowhereIsAskedForWhereSomebodyIsThere() throws IOException {
        try (Postbox postbox = Postbox.open().admitting("ana", "right")) {
            settings(postbox.port(), "user = ana");

            assertThat(cop("outbox", "send").err())
                    .startsWith(
                            "cop: The password for the mail server is written nowhere, and nobody is there to be asked.\n");
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForEndsIt() throws IOException {
        try (Postbox postbox = Postbox.unknown()) {
            write(
                    "nobody/.config/cop/mail.properties",
                    "host = localhost\nport = " + postbox.port() + "\nsecurity = tls\n");

            assertThat(cop("outbox", "send").err())
                    .startsWith(
                            "cop: The connection to the mail server localhost is not safe: its certificate is not one that"
                                    + " this computer trusts.\n");
            assertThat(record()).isEmpty();
        }
    }

    @Test
    void aServerWithoutEncryptionGetsNoPassword() throws IOException {
        try (Moody server = new Moody(Moody.Mood.REFUSES_BEN)) {
            write(
                    "nobody/.config/cop/mail.properties",
                    "host = localhost\nport = " + server.port() + "\nuser = ana\npassword = secret\n");

            assertThat(cop("outbox", "send").err())
                    .startsWith(
                            "cop: The mail server localhost offers no encrypted connection on port " + server.port());
            assertThat(server.heard()).doesNotContain("AUTH", "secret");
        }
    }

    @Test
    void anEncryptedLineIsBegunBeforeThePasswordAndNothingIsSaidWhereItBreaks() throws IOException {
        try (Moody server = new Moody(Moody.Mood.BREAKS_STARTTLS)) {
            write(
                    "nobody/.config/cop/mail.properties",
                    "host = localhost\nport = " + server.port()
                            + "\nsecurity = starttls\nuser = ana\npassword = secret\n");
            Call call = cop("outbox", "send");

            assertThat(call.code()).isEqualTo(6);
            assertThat(server.heard()).contains("EHLO", "STARTTLS").doesNotContain("AUTH", "secret", "MAIL FROM");
            assertThat(record()).isEmpty();
        }
    }

    @Test
    void aServerThatIsNotThereIsSaid() throws IOException {
        write("nobody/.config/cop/mail.properties", "host = mail.invalid\n");

        assertThat(cop("outbox", "send").err()).startsWith("cop: The mail server mail.invalid is not found.\n");
    }
}
