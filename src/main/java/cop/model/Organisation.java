package cop.model;

import java.util.List;
import java.util.Optional;

/**
 * An organisation on the map of the community, whether or not anybody from there is a member.
 *
 * @param relationship absent means that nobody has said
 * @param services what it offers
 * @param contact a member's id, or the name of somebody there
 */
public record Organisation(
        String id,
        Optional<String> name,
        Optional<String> sector,
        Optional<Relationship> relationship,
        List<String> services,
        Optional<String> contact,
        Optional<String> note)
        implements Thing {

    /** How close the community is to an organisation. */
    public enum Relationship {
        NONE,
        CONTACT,
        ACTIVE
    }

    public Organisation {
        services = List.copyOf(services);
    }

    @Override
    public Key key() {
        return new Key(Kind.ORGANISATION, id);
    }

    /** What to call it: its name, or its id where it has none. */
    public String heading() {
        return name.orElse(id);
    }

    public boolean isActive() {
        return relationship.filter(it -> it == Relationship.ACTIVE).isPresent();
    }

    Organisation withContact(Optional<String> other) {
        return new Organisation(id, name, sector, relationship, services, other, note);
    }
}
