package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import cop.stats.AbsenceFactor;
import cop.stats.LeaveOneOut;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** M3: on how many organisations the room depends. */
final class OrganisationsBehindHalf implements Indicator {

    private static final Noun ORGANISATION = new Noun("organisation", "organisations");
    private static final int LEAST_ORGANISATIONS = 3;
    private static final int LEAST_SEATS = 20;

    @Override
    public Card card() {
        return new Card(
                "M3",
                Dimension.MEMBERSHIP,
                "Organisations",
                ORGANISATION,
                "Half the chairs were filled by {half}.",
                "The smallest number of organisations whose members make up half of all attendances (CHAOSS, Elephant"
                        + " Factor). It is asked from 3 organisations and 20 attendances on.",
                "why the others could not come",
                Band.ofNumbers(3, 2),
                Certainty.LEAVE_ONE_OUT,
                new Phrases("many organisations in the room", "a room that one or two organisations fill"),
                new Advice(
                        "Where one organisation fills the room, its habits become everybody's.",
                        "Hold one of the next meetings where those work who come less often.",
                        "Whose house have we not met in yet?",
                        "section 2.2, The right people, and section 2.3, Venue"));
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        List<Map<String, Integer>> rooms = window.gatherings().stream()
                .filter(gathering -> Registers.known(gathering, tally))
                .map(gathering -> seats(gathering, window, tally))
                .toList();
        Map<String, Integer> seats = sum(rooms);
        int all = seats.values().stream().mapToInt(Integer::intValue).sum();
        if (seats.size() < LEAST_ORGANISATIONS || all < LEAST_SEATS) {
            tally.settle(Status.NOT_APPLICABLE, "this is asked from 3 organisations and 20 attendances on");
            return tally;
        }
        int half = AbsenceFactor.of(seats.values());
        tally.measure(half, Integer.toString(half));
        tally.word("half", ORGANISATION.count(half));
        tally.detail("attendances", all);
        tally.detail("organisations", seats.size());
        if (rooms.size() > 1) {
            tally.ranging(
                    LeaveOneOut.range(rooms, some -> AbsenceFactor.of(sum(some).values())));
        }
        return tally;
    }

    private static Map<String, Integer> seats(Gathering gathering, Window window, Tally tally) {
        Map<String, Integer> seats = new TreeMap<>();
        for (String id : gathering.present()) {
            Optional<String> organisation = window.organisation(id);
            organisation.ifPresentOrElse(
                    name -> seats.merge(name, 1, Integer::sum),
                    () -> tally.unknown(Gap.ofMembers(
                            "for which organisation somebody who came works", "Write “organisation” there.")));
        }
        return seats;
    }

    private static Map<String, Integer> sum(List<Map<String, Integer>> rooms) {
        Map<String, Integer> sum = new TreeMap<>();
        rooms.forEach(room -> room.forEach((name, count) -> sum.merge(name, count, Integer::sum)));
        return sum;
    }
}
