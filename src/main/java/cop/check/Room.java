package cop.check;

import cop.model.AgendaItem;
import cop.model.Community;
import cop.model.Id;
import cop.model.Meeting;
import cop.model.Mode;
import cop.model.Where.Venue;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The checks on the room of a meeting; where no venue is written down, nothing is known of it. */
final class Room {

    private Room() {}

    private static Optional<Venue> of(Meeting meeting) {
        return meeting.where().mode().filter(mode -> mode == Mode.ONLINE).isPresent()
                ? Optional.empty()
                : meeting.venue();
    }

    /** Wants the room booked by the time at which people are invited to it. */
    static final class Booked extends ComingCheck {
        Booked() {
            super(
                    "venue-unbooked",
                    "A meeting within four weeks whose venue is not marked as booked.",
                    "The guide asks to book the venue well in advance (section 2.3, Venue), and invitations that leave four weeks"
                            + " ahead name it.",
                    "Ask the host, then: cop meeting set MEETING venue.booked DATE",
                    "venue");
        }

        @Override
        Optional<String> advice(Meeting meeting, Community community, LocalDate today) {
            return of(meeting)
                    .filter(venue -> venue.booked().isEmpty())
                    .map(venue -> venue.name().orElse("The venue") + " is not marked as booked for "
                            + Words.dayOfYear(meeting.date()) + ". Ask the host, then write under venue: booked: "
                            + today);
        }
    }

    /** Wants a room in which people can sit in circles and groups. */
    static final class Seating extends ComingCheck {
        Seating() {
            super(
                    "venue-layout",
                    "A meeting within four weeks in a lecture hall, or in rows that cannot be moved.",
                    "People talk and work together where chairs and tables can be moved into circles and groups; a lecture hall is"
                            + " not the place for it (sections 2.3, Venue, and 3.1).",
                    "Look for a room whose chairs and tables can be moved, or ask the host for it; then change layout: and"
                            + " movable: under venue: in the meeting's file.",
                    "venue",
                    "layout");
        }

        @Override
        Optional<String> advice(Meeting meeting, Community community, LocalDate today) {
            return of(meeting).flatMap(Seating::advice);
        }

        private static Optional<String> advice(Venue venue) {
            if (venue.isLectureHall()) {
                return Optional.of(
                        "People cannot talk to each other well in a lecture hall. Ask for a room with chairs that"
                                + " can be moved, then write layout: circle or groups.");
            }
            return venue.isFixed()
                    ? Optional.of(
                            "Chairs and tables cannot be moved here, so people cannot work in groups. Ask for a room in"
                                    + " which they can, then write movable: true.")
                    : Optional.empty();
        }
    }

    /** Wants the equipment that the agenda needs. */
    static final class Equipment extends ComingCheck {
        Equipment() {
            super(
                    "equipment",
                    "A meeting within four weeks whose agenda needs equipment that nothing says is there.",
                    "The guide asks to make sure beforehand that presentations have what they need (section 2.3, Technology).",
                    "Ask the host. What is there goes under venue: equipment: in the meeting's file; what somebody brings, under"
                            + " logistics: with its owner.",
                    "venue",
                    "equipment");
        }

        @Override
        Optional<String> advice(Meeting meeting, Community community, LocalDate today) {
            List<String> missing =
                    of(meeting).map(venue -> missing(meeting, venue)).orElse(List.of());
            return missing.isEmpty()
                    ? Optional.empty()
                    : Optional.of("The agenda needs this, and nothing says that it is there: " + Words.and(missing)
                            + ". Ask the host, then add it to equipment: or, if somebody brings it, to logistics:");
        }

        private static List<String> missing(Meeting meeting, Venue venue) {
            List<String> missing = new ArrayList<>();
            for (AgendaItem item : meeting.agenda()) {
                for (String need : item.needs()) {
                    if (!names(venue.equipment(), need)
                            && !names(meeting.logistics().keySet(), need)
                            && !names(
                                    meeting.logistics().keySet(), Id.from(need).orElse(need))
                            && !names(missing, need)) {
                        missing.add(need);
                    }
                }
            }
            return missing;
        }

        private static boolean names(Iterable<String> things, String need) {
            for (String thing : things) {
                if (thing.equalsIgnoreCase(need)) {
                    return true;
                }
            }
            return false;
        }
    }
}
