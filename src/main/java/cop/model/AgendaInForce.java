package cop.model;

import cop.model.AgendaItem.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The agenda of a meeting as it stands: what its file says, or else the standing blocks, with what the meeting before put off.
 *
 * @param items all items in order, each with the count of how often it was carried over
 * @param written what stands in the file, or would stand there once somebody changes it
 * @param first the place from which on items are carried over and stand in no file yet
 * @param last the place after the last of them
 * @param before the meeting from which items are carried over
 */
public record AgendaInForce(
        List<AgendaItem> items, List<AgendaItem> written, int first, int last, Optional<Meeting> before) {

    /** From this count on an item asks for a decision: a fixed place, or none. */
    public static final int TOO_OFTEN = 3;

    public AgendaInForce {
        items = List.copyOf(items);
        written = List.copyOf(written);
    }

    public static AgendaInForce of(Community community, Meeting meeting) {
        List<AgendaItem> written = meeting.agenda().isEmpty()
                ? community.charter().customs().standingBlocks(meeting.length())
                : meeting.agenda();
        Optional<Meeting> before = before(community, meeting);
        List<AgendaItem> all = new ArrayList<>(written);
        List<AgendaItem> missing = new ArrayList<>();
        for (AgendaItem old : before.map(Meeting::agenda).orElse(List.of())) {
            if (isOwed(old)) {
                int times = old.carried().orElse(0) + 1;
                int place = find(old, all);
                if (place < 0) {
                    missing.add(old.withCarried(times).withHeld(Optional.empty()));
                } else if (all.get(place).carried().isEmpty()) {
                    all.set(place, all.get(place).withCarried(times));
                }
            }
        }
        int first = beginningOfContent(all);
        all.addAll(first, named(missing, all));
        return new AgendaInForce(all, written, first, first + missing.size(), before);
    }

    /** Whether the item at a place is carried over and stands in no file yet. */
    public boolean isCarriedIn(int place) {
        return place >= first && place < last;
    }

    /** What the meeting before still owes of this name, by its place in that agenda; -1 where it owes nothing such. */
    public int owed(AgendaItem item) {
        List<AgendaItem> agenda = before.map(Meeting::agenda).orElse(List.of());
        int place = find(item, agenda);
        return place >= 0 && isOwed(agenda.get(place)) ? place : -1;
    }

    /** Content that was put off; what frames a meeting comes up anyway, and so does what nobody has decided. */
    private static boolean isOwed(AgendaItem item) {
        return item.isPutOff() && item.dropped().isEmpty() && !item.kindOrOpen().isFrame() && !item.isUndecided();
    }

    /** The latest meeting of the same people before this one that was not cancelled, whether it took place yet or not. */
    private static Optional<Meeting> before(Community community, Meeting meeting) {
        Optional<Meeting> latest = Optional.empty();
        for (Meeting other : community.meetingsByDate()) {
            if (other.begins().isBefore(meeting.begins())
                    && !other.isCancelled()
                    && isSubgroup(other) == isSubgroup(meeting)
                    && other.occasion().project().equals(meeting.occasion().project())) {
                latest = Optional.of(other);
            }
        }
        return latest;
    }

    private static boolean isSubgroup(Meeting meeting) {
        return meeting.kind() == Meeting.Kinds.SUBGROUP;
    }

    private static int find(AgendaItem wanted, List<AgendaItem> items) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).heading().equalsIgnoreCase(wanted.heading())) {
                return i;
            }
        }
        return -1;
    }

    /** The items with ids that nothing else on the agenda has. */
    private static List<AgendaItem> named(List<AgendaItem> missing, List<AgendaItem> others) {
        Set<String> taken = new HashSet<>();
        others.forEach(item -> item.id().ifPresent(taken::add));
        List<AgendaItem> named = new ArrayList<>();
        for (AgendaItem item : missing) {
            Optional<String> id = item.id().map(wanted -> Id.free(wanted, taken));
            id.ifPresent(taken::add);
            named.add(id.map(item::withId).orElse(item));
        }
        return named;
    }

    private static int beginningOfContent(List<AgendaItem> items) {
        int place = 0;
        while (place < items.size() && isOpening(items.get(place).kindOrOpen())) {
            place++;
        }
        return place;
    }

    private static boolean isOpening(Kind kind) {
        return kind == Kind.CHECK_IN || kind == Kind.RECAP || kind == Kind.ACTIONS;
    }
}
