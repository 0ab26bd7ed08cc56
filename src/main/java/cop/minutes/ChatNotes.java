package cop.minutes;

import cop.model.ChatLine;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Meeting;
import cop.model.Plain;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a chat that begin with a mark, with what continues them in the same message; all else is talk. Each keeps the number of
 * its line. Messages from before the meeting, and from the day of the next one on, are about something else.
 *
 * @param text a line for each line of the chat; empty for what is left alone
 * @param left how many messages are left alone
 */
record ChatNotes(String text, int left) {

    static ChatNotes of(String log, Community community, Meeting meeting) {
        List<String> lines = log.lines().toList();
        List<ChatLine> heads =
                lines.stream().flatMap(line -> ChatLine.of(line).stream()).toList();
        if (heads.isEmpty()) {
            throw CopException.usage(
                    "No message of a chat is in this text.",
                    "Export the chat in WhatsApp as text without media; plain notes are read without --from chat.");
        }
        boolean dayFirst = ChatLine.isDayFirst(heads, ChatLine.isDayFirst(community));
        Optional<LocalDate> next =
                community.nextMeeting(meeting.date().plusDays(1)).map(Meeting::date);
        Reader reader = new Reader(meeting.date(), next, dayFirst);
        lines.forEach(reader::take);
        reader.end();
        return new ChatNotes(reader.out.toString(), reader.left);
    }

    /** Goes through a chat line by line. */
    private static final class Reader {

        private final LocalDate from;
        private final Optional<LocalDate> until;
        private final boolean dayFirst;
        private final StringBuilder out = new StringBuilder();
        private int left;
        private boolean inMessage;
        private boolean isMeant;
        private boolean isMarked;
        private boolean isTaken;

        private Reader(LocalDate from, Optional<LocalDate> until, boolean dayFirst) {
            this.from = from;
            this.until = until;
            this.dayFirst = dayFirst;
        }

        private void take(String line) {
            Optional<ChatLine> head = ChatLine.of(line);
            if (head.isPresent()) {
                end();
                inMessage = true;
                isMeant = isFromThen(head.get());
                note(said(head.get().rest()));
            } else {
                note(line);
            }
        }

        /** The message that was open is whole. */
        private void end() {
            left += inMessage && !isTaken ? 1 : 0;
            isMarked = false;
            isTaken = false;
        }

        private void note(String said) {
            Line.Kind kind = Line.read(said).kind();
            isMarked = kind == Line.Kind.MARKED || (isMarked && kind != Line.Kind.UNKNOWN);
            boolean taken = isMeant && isMarked;
            isTaken |= taken;
            out.append(taken ? said : "").append('\n');
        }

        private boolean isFromThen(ChatLine head) {
            Optional<LocalDate> day = head.at(dayFirst).map(LocalDateTime::toLocalDate);
            return day.filter(from::isAfter).isEmpty()
                    && day.filter(on -> until.filter(next -> !on.isBefore(next)).isPresent())
                            .isEmpty();
        }

        /** What stands behind the name; a notice names nobody and says nothing. */
        private static String said(String rest) {
            int colon = rest.indexOf(": ");
            return colon < 0 ? "" : Plain.line(rest.substring(colon + 1));
        }
    }
}
