package cop.charter;

import cop.model.Agreements;
import cop.model.Charter;
import cop.model.Role;
import cop.model.Word;
import java.util.ArrayList;
import java.util.List;

/** A point of the charter that the guide asks a first meeting to settle (its sections 2.1 to 2.3, 3 and 5.2). */
public enum Point {
    INTEREST("What brings us together?", "TEXT", "The common interest."),
    PURPOSE("What is our purpose?", "TEXT", "What the community is for."),
    CHAMPION("Who is our champion?", "NAME", "Who takes the lead."),
    STEERING_COMMITTEE(
            "Who is on the steering committee?", "NAMES", "The steering committee, such as \"ana, chi, dee\"."),
    FUNDING(
            "What will it cost, and who pays?",
            "TEXT",
            "Who pays: none, hosted, shared or single-funder, and how, such as \"shared: hosts give the venue\"."),
    MEMBERSHIP(
            "How many are we, and who may join?",
            "TEXT",
            "How many, and committed or open membership, such as \"committed, 8-30\"."),
    RHYTHM("When and how often do we meet?", "PHRASE", "When it meets, such as \"third Thursday at 14:00-16:00\"."),
    FACILITATOR(
            "Who facilitates?",
            "NAMES",
            "Who facilitates: one name, several who take turns, or \"everyone\" by turns."),
    KNOWLEDGE_MANAGER(
            "Who captures what we learn?",
            "NAMES",
            "Who captures what is learned: one name, several who take turns, or \"everyone\" by turns."),
    GROUND_RULES("How do we treat each other?", "RULES", "Ground rules, parted by semicolons."),
    CAPTURE(
            "What do we write down?",
            "TEXT",
            "What is written down: decisions, key-points or full, and what is made of it, such as \"key-points: summary, tool\".");

    private final String question;
    private final String label;
    private final String meaning;

    Point(String question, String label, String meaning) {
        this.question = question;
        this.label = label;
        this.meaning = meaning;
    }

    /** The points that a charter leaves open, in the guide's order. */
    public static List<Point> open(Charter charter) {
        List<Point> open = new ArrayList<>();
        for (Point point : values()) {
            if (!point.isSettled(charter)) {
                open.add(point);
            }
        }
        return open;
    }

    /** The question to put to the members. */
    public String question() {
        return question;
    }

    /** What an answer looks like, in one word. */
    public String label() {
        return label;
    }

    /** What an answer says, with an example where it has a form. */
    public String meaning() {
        return meaning;
    }

    /** Its short name in an agenda and on the command line. */
    public String id() {
        return Word.of(this);
    }

    private boolean isSettled(Charter charter) {
        Agreements agreements = charter.agreements();
        return switch (this) {
            case INTEREST -> charter.aims().interest().isPresent();
            case PURPOSE -> charter.aims().purpose().statement().isPresent();
            case CHAMPION -> charter.role(Role.CHAMPION).holder().isPresent();
            case STEERING_COMMITTEE -> !charter.role(Role.STEERING).people().isEmpty();
            case FUNDING -> agreements.funding().isPresent();
            case MEMBERSHIP ->
                charter.membership().model().isPresent()
                        || charter.membership().size().isPresent();
            case RHYTHM -> !charter.calendar().rhythms().isEmpty();
            case FACILITATOR -> charter.roles().containsKey(Role.FACILITATOR);
            case KNOWLEDGE_MANAGER -> charter.roles().containsKey(Role.KNOWLEDGE_MANAGER);
            case GROUND_RULES -> !agreements.groundRules().isEmpty();
            case CAPTURE -> agreements.capture().isPresent();
        };
    }
}
