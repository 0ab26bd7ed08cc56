package cop.meeting;

import cop.model.Community;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Where;
import cop.view.Words;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Says what does not go together with a meeting: another one on its day, in its room or with its people, and duties of people
 * who are away. It warns and forbids nothing.
 */
final class Clashes {

    private Clashes() {}

    /** A sentence for each clash, names of people included. */
    static List<String> of(Meeting meeting, Community community) {
        List<String> clashes = new ArrayList<>();
        for (Meeting other : community.meetingsByDate()) {
            if (!other.id().equals(meeting.id()) && !other.isCancelled()) {
                with(meeting, other, community, clashes);
            }
        }
        for (String person : duties(meeting)) {
            Member member = community.members().get(person);
            if (member != null && member.isOnLeave(meeting.date())) {
                clashes.add(member.name() + " has a duty on " + Words.day(meeting.date()) + " and is on leave.");
            }
        }
        return clashes;
    }

    private static void with(Meeting meeting, Meeting other, Community community, List<String> clashes) {
        if (overlap(meeting, other)) {
            room(meeting)
                    .filter(room -> room(other).filter(room::equals).isPresent())
                    .flatMap(room -> meeting.venue().flatMap(Where.Venue::name))
                    .ifPresent(room -> clashes.add(room + " is taken at that time by " + other.id() + "."));
            Set<String> both = duties(meeting);
            both.retainAll(duties(other));
            both.forEach(person ->
                    clashes.add(community.nameOf(person) + " has a duty at " + other.id() + " at the same time."));
        }
        if (meeting.date().equals(other.date())) {
            String hours = other.start()
                    .map(start -> " (" + Words.hours(start, other.length()) + ")")
                    .orElse("");
            clashes.add("There is another meeting on that day: " + other.id() + ", " + other.heading() + hours + ".");
        }
    }

    /** Whether two meetings share some time, as far as that is known. */
    private static boolean overlap(Meeting one, Meeting other) {
        return one.start().isPresent()
                && other.start().isPresent()
                && one.begins().isBefore(ends(other))
                && other.begins().isBefore(ends(one));
    }

    /** A meeting of which nobody says how long it takes counts as a moment. */
    private static LocalDateTime ends(Meeting meeting) {
        return meeting.begins().plusMinutes(Math.max(1, meeting.length().orElse(1)));
    }

    private static Optional<String> room(Meeting meeting) {
        return meeting.venue()
                .flatMap(Where.Venue::name)
                .map(name -> name.strip().toLowerCase(Locale.ROOT));
    }

    private static Set<String> duties(Meeting meeting) {
        Set<String> people = new LinkedHashSet<>(meeting.roles().values());
        meeting.agenda().forEach(item -> item.lead().ifPresent(people::add));
        return people;
    }
}
