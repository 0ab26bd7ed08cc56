package cop.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A role in the community, such as champion or facilitator.
 *
 * @param by how it is filled; absent means by rotation for facilitator and knowledge manager, else by appointment
 * @param holder who holds it
 * @param people who may take a turn, or who belong to a committee
 * @param does what is expected of the person
 */
public record Role(
        Optional<By> by,
        Optional<String> holder,
        List<String> people,
        Optional<String> deputy,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Optional<String> does) {

    /** The names under which the guide's roles stand in the charter and in meetings. */
    public static final String CHAMPION = "champion";

    public static final String STEERING = "steering-committee";
    public static final String FACILITATOR = "facilitator";
    public static final String KNOWLEDGE_MANAGER = "knowledge-manager";

    public static final Role NONE = new Role(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** How a role is filled. */
    public enum By {
        ROTATION,
        APPOINTMENT
    }

    public Role {
        people = List.copyOf(people);
    }

    /** The role in the hands of one person from a day on. */
    public Role withHolder(String person, LocalDate from) {
        return new Role(by, Optional.of(person), people, deputy, Optional.of(from), Optional.empty(), does);
    }

    /** The role in nobody's hands alone. */
    public Role withoutHolder() {
        return new Role(by, Optional.empty(), people, deputy, Optional.empty(), Optional.empty(), does);
    }

    public Role withTerms(Optional<String> otherDeputy, Optional<LocalDate> lastDay, Optional<String> duties) {
        return new Role(by, holder, people, otherDeputy, since, lastDay, duties);
    }

    public Role withPeople(List<String> other) {
        return new Role(by, holder, other, deputy, since, until, does);
    }

    public Role withBy(By other) {
        return new Role(Optional.of(other), holder, people, deputy, since, until, does);
    }

    /** How the role of this name is filled, where the charter does not say. */
    public By filled(String name) {
        boolean rotates = name.equals(FACILITATOR) || name.equals(KNOWLEDGE_MANAGER);
        return by.orElse(rotates ? By.ROTATION : By.APPOINTMENT);
    }
}
