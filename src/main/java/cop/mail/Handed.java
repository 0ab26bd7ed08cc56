package cop.mail;

import java.util.List;

/**
 * What a server said to an e-mail.
 *
 * @param refused the addresses that it did not take
 * @param why what it said, where it did not take everything; in its own words
 */
public record Handed(Result result, List<String> refused, String why) {

    /** Whether anybody gets it. */
    public enum Result {
        /** Everybody whose address was not refused. */
        ACCEPTED,
        /** Nobody. */
        REFUSED,
        /** The connection broke, so that nobody can tell. */
        UNSURE
    }

    public Handed {
        refused = List.copyOf(refused);
    }
}
