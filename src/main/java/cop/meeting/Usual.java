package cop.meeting;

import cop.model.Charter;
import cop.model.Meeting;
import cop.model.Rhythm;
import cop.model.Where;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/**
 * What a new meeting takes over from the rhythm in force.
 *
 * @param rhythm the id of the rhythm that it belongs to; empty for a meeting out of turn
 * @param usual where length and place come from
 */
record Usual(Optional<String> rhythm, Optional<Rhythm> usual, Optional<LocalTime> start, Optional<String> title) {

    Meeting meeting(String id, LocalDate day, Charter charter) {
        Optional<Integer> length = usual.flatMap(Rhythm::length);
        return new Meeting(
                id,
                title,
                new Meeting.When(day, start, length),
                Meeting.Standing.of(Meeting.Status.PLANNED, Optional.of(charter.uid(id))),
                Meeting.Occasion.plenary(rhythm),
                new Where(
                        usual.flatMap(Rhythm::mode),
                        usual.flatMap(Rhythm::venue).map(Where.Venue::named),
                        Optional.empty()),
                Optional.empty(),
                Map.of(),
                Meeting.Programme.of(charter.customs().standingBlocks(length)),
                Map.of());
    }
}
