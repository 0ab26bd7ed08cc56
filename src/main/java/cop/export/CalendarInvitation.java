package cop.export;

import cop.meeting.Diary;
import cop.model.Meeting;
import java.net.URI;
import java.net.URISyntaxException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;

/**
 * A meeting as it goes along with an e-mail (RFC 5546): the reader's calendar asks its owner whether they come, or takes out what
 * was called off.
 *
 * @param method {@code REQUEST} or {@code CANCEL}
 */
public record CalendarInvitation(String method, String text) {

    /**
     * The meeting for one reader, or for a group.
     *
     * @param diary with one meeting, and a sender to whom the answer goes
     * @param address of the one reader; of the community where readers do not see one another
     */
    public static CalendarInvitation of(Diary diary, String address, boolean isGroup) {
        boolean off = diary.entries().stream().allMatch(entry -> entry.status() == Meeting.Status.CANCELLED);
        Method method = off ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
        Calendar calendar = CalendarFile.calendar(diary);
        // With a name, some programs would take it for a calendar to be kept beside the reader's own.
        calendar.removeAll(CalendarFile.NAME);
        calendar.add(method);
        for (VEvent event : calendar.<VEvent>getComponents(Component.VEVENT)) {
            event.add(attendee(address, isGroup, off));
        }
        return new CalendarInvitation(method.getValue(), Folding.fold(calendar.toString()));
    }

    private static Property attendee(String address, boolean isGroup, boolean off) {
        try {
            Attendee attendee = new Attendee(new URI("mailto", address, null));
            if (isGroup) {
                attendee.add(CuType.GROUP);
            }
            return off ? attendee : attendee.add(PartStat.NEEDS_ACTION).add(Rsvp.TRUE);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("looked at when it was read", e);
        }
    }
}
