package cop.app;

import cop.export.CalendarInvitation;
import cop.mail.Mail.Attachment;
import cop.mail.Mailbox;
import cop.meeting.Diary;
import cop.model.Community;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What goes along with an invitation, and with the news of another day or of none: the meeting, for the reader's own calendar.
 *
 * @param from to whom calendars send the reader's answer
 * @param to the one reader, or the community itself where readers do not see one another
 */
record Enclosure(Mailbox from, Mailbox to) {

    /** The meeting; nothing where calendars do not hold it. */
    Optional<Attachment> of(String meeting, Community community, LocalDate today) {
        String uid = community.uid(meeting);
        Diary all = Diary.of(community, Optional.empty(), Optional.empty(), today);
        List<Diary.Entry> entries =
                all.entries().stream().filter(entry -> entry.uid().equals(uid)).toList();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> sender = Optional.of(from.name() + " <" + from.address() + ">");
        CalendarInvitation invitation = CalendarInvitation.of(
                new Diary(all.name(), all.zone(), sender, all.today(), entries), to.address(), to.equals(from));
        return Optional.of(
                new Attachment("meeting.ics", "text/calendar; method=" + invitation.method(), invitation.text()));
    }
}
