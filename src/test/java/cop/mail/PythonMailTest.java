package cop.mail;

import static org.assertj.core.api.Assertions.assertThat;

import cop.Program;
import cop.mail.Mail.Attachment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program, Python's email package, reads from an e-mail what was put into it, and finds nothing to complain of. */
@Tag("interop")
class PythonMailTest {

    private static final String SCRIPT = """
            import email, email.policy
            with open('mail.eml', 'rb') as file:
                mail = email.message_from_binary_file(file, policy=email.policy.default)
            for part in mail.walk():
                assert not part.defects, part.defects
            for name in mail:
                print(name)
            to = mail['To'].addresses[0]
            print(to.display_name, to.addr_spec, sep=' | ')
            print(mail['Subject'])
            print(mail['Date'].datetime.isoformat())
            print(mail['Message-ID'])
            for part in mail.walk():
                if not part.is_multipart():
                    print(part.get_content_type(), part.get_filename(), repr(part.get_content()), sep=' | ')
            """;

    @TempDir
    Path folder;

    private String seen(Mail mail) throws Exception {
        Files.write(folder.resolve("mail.eml"), MailText.of(mail));
        return Program.run(folder, "python3", "-c", SCRIPT);
    }

    @Test
    void pythonReadsAPersonalMail() throws Exception {
        Mail mail = MailTextTest.mail(
                new Mailbox("Mokoena, Zoë\u760DBcc: eve@example.org", "zoe@example.org"),
                "Ṱhoho: 14:00–16:00\r\nBcc: eve@example.org, and more that makes the line too long for one",
                "Dear Zoë,\n.\nSee you – soon.  \n");

        assertThat(seen(mail)).isEqualTo("""
                From
                To
                Subject
                Date
                Message-ID
                MIME-Version
                Content-Type
                Content-Transfer-Encoding
                Mokoena, Zoë Bcc: eve@example.org | zoe@example.org
                Ṱhoho: 14:00–16:00  Bcc: eve@example.org, and more that makes the line too long for one
                2026-03-02T10:00:00+02:00
                <4b7f8317945a839e4cc769c0b345f611@example.org>
                text/plain | None | 'Dear Zoë,\\n.\\nSee you – soon.  \\n'
                """);
    }

    @Test
    void pythonFindsTheAttachment() throws Exception {
        Mail plain = MailTextTest.mail(MailTextTest.COP, "You are invited", "Come – all\n");
        Mail mail = new Mail(
                plain.id(),
                plain.from(),
                plain.date(),
                plain.to(),
                plain.readers(),
                plain.subject(),
                plain.text(),
                Optional.of(
                        new Attachment("meeting.ics", "text/calendar; method=PUBLISH", "BEGIN:VCALENDAR\r\nX:é\r\n")));

        assertThat(seen(mail)).endsWith("""
                text/plain | None | 'Come – all\\n'
                text/calendar | meeting.ics | 'BEGIN:VCALENDAR\\nX:é\\n'
                """);
    }
}
