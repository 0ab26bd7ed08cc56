package cop.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimePartDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * An e-mail that somebody was sent, as far as calendars are concerned.
 *
 * @param line where it begins in its file
 * @param calendars the texts of its calendar parts
 * @param damaged whether a part cannot be read
 */
public record Received(int line, List<String> calendars, boolean damaged) {

    private static final int DEEPEST = 10;
    private static final int MOST_PARTS = 100;
    private static final int LONGEST = 256 * 1024;
    private static final String BEGINS = "From ";

    public Received {
        calendars = List.copyOf(calendars);
    }

    /** A file that holds one message. */
    public static Received message(byte[] bytes) {
        return new Opening(1).open(bytes);
    }

    /** A mailbox in one file, in which a line with {@code From } stands before each message. */
    public static List<Received> mailbox(byte[] bytes) {
        // One character for each byte, so that every message gets its own bytes back.
        String[] lines = new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1);
        List<Received> all = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int begun = 1;
        boolean blank = true;
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (blank && line.startsWith(BEGINS)) {
                add(text, begun, all);
                begun = i + 1;
            } else {
                text.append(line.matches(">+From .*") ? line.substring(1) : line)
                        .append('\n');
            }
            blank = line.isBlank();
        }
        add(text, begun, all);
        return all;
    }

    private static void add(StringBuilder text, int begun, List<Received> all) {
        if (!text.toString().isBlank()) {
            all.add(new Opening(begun).open(text.toString().getBytes(StandardCharsets.ISO_8859_1)));
        }
        text.setLength(0);
    }

    /** Whether a file begins as such a mailbox does. */
    public static boolean isMailbox(byte[] bytes) {
        return new String(bytes, 0, Math.min(BEGINS.length(), bytes.length), StandardCharsets.ISO_8859_1)
                .equals(BEGINS);
    }

    /** Looks for calendars in one message, not further than a program would have put them. */
    private static final class Opening {
        private final int line;
        private final List<String> calendars = new ArrayList<>();
        private boolean damaged;
        private int parts;

        Opening(int line) {
            this.line = line;
        }

        Received open(byte[] bytes) {
            try {
                take(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)), 0);
            } catch (MessagingException | IOException e) {
                damaged = true;
            }
            return new Received(line, calendars, damaged);
        }

        private void take(MimePart part, int depth) throws MessagingException, IOException {
            parts++;
            if (depth > DEEPEST || parts > MOST_PARTS) {
                damaged = true;
            } else if (part.isMimeType("multipart/*")) {
                MimeMultipart several = new MimeMultipart(new MimePartDataSource(part));
                for (int i = 0; i < several.getCount(); i++) {
                    if (several.getBodyPart(i) instanceof MimePart inner) {
                        take(inner, depth + 1);
                    }
                }
            } else if (isCalendar(part)) {
                calendar(part);
            }
        }

        private static boolean isCalendar(Part part) throws MessagingException {
            return part.isMimeType("text/calendar") || part.isMimeType("application/ics");
        }

        private void calendar(MimePart part) throws MessagingException, IOException {
            try (InputStream in = part.getInputStream()) {
                byte[] bytes = in.readNBytes(LONGEST + 1);
                if (bytes.length > LONGEST) {
                    damaged = true;
                } else {
                    calendars.add(new String(bytes, charset(part)));
                }
            }
        }

        private static Charset charset(Part part) throws MessagingException {
            Optional<String> name = Optional.ofNullable(new ContentType(part.getContentType()).getParameter("charset"));
            try {
                return name.map(text -> Charset.forName(text.toUpperCase(Locale.ROOT)))
                        .orElse(StandardCharsets.UTF_8);
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                return StandardCharsets.UTF_8;
            }
        }
    }
}
