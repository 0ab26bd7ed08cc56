package cop.charter;

import cop.model.Agreements;
import cop.model.Charter;
import cop.model.Community;
import cop.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the guide asks a first meeting to settle (sections 2.1 to 2.3, 3 and 5.2) and the charter does not say yet. */
public enum Undecided {
    INTEREST("What brings us together?"),
    PURPOSE("What is our purpose?"),
    CHAMPION("Who is our champion?"),
    STEERING("Who is on the steering committee?"),
    FUNDING("What will it cost, and who pays?"),
    MEMBERSHIP("How many are we, and who is missing?"),
    RHYTHM("When and how often do we meet?"),
    ROLES("Who facilitates, and who keeps the notes?"),
    GROUND_RULES("How do we treat each other?"),
    CAPTURE("What do we write down?");

    private final String question;

    Undecided(String question) {
        this.question = question;
    }

    /** The points that are open, in the guide's order. */
    public static List<Undecided> of(Community community) {
        List<Undecided> open = new ArrayList<>();
        for (Undecided point : values()) {
            if (!point.isSettled(community.charter())) {
                open.add(point);
            }
        }
        return open;
    }

    /** The question to put to the members. */
    public String question() {
        return question;
    }

    /** Its short name in an agenda. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private boolean isSettled(Charter charter) {
        Agreements agreements = charter.agreements();
        return switch (this) {
            case INTEREST -> charter.aims().interest().isPresent();
            case PURPOSE -> charter.aims().purpose().statement().isPresent();
            case CHAMPION -> charter.role(Role.CHAMPION).holder().isPresent();
            case STEERING -> !charter.role(Role.STEERING).people().isEmpty();
            case FUNDING -> agreements.funding().isPresent();
            case MEMBERSHIP ->
                charter.membership().model().isPresent()
                        || charter.membership().size().isPresent();
            case RHYTHM -> !charter.calendar().rhythms().isEmpty();
            case ROLES ->
                charter.roles().containsKey(Role.FACILITATOR) && charter.roles().containsKey(Role.KNOWLEDGE_MANAGER);
            case GROUND_RULES -> !agreements.groundRules().isEmpty();
            case CAPTURE -> agreements.capture().isPresent();
        };
    }
}
