package cop.health;

import cop.model.Meeting;

/** What one meeting adds to a tally: {@code yes} of {@code of}, the latter above 0. */
record Part(Meeting meeting, int yes, int of) {

    double share() {
        return (double) yes / of;
    }
}
