package cop.health;

import cop.model.Meeting;
import cop.model.Register;
import java.util.Set;

/**
 * One meeting that took place, with the people who count in figures.
 *
 * @param expected regular members who could be expected
 * @param present everybody who counts and was there for at least half of it, in the room or online
 * @param heard those, and everybody who counts and sent an apology or said no beforehand
 */
record Gathering(Meeting meeting, Register register, Set<String> expected, Set<String> present, Set<String> heard) {

    /** Whether it is known who came. */
    boolean isRegistered() {
        return register.attendance().isPresent();
    }

    /** How many visitors came who are not on the list. */
    int guests() {
        return register.guests().map(Register.Guests::count).orElse(0);
    }

    int expectedPresent() {
        return both(expected, present);
    }

    int expectedHeard() {
        return both(expected, heard);
    }

    /** How many of those who could be expected gave any answer beforehand. */
    int expectedAnswered() {
        return both(expected, register.rsvp().keySet());
    }

    private static int both(Set<String> some, Set<String> others) {
        int both = 0;
        for (String person : some) {
            both += others.contains(person) ? 1 : 0;
        }
        return both;
    }
}
