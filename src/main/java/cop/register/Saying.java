package cop.register;

import cop.model.Source;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One thing that somebody said of themselves, or that a list says of them.
 *
 * @param who what tells who it is, such as an address and a name; the first that is known counts
 * @param what the words; empty where somebody is only named
 * @param at when it was said, on the community's clock
 * @param talk whether it was said among other talk, most of which is no answer
 * @param minutes how long they were there, where it is told
 * @param guest whether it is said to be a visitor
 */
record Saying(
        Source place,
        List<String> who,
        String what,
        Optional<LocalDateTime> at,
        boolean talk,
        Optional<Integer> minutes,
        boolean guest) {

    Saying {
        who = List.copyOf(who);
    }

    /** What a list says of one person. */
    static Saying listed(Source place, String who, String what) {
        return new Saying(place, List.of(who), what, Optional.empty(), false, Optional.empty(), false);
    }

    static Saying visitor(Source place, String who) {
        return new Saying(place, List.of(who), "", Optional.empty(), false, Optional.empty(), true);
    }

    /** The text by which somebody is asked for who is not known. */
    String name() {
        return who.get(who.size() - 1);
    }
}
