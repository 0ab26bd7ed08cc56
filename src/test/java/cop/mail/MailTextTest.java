package cop.mail;

import static org.assertj.core.api.Assertions.assertThat;

import cop.mail.Mail.Attachment;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTextTest {

    static final Mailbox COP = new Mailbox("Early Reading", "cop@example.org");

    static Mail mail(Mailbox to, String subject, String text) {
        return new Mail(
                "4b7f8317945a839e4cc769c0b345f611",
                COP,
                OffsetDateTime.parse("2026-03-02T10:00:00+02:00"),
                to,
                List.of(to),
                subject,
                text,
                Optional.empty());
    }

    static MimeMessage read(Mail mail) throws MessagingException {
        Session session = Session.getInstance(new Properties());
        return new MimeMessage(session, new ByteArrayInputStream(MailText.of(mail)));
    }

    private static List<String> headers(Mail mail) throws MessagingException {
        return Collections.list(read(mail).getAllHeaders()).stream()
                .map(header -> header.getName())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi\r\nBcc: eve@example.org",
                "Hi\nBcc: eve@example.org",
                "Hi\rBcc: eve@example.org",
                "Hi\0Bcc: eve@example.org",
                "Hi\u0085Bcc: eve@example.org",
                "Hi\u2028Bcc: eve@example.org",
                "Hi\u2029Bcc: eve@example.org",
                "Hi\u760D\u760ABcc: eve@example.org",
                "Hi\r\n\r\nbody",
                "=?UTF-8?Q?Hi=0D=0ABcc:_eve@example.org?="
            })
    void nothingInASubjectOrNameAddsAHeaderOrAReader(String hostile) throws Exception {
        Mail mail = mail(new Mailbox(hostile, "ana@example.org"), hostile, "Body\n");

        assertThat(headers(mail))
                .containsExactly(
                        "From",
                        "To",
                        "Subject",
                        "Date",
                        "Message-ID",
                        "MIME-Version",
                        "Content-Type",
                        "Content-Transfer-Encoding");
        assertThat(read(mail).getAllRecipients()).hasSize(1);
        assertThat(read(mail).getContent()).isEqualTo("Body\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë Dlamini",
                "Ṱhalefang Mudau",
                "Ana \"Annie\" Mokoena",
                "Mokoena, Ana",
                "Ana <the first>",
                "陳大文",
                "ana@example.com",
                "A name that is so long that no line of a header can hold the whole of it, whatever a program may do with it"
            })
    void aNameReadsBackAsItWasWrittenWithoutChangingTheAddress(String name) throws Exception {
        InternetAddress to = (InternetAddress)
                read(mail(new Mailbox(name, "ana@example.org"), "Hi", "Body")).getAllRecipients()[0];

        assertThat(to.getPersonal()).isEqualTo(name);
        assertThat(to.getAddress()).isEqualTo("ana@example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14:00–16:00 at “Hillview”, ṱ 😀",
                ".\n..\n. a dot alone ends nothing\n",
                "From the beginning\n\n\n  blanks at the end   \n\tand tabs\t\n",
                "=_ =3D == équals\n",
                ""
            })
    void aTextReadsBackAsItWasWritten(String text) throws Exception {
        assertThat(read(mail(COP, "Hi", text)).getContent()).isEqualTo(text.replace("\n", "\r\n"));
    }

    @Test
    void noLineIsLongerThanServersTakeAndEveryByteIsPlain() {
        Mail mail = mail(COP, "Ein sehr langer Betreff, ü".repeat(20), "Wörter ".repeat(500));

        String text = new String(MailText.of(mail), StandardCharsets.ISO_8859_1);

        assertThat(text.lines()).allMatch(line -> line.length() <= 100);
        assertThat(text.chars()).allMatch(c -> c == '\r' || c == '\n' || (c >= ' ' && c < 127));
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    @Test
    void theSameMailIsTheSameBytes() {
        assertThat(MailText.of(mail(COP, "Ü", "ü"))).isEqualTo(MailText.of(mail(COP, "Ü", "ü")));
    }

    @Test
    void anAttachmentStandsBesideTheText() throws Exception {
        Mail plain = mail(COP, "Hi", "Come –\n");
        Mail mail = new Mail(
                plain.id(),
                plain.from(),
                plain.date(),
                plain.to(),
                plain.readers(),
                plain.subject(),
                plain.text(),
                Optional.of(new Attachment(
                        "meeting.ics",
                        "text/calendar; method=PUBLISH",
                        "BEGIN:VCALENDAR\r\nSUMMARY:é\r\nEND:VCALENDAR\r\n")));

        MimeMultipart parts = (MimeMultipart) read(mail).getContent();

        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Come –\r\n");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("meeting.ics");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/calendar; method=PUBLISH; charset=UTF-8");
        assertThat(text(parts)).isEqualTo("BEGIN:VCALENDAR\r\nSUMMARY:é\r\nEND:VCALENDAR\r\n");
        assertThat(MailText.of(mail)).isEqualTo(MailText.of(mail));
    }

    private static String text(MimeMultipart parts) throws IOException, MessagingException {
        return new String(parts.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana@example.org",
                "Ana <ana@example.org>",
                "\"Mokoena, Ana\" <ana@example.org>",
                "Zoë <ana@example.org>"
            })
    void anAddressIsReadAsPeopleWriteIt(String text) {
        assertThat(Mailbox.of(text)).map(Mailbox::address).contains("ana@example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ana",
                "ana at school",
                "@example.org",
                "ana@",
                "a@b@c",
                "ana@example.org, eve@example.org",
                "ana@example.org\r\nRCPT TO:<eve@example.org>",
                "ana@example.org>\u760D\u760ARCPT",
                "<ana@example.org> NOTIFY=NEVER",
                "zoë@example.org",
                "undisclosed-recipients:;"
            })
    void whatIsNoAddressIsGivenToNoServer(String text) {
        assertThat(Mailbox.of(text)).isEmpty();
    }
}
