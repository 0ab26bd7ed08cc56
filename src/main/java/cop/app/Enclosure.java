package cop.app;

import cop.export.CalendarFile;
import cop.mail.Mail.Attachment;
import cop.meeting.Diary;
import cop.model.Community;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What goes along with an invitation: the meeting, for the reader's own calendar. */
final class Enclosure {

    private static final String SCALE = "CALSCALE:GREGORIAN\r\n";

    private Enclosure() {}

    /** The meeting as a calendar takes it in without an answer; nothing where calendars do not hold it. */
    static Optional<Attachment> of(String meeting, Community community, LocalDate today) {
        String uid = Optional.ofNullable(community.meetings().get(meeting))
                .flatMap(plan -> plan.standing().uid())
                .orElse(community.charter().uid(meeting));
        Diary all = Diary.of(community, Optional.empty(), Optional.empty(), today);
        List<Diary.Entry> entries =
                all.entries().stream().filter(entry -> entry.uid().equals(uid)).toList();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        String text = CalendarFile.of(new Diary(all.name(), all.zone(), all.sender(), all.today(), entries))
                .replace(SCALE, SCALE + "METHOD:PUBLISH\r\n");
        return Optional.of(new Attachment("meeting.ics", "text/calendar; method=PUBLISH", text));
    }
}
