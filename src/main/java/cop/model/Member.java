package cop.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A person whom the community knows.
 *
 * @param alsoKnownAs names under which imports may know them
 * @param kind only members count in figures
 * @param consent absent means {@link Consent#UNSAID}
 */
public record Member(
        String id,
        String name,
        List<String> alsoKnownAs,
        Kinds kind,
        Profile profile,
        Contact contact,
        Gifts gifts,
        Belonging belonging,
        Optional<Consent> consent)
        implements Thing {

    /** What somebody is to the community. */
    public enum Kinds {
        MEMBER,
        GUEST,
        SPEAKER,
        PARTNER
    }

    /** Where somebody works and what they see from there. */
    public record Profile(
            Optional<String> organisation,
            Optional<String> perspective,
            Optional<String> job,
            Optional<String> place,
            List<String> languages) {

        public static final Profile NONE =
                new Profile(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

        public Profile {
            languages = List.copyOf(languages);
        }
    }

    /** How to reach somebody. */
    public record Contact(Optional<String> email, Optional<String> phone, Optional<Channel> channel) {

        public static final Contact NONE = new Contact(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What somebody brings and looks for. */
    public record Gifts(
            List<String> expertise,
            List<String> services,
            List<String> interests,
            List<String> offers,
            List<String> asks) {

        public static final Gifts NONE = new Gifts(List.of(), List.of(), List.of(), List.of(), List.of());

        public Gifts {
            expertise = List.copyOf(expertise);
            services = List.copyOf(services);
            interests = List.copyOf(interests);
            offers = List.copyOf(offers);
            asks = List.copyOf(asks);
        }
    }

    /**
     * How and since when somebody belongs.
     *
     * @param commitment the day on which they agreed to what is expected
     * @param buddy the id of the member who looks after a newcomer
     * @param metrics false leaves them out of every figure about people
     */
    public record Belonging(
            Optional<LocalDate> joined,
            Optional<JoinedAs> joinedAs,
            Optional<LocalDate> commitment,
            Optional<String> buddy,
            Optional<LocalDate> left,
            List<Span> leave,
            Pace mode,
            boolean metrics) {

        /** Of somebody of whom it is not known since when they belong. */
        public static final Belonging UNSAID = new Belonging(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Pace.REGULAR,
                true);

        public Belonging {
            leave = List.copyOf(leave);
        }

        Belonging withBuddy(Optional<String> other) {
            return new Belonging(joined, joinedAs, commitment, other, left, leave, mode, metrics);
        }

        public static Belonging since(LocalDate day) {
            return new Belonging(
                    Optional.of(day),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Pace.REGULAR,
                    true);
        }
    }

    /** How somebody came to belong. */
    public enum JoinedAs {
        VOLUNTEER,
        NOMINATED
    }

    /** How closely somebody takes part, by their own choice. */
    public enum Pace {
        REGULAR,
        PERIPHERAL
    }

    public Member {
        alsoKnownAs = List.copyOf(alsoKnownAs);
    }

    /** A member of whom only the name is known, and perhaps an address. */
    public static Member named(String id, String name, Optional<String> email, LocalDate joined) {
        return new Member(
                id,
                name,
                List.of(),
                Kinds.MEMBER,
                Profile.NONE,
                new Contact(email, Optional.empty(), Optional.empty()),
                Gifts.NONE,
                Belonging.since(joined),
                Optional.empty());
    }

    @Override
    public Key key() {
        return new Key(Kind.MEMBER, id);
    }

    /** Whether this person is a member on a day: joined by then, not left. */
    public boolean belongs(LocalDate on) {
        return kind == Kinds.MEMBER
                && belonging.joined().filter(day -> day.isAfter(on)).isEmpty()
                && belonging.left().filter(day -> !day.isAfter(on)).isEmpty();
    }

    /** What may stand for the person in other files: the id, or the name. */
    public Set<String> names() {
        return id.equals(name) ? Set.of(id) : Set.of(id, name);
    }

    public boolean isOnLeave(LocalDate on) {
        for (Span leave : belonging.leave()) {
            if (leave.covers(on)) {
                return true;
            }
        }
        return false;
    }

    public boolean isRegular() {
        return belonging.mode() == Pace.REGULAR;
    }

    /** What the person allows; {@link Consent#UNSAID} where nothing was said. */
    public Consent consentInForce() {
        return consent.orElse(Consent.UNSAID);
    }

    /**
     * What an audience may see of the person, and nothing else: every list of people that leaves the folder is made of it.
     * A detail that is not known is left out.
     */
    public Map<Detail, List<String>> shownTo(Consent.Audience audience) {
        Map<Detail, List<String>> shown = new EnumMap<>(Detail.class);
        for (Detail detail : Detail.values()) {
            List<String> values = detail.of(this);
            if (consentInForce().to(audience).contains(Word.of(detail)) && !values.isEmpty()) {
                shown.put(detail, values);
            }
        }
        return shown;
    }

    Member withBelonging(Belonging other) {
        return new Member(id, name, alsoKnownAs, kind, profile, contact, gifts, other, consent);
    }

    /** This person under one more name, by which imports may know them. */
    public Member knownAlsoAs(String otherName) {
        List<String> names = new ArrayList<>(alsoKnownAs);
        names.add(otherName);
        return new Member(id, name, names, kind, profile, contact, gifts, belonging, consent);
    }
}
