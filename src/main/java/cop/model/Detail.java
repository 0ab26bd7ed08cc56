package cop.model;

import java.util.List;
import java.util.Optional;

/** Something of a person that others may be allowed to see; consent names it by the key of its field. */
public enum Detail {
    NAME("Name"),
    ORGANISATION("Organisation"),
    PERSPECTIVE("Perspective"),
    JOB("Job"),
    PLACE("Place"),
    LANGUAGES("Languages"),
    EMAIL("E-mail"),
    PHONE("Phone"),
    CHANNEL("Reach by"),
    EXPERTISE("Expertise"),
    SERVICES("Services"),
    INTERESTS("Interests"),
    OFFERS("Offers"),
    ASKS("Asks");

    private final String label;

    Detail(String label) {
        this.label = label;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** Whether a person can have several of it. */
    public boolean isList() {
        return switch (this) {
            case LANGUAGES, EXPERTISE, SERVICES, INTERESTS, OFFERS, ASKS -> true;
            default -> false;
        };
    }

    /** What the file says, whoever may see it; empty where nothing is known. */
    public List<String> of(Member member) {
        return switch (this) {
            case NAME -> List.of(member.name());
            case ORGANISATION -> list(member.profile().organisation());
            case PERSPECTIVE -> list(member.profile().perspective());
            case JOB -> list(member.profile().job());
            case PLACE -> list(member.profile().place());
            case LANGUAGES -> member.profile().languages();
            case EMAIL -> list(member.contact().email());
            case PHONE -> list(member.contact().phone());
            case CHANNEL -> list(member.contact().channel().map(Word::of));
            case EXPERTISE -> member.gifts().expertise();
            case SERVICES -> member.gifts().services();
            case INTERESTS -> member.gifts().interests();
            case OFFERS -> member.gifts().offers();
            case ASKS -> member.gifts().asks();
        };
    }

    private static List<String> list(Optional<String> text) {
        return text.stream().toList();
    }
}
