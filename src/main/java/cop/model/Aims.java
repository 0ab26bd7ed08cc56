package cop.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What brings the members together and what they want to reach.
 *
 * @param interest the common interest
 * @param principles what every session should embody
 * @param goals by their id, in the charter's order
 * @param activities of the guide's twelve kinds
 */
public record Aims(
        Optional<String> interest,
        Purpose purpose,
        List<String> principles,
        List<String> learningGoals,
        Map<String, Goal> goals,
        List<String> activities) {

    public static final Aims NONE = new Aims(Optional.empty(), Purpose.NONE, List.of(), List.of(), Map.of(), List.of());

    public Aims {
        principles = List.copyOf(principles);
        learningGoals = List.copyOf(learningGoals);
        goals = Ordered.copy(goals);
        activities = List.copyOf(activities);
    }

    public Aims withInterest(String text) {
        return new Aims(Optional.of(text), purpose, principles, learningGoals, goals, activities);
    }

    /** With this goal, behind the others where it is new. */
    public Aims withGoal(String id, Goal goal) {
        Map<String, Goal> more = new LinkedHashMap<>(goals);
        more.put(id, goal);
        return new Aims(interest, purpose, principles, learningGoals, more, activities);
    }

    public Aims withPurpose(Purpose other) {
        return new Aims(interest, other, principles, learningGoals, goals, activities);
    }

    public Aims withGoals(Map<String, Goal> other) {
        return new Aims(interest, purpose, principles, learningGoals, other, activities);
    }
}
