package cop.mail;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One e-mail.
 *
 * @param id what it is called for ever, so that whoever gets it twice can tell: letters and digits
 * @param to the reader whom everybody sees
 * @param readers who gets it
 */
public record Mail(
        String id,
        Mailbox from,
        OffsetDateTime date,
        Mailbox to,
        List<Mailbox> readers,
        String subject,
        String text,
        Optional<Attachment> attachment) {

    /**
     * A text that goes along.
     *
     * @param type such as {@code text/calendar; method=PUBLISH}; in UTF-8
     */
    public record Attachment(String file, String type, String text) {}

    public Mail {
        readers = List.copyOf(readers);
    }
}
