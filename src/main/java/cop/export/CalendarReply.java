package cop.export;

import cop.model.Register.Answer;
import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;

/**
 * What somebody's calendar sends back when they answer an invitation (RFC 5546, {@code METHOD:REPLY}).
 *
 * @param uid what the event is known by
 * @param address who answers; absent where the reply does not name exactly one person by an e-mail address
 * @param answer absent where it is neither yes nor no nor perhaps
 * @param stamp when it was given
 * @param sequence which version of the invitation it answers
 */
public record CalendarReply(
        String uid,
        Optional<String> address,
        Optional<Answer> answer,
        Optional<Instant> stamp,
        Optional<Integer> sequence) {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final int STAMP_LENGTH = 15;
    private static final int MOST_DIGITS = 6;
    private static final String MAIL = "mailto:";

    /**
     * The replies in a calendar text; none where it is of another kind.
     *
     * @return absent where the text is cut or damaged
     */
    public static Optional<List<CalendarReply>> read(String text) {
        Listener listener = new Listener();
        try {
            new CalendarParserImpl().parse(new UnfoldingReader(new StringReader(text), true), listener);
        } catch (IOException | ParserException e) {
            return Optional.empty();
        }
        return listener.finished ? Optional.of(listener.isReply ? listener.replies : List.of()) : Optional.empty();
    }

    /** Takes note of the few lines that matter, wherever a program puts them. */
    private static final class Listener implements ContentHandler {
        private final List<CalendarReply> replies = new ArrayList<>();
        private final List<String> open = new ArrayList<>();
        private boolean isReply;
        private boolean finished;

        private String uid = "";
        private List<Attendee> attendees = new ArrayList<>();
        private Optional<Instant> stamp = Optional.empty();
        private Optional<Integer> sequence = Optional.empty();

        private String property = "";
        private String value = "";
        private String status = "";
        private String email = "";

        private record Attendee(Optional<String> address, String status) {}

        @Override
        public void startCalendar() {
            finished = false;
        }

        @Override
        public void endCalendar() {
            finished = true;
        }

        @Override
        public void startComponent(String name) {
            open.add(name.toUpperCase(Locale.ROOT));
            if (isInEvent()) {
                uid = "";
                attendees = new ArrayList<>();
                stamp = Optional.empty();
                sequence = Optional.empty();
            }
        }

        private boolean isInEvent() {
            return open.equals(List.of("VEVENT"));
        }

        @Override
        public void endComponent(String name) {
            if (isInEvent() && !uid.isEmpty()) {
                Optional<Attendee> one = attendees.size() == 1 ? Optional.of(attendees.get(0)) : Optional.empty();
                replies.add(new CalendarReply(
                        uid,
                        one.flatMap(Attendee::address),
                        one.flatMap(attendee -> answer(attendee.status())),
                        stamp,
                        sequence));
            }
            if (!open.isEmpty()) {
                open.remove(open.size() - 1);
            }
        }

        @Override
        public void startProperty(String name) {
            property = name.toUpperCase(Locale.ROOT);
            value = "";
            status = "";
            email = "";
        }

        @Override
        public void parameter(String name, String text) {
            if (name.equalsIgnoreCase("PARTSTAT")) {
                status = text.toUpperCase(Locale.ROOT);
            } else if (name.equalsIgnoreCase("EMAIL")) {
                email = text;
            }
        }

        @Override
        public void propertyValue(String text) {
            value = text.strip();
        }

        @Override
        public void endProperty(String name) {
            if (open.isEmpty() && property.equals("METHOD")) {
                isReply = value.equalsIgnoreCase("REPLY");
            } else if (isInEvent()) {
                switch (property) {
                    case "UID" -> uid = value;
                    case "ATTENDEE" -> attendees.add(new Attendee(address(), status));
                    case "DTSTAMP" -> stamp = stamp(value);
                    case "SEQUENCE" -> sequence = number(value);
                    default -> {}
                }
            }
        }

        private Optional<String> address() {
            String text = value.toLowerCase(Locale.ROOT).startsWith(MAIL) ? value.substring(MAIL.length()) : email;
            return Optional.of(text.strip()).filter(address -> address.indexOf('@') > 0);
        }
    }

    private static Optional<Answer> answer(String status) {
        return switch (status) {
            case "ACCEPTED" -> Optional.of(Answer.ACCEPTED);
            case "DECLINED" -> Optional.of(Answer.DECLINED);
            case "TENTATIVE" -> Optional.of(Answer.TENTATIVE);
            default -> Optional.empty();
        };
    }

    private static Optional<Instant> stamp(String text) {
        try {
            return text.length() < STAMP_LENGTH
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(text.substring(0, STAMP_LENGTH), STAMP)
                            .toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String text) {
        boolean digits =
                !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }
}
