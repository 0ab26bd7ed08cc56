package cop.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place on the agenda of a meeting that nobody has filled yet.
 *
 * @param item an open one under a title that only keeps the place
 */
public record Slot(Meeting meeting, AgendaItem item) {

    /** The free places at the meetings of everyone that are still to come, the next first. */
    public static List<Slot> coming(Community community, LocalDate today) {
        List<Slot> free = new ArrayList<>();
        for (Meeting meeting : community.meetingsByDate()) {
            if (meeting.isComing(today) && meeting.kind() != Meeting.Kinds.SUBGROUP) {
                free.addAll(of(community, meeting));
            }
        }
        return free;
    }

    /** The free places at one meeting, in the order of its agenda. */
    public static List<Slot> of(Community community, Meeting meeting) {
        List<Slot> free = new ArrayList<>();
        for (AgendaItem item : AgendaInForce.of(community, meeting).items()) {
            if (isFree(item, community.charter())) {
                free.add(new Slot(meeting, item));
            }
        }
        return free;
    }

    /** Whether an item only keeps a place, under the usual title or the one that the standing blocks give it. */
    public static boolean isFree(AgendaItem item, Charter charter) {
        return !item.isPutOff()
                && item.kindOrOpen() == AgendaItem.Kind.OPEN
                && (item.isUndecided()
                        || standing(charter).stream()
                                .anyMatch(block -> block.heading().equalsIgnoreCase(item.heading())));
    }

    /** The places that every agenda keeps free at first. */
    public static List<AgendaItem> standing(Charter charter) {
        return charter.customs().standingBlocks(Optional.empty()).stream()
                .filter(block -> block.kindOrOpen() == AgendaItem.Kind.OPEN)
                .toList();
    }
}
