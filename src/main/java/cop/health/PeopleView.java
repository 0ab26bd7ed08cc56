package cop.health;

import java.util.ArrayList;
import java.util.List;

/** What a report says about people, with care: thanks before anything else, and no number. */
final class PeopleView {

    private PeopleView() {}

    /** What everybody may read. */
    static List<String> shared(People people) {
        List<String> points = new ArrayList<>();
        if (!people.thanks().isEmpty()) {
            points.add("Thank you: " + String.join(", ", people.thanks()) + ".");
        }
        if (!people.doors().isEmpty()) {
            points.add("Doors open for: " + String.join(", ", people.doors()) + ".");
        }
        return points;
    }

    /** What only the facilitator may read. */
    static List<String> confidential(People people) {
        List<String> points = new ArrayList<>();
        if (!people.hello().isEmpty()) {
            points.add(
                    "Worth a friendly hello: " + String.join(", ", people.hello())
                            + ".\nThere may be a reason that you do not need to know. Ask how they are, and not where they were.");
        }
        if (!people.carrying().isEmpty()) {
            points.add("May be carrying a lot: " + String.join(", ", people.carrying())
                    + ".\nOffer relief before thanks.");
        }
        if (!people.invitation().isEmpty()) {
            points.add("Might enjoy an invitation: " + String.join(", ", people.invitation())
                    + ".\nAsk for something small, and show how it is done.");
        }
        return points;
    }
}
