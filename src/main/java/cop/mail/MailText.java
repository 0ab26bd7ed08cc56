package cop.mail;

import cop.message.Envelope;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;

/** Writes an e-mail as it crosses the network (RFC 5322 and MIME): the same one always as the same bytes. */
final class MailText {

    private static final String END = "\r\n";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Mail mail;
    private final StringBuilder out = new StringBuilder();

    private MailText(Mail mail) {
        this.mail = mail;
    }

    static byte[] of(Mail mail) {
        return new MailText(mail).write().getBytes(StandardCharsets.US_ASCII);
    }

    private String write() {
        head("From", mail.from().header());
        head("To", mail.to().header());
        head("Subject", encoded("Subject: ".length(), mail.subject()));
        head("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(mail.date()));
        head("Message-ID", "<" + mail.id() + "@" + mail.from().domain() + ">");
        head("MIME-Version", "1.0");
        if (mail.attachment().isEmpty()) {
            part("text/plain", mail.text());
        } else {
            // An equals sign with a line below it cannot stand in an encoded text.
            String border = "=_" + mail.id();
            head("Content-Type", "multipart/mixed; boundary=\"" + border + "\"");
            out.append(END).append("--").append(border).append(END);
            part("text/plain", mail.text());
            Mail.Attachment attachment = mail.attachment().get();
            out.append(END).append("--").append(border).append(END);
            head("Content-Disposition", "attachment; filename=\"" + attachment.file() + "\"");
            part(attachment.type(), attachment.text());
            out.append(END).append("--").append(border).append("--").append(END);
        }
        return out.toString();
    }

    private void head(String name, String value) {
        out.append(name).append(": ").append(value).append(END);
    }

    private void part(String type, String text) {
        head("Content-Type", type + "; charset=UTF-8");
        head("Content-Transfer-Encoding", "quoted-printable");
        out.append(END).append(quotedPrintable(text));
    }

    /** A text of a header: letters beyond ASCII encoded, long lines folded. */
    private static String encoded(int used, String text) {
        try {
            return MimeUtility.fold(used, MimeUtility.encodeText(Envelope.oneLine(text), UTF_8, null));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java knows UTF-8", e);
        }
    }

    private static String quotedPrintable(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream encoder = MimeUtility.encode(bytes, "quoted-printable")) {
            String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace("\n", END);
            encoder.write(lines.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("every mail library knows quoted-printable", e);
        }
        return bytes.toString(StandardCharsets.US_ASCII);
    }
}
