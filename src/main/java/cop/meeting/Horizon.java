package cop.meeting;

import cop.model.Calendar.Occurrence;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Meeting;
import cop.model.Unplanned;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far people look ahead: up to a day, or over a number of meetings; over the next six where they say neither.
 *
 * @param until the last day
 * @param meetings how many, at least one
 */
public record Horizon(Optional<LocalDate> until, Optional<Integer> meetings) {

    private static final int USUAL = 6;
    private static final int MOST = 100;
    private static final int YEARS = 3;

    public Horizon {
        if (until.isPresent() && meetings.isPresent()) {
            throw CopException.usage("--until and --meetings do not go together.", "Choose one of them.");
        }
        if (meetings.filter(count -> count < 1 || count > MOST).isPresent()) {
            throw CopException.usage(
                    "--meetings counts the meetings to look at.", "Write a number from 1 to " + MOST + ".");
        }
    }

    /** The meetings within it, planned ones and those that the rhythm asks for, earliest first; sub-groups go by themselves. */
    List<Slot> slots(Community community, LocalDate today) {
        LocalDate last = until.orElse(today.plusYears(YEARS));
        if (last.isBefore(today)) {
            throw CopException.usage(Words.day(last) + " is past.", "Write a day to come: --until DATE");
        }
        List<Slot> slots = new ArrayList<>();
        for (Meeting meeting : community.meetingsByDate()) {
            if (meeting.isComing(today) && !meeting.date().isAfter(last) && meeting.kind() != Meeting.Kinds.SUBGROUP) {
                slots.add(Slot.of(meeting));
            }
        }
        for (Occurrence occurrence : new Unplanned(community).after(today, last)) {
            slots.add(new Slot(occurrence.date(), Optional.empty()));
        }
        slots.sort(Comparator.comparing(Slot::date));
        int most = until.isPresent() ? MOST : meetings.orElse(USUAL);
        return slots.subList(0, Math.min(most, slots.size()));
    }
}
