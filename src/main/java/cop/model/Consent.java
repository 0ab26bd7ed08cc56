package cop.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a member allows: which fields which audience may see. What is not named is not shared.
 *
 * @param at the day on which it was given
 * @param members fields that other members may see
 * @param partners fields that partner organisations may see
 * @param everybody fields that anybody may see; {@code public} in the file
 * @param thanks whether the member may be thanked by name
 */
public record Consent(
        Optional<LocalDate> at,
        List<String> members,
        List<String> partners,
        List<String> everybody,
        Optional<Boolean> thanks,
        Optional<Quotes> quotes,
        Optional<Boolean> photos) {

    /** Whether the member may be quoted. */
    public enum Quotes {
        YES,
        ASK,
        NO
    }

    /** Of a member who said nothing: the name, to members only. */
    public static final Consent UNSAID = new Consent(
            Optional.empty(),
            List.of("name"),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Consent {
        members = List.copyOf(members);
        partners = List.copyOf(partners);
        everybody = List.copyOf(everybody);
    }
}
