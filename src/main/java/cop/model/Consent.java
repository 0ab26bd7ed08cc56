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

    /** Who may be allowed to see something; each is wider than the one before it. */
    public enum Audience {
        MEMBERS,
        PARTNERS,
        PUBLIC
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

    /** The fields that an audience may see. */
    public List<String> to(Audience audience) {
        return switch (audience) {
            case MEMBERS -> members;
            case PARTNERS -> partners;
            case PUBLIC -> everybody;
        };
    }

    /** As given on another day. */
    public Consent on(LocalDate day) {
        return new Consent(Optional.of(day), members, partners, everybody, thanks, quotes, photos);
    }

    public Consent with(Audience audience, List<String> fields) {
        return switch (audience) {
            case MEMBERS -> new Consent(at, fields, partners, everybody, thanks, quotes, photos);
            case PARTNERS -> new Consent(at, members, fields, everybody, thanks, quotes, photos);
            case PUBLIC -> new Consent(at, members, partners, fields, thanks, quotes, photos);
        };
    }

    public Consent withThanks(Optional<Boolean> other) {
        return new Consent(at, members, partners, everybody, other, quotes, photos);
    }

    public Consent withQuotes(Optional<Quotes> other) {
        return new Consent(at, members, partners, everybody, thanks, other, photos);
    }

    public Consent withPhotos(Optional<Boolean> other) {
        return new Consent(at, members, partners, everybody, thanks, quotes, other);
    }
}
