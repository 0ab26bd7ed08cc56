package cop.register;

import cop.model.Acquaintances;
import cop.model.ChatLine;
import cop.model.Community;
import cop.model.Meeting;
import cop.register.Form.Purpose;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * What somebody brings about meetings: messages of a chat, a list, a table, or what calendars sent back.
 *
 * @param file what the person calls it
 * @param lines those of a text; none where there is something else
 */
public record Paper(Purpose purpose, String file, List<String> lines, Optional<Form> form, Optional<Post> post) {

    public Paper {
        lines = List.copyOf(lines);
    }

    /** Whether a text is to be read as a table, and from which line on, counted from 0. */
    public static Optional<Integer> table(Purpose purpose, String text) {
        List<String> lines = text.lines().toList();
        return ChatReader.isChat(lines) && !isBelowHeadings(purpose, lines)
                ? Optional.empty()
                : Form.head(purpose, lines);
    }

    private static boolean isBelowHeadings(Purpose purpose, List<String> lines) {
        return Form.head(purpose, lines).filter(head -> head == 0).isPresent();
    }

    public static Paper text(Purpose purpose, String file, String text) {
        return new Paper(purpose, file, text.lines().toList(), Optional.empty(), Optional.empty());
    }

    public static Paper table(Form form) {
        return new Paper(form.purpose(), form.file(), List.of(), Optional.of(form), Optional.empty());
    }

    public static Paper post(String file, Post post) {
        return new Paper(Purpose.ANSWERS, file, List.of(), Optional.empty(), Optional.of(post));
    }

    /** @param meeting the one of whose sheet a list may give codes */
    Heard heard(Community community, Meeting meeting) {
        if (form.isPresent()) {
            return TableReader.read(form.get());
        }
        if (ChatReader.isChat(lines)) {
            return ChatReader.read(file, lines, ChatLine.isDayFirst(community));
        }
        return ListReader.read(
                file,
                lines,
                new ListReader.People(
                        new Acquaintances(community.members().values()),
                        purpose == Purpose.ATTENDANCE ? Codes.of(community, meeting) : Codes.ofAll(community)),
                purpose == Purpose.ATTENDANCE
                        ? new ListReader.Words(
                                PresenceText::isOnlyPresence,
                                text -> PresenceText.read(text).isPresent())
                        : new ListReader.Words(AnswerText::isOnlyAnswer, AnswerText::beginsWithAnswer));
    }

    /** From when on people speak of this meeting: since they were invited, or the meeting before is over. */
    static LocalDateTime since(Community community, Meeting meeting) {
        Optional<LocalDateTime> invited = community
                .correspondenceOf(meeting.id())
                .first("invitation")
                .map(sent ->
                        sent.at().atZoneSameInstant(community.charter().zone()).toLocalDateTime());
        return invited.orElseGet(() -> community.meetingsByDate().stream()
                .filter(other -> !other.isCancelled() && other.date().isBefore(meeting.date()))
                .map(Paper::end)
                .reduce(LocalDateTime.MIN, (first, last) -> last));
    }

    /** When a meeting is over; at the end of its day where nobody knows. */
    static LocalDateTime end(Meeting meeting) {
        return meeting.start().isPresent() && meeting.length().isPresent()
                ? meeting.begins().plusMinutes(meeting.length().get())
                : meeting.date().atTime(LocalTime.MAX);
    }
}
