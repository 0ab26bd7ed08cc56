package cop.health;

import cop.model.Meeting;

/**
 * What one meeting adds to a tally.
 *
 * @param of how many it could have been; 0 where people were counted and nobody was expected
 */
record Part(Meeting meeting, int yes, int of) {

    boolean isShare() {
        return of > 0;
    }

    /** The share, or the bare count. */
    double value() {
        return isShare() ? (double) yes / of : yes;
    }

    /** For example {@code 6 of 7}, or {@code 45}. */
    String words() {
        return isShare() ? new Share(yes, of).words() : Integer.toString(yes);
    }
}
