package cop.app.guide;

import cop.charter.Point;
import cop.message.Reminders;
import cop.model.Community;
import cop.model.Meeting;
import cop.model.Minutes;
import cop.view.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Where a community stands today, and which theme fits it.
 *
 * @param reason a sentence that says why
 */
record Standing(Theme theme, String reason) {

    private static final int SOON = 3;
    private static final int AHEAD = 28;
    private static final int AFTER = 14;

    /** The nearest meeting decides; between meetings it is what is missing, and then the community as a whole. */
    static Standing of(Community community, LocalDate today) {
        List<Point> open = Point.open(community.charter());
        Optional<Meeting> last = community.lastMeeting(today);
        if (last.isEmpty() && !open.isEmpty()) {
            return new Standing(
                    Theme.START,
                    "Before the first meeting. Still open: " + Words.count(open.size(), "point") + " of "
                            + Point.values().length + ".");
        }
        Optional<Meeting> coming = community.nextMeeting(today);
        long ahead = coming.map(meeting -> ChronoUnit.DAYS.between(today, meeting.date()))
                .orElse(Long.MAX_VALUE);
        if (ahead <= SOON) {
            return new Standing(Theme.FACILITATION, "A meeting is " + in(ahead) + ".");
        }
        if (last.isPresent()
                && ChronoUnit.DAYS.between(last.get().date(), today) <= AFTER
                && isOpen(community, today)) {
            return new Standing(
                    Theme.FOLLOW_UP,
                    "The last meeting was on " + Words.day(last.get().date()) + ".");
        }
        if (ahead <= AHEAD) {
            return new Standing(Theme.PLANNING, "A meeting is " + in(ahead) + ".");
        }
        if (coming.isEmpty()) {
            return new Standing(Theme.PLANNING, "No meeting is planned.");
        }
        boolean captured = last.flatMap(
                        meeting -> Optional.ofNullable(community.minutes().get(meeting.id())))
                .filter(minutes -> !minutes.notes()
                        .getOrDefault(Minutes.Sort.LEARNED, List.of())
                        .isEmpty())
                .isPresent();
        return captured
                ? new Standing(Theme.SUSTAINING, "No meeting is close: a good time to look at the whole.")
                : new Standing(Theme.KNOWLEDGE, "The minutes of the last meeting do not say what was learned.");
    }

    private static boolean isOpen(Community community, LocalDate today) {
        return !Reminders.due(community, today).isEmpty();
    }

    private static String in(long days) {
        return days == 0 ? "today" : days == 1 ? "tomorrow" : "in " + days + " days";
    }
}
