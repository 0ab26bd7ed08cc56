package cop.charter;

import cop.model.Change;
import cop.model.Charter;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Due;
import cop.model.Edit;
import cop.model.Goal;
import cop.model.Id;
import cop.model.Lookup;
import cop.view.Words;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Proposes changes to what the community set out to reach. */
public final class Goals {

    private Goals() {}

    /**
     * A goal that somebody proposes; members have not agreed to it yet.
     *
     * @param id the id wanted; absent means one made from the first words
     * @param proposedBy a member by id or name
     * @param due by when, as people say it
     */
    public static Change add(
            Community community,
            String text,
            Optional<String> id,
            Optional<Goal.Kind> kind,
            Optional<String> proposedBy,
            Optional<String> due,
            LocalDate today) {
        if (text.isBlank()) {
            throw CopException.usage("A goal needs words.", "Write what shall be so, in a sentence.");
        }
        String free = freeId(community.charter().aims().goals(), text, id);
        Goal goal = new Goal(
                Optional.of(text.strip()),
                kind,
                proposedBy.map(
                        person -> new Lookup(community, today).member(person).id()),
                Optional.empty(),
                due.map(new Due(community, today)::require),
                Optional.empty());
        return with(community, free, goal, "add")
                .noting("Proposed " + free + ": " + text.strip(), "Once members agree to it: cop goal agree " + free);
    }

    /** Members agree to a goal on a day. */
    public static Change agree(Community community, String id, LocalDate day) {
        Goal goal = goal(community, id);
        refuse("Members agreed to it", goal.agreed());
        return with(community, id, goal.withAgreed(day), "agree to")
                .noting("Agreed on " + Words.day(day) + ": " + goal.text().orElse(id));
    }

    /** A goal is reached on a day. */
    public static Change reach(Community community, String id, LocalDate day) {
        Goal goal = goal(community, id);
        refuse("It was reached", goal.reached());
        return with(community, id, goal.withReached(day), "reach")
                .noting(
                        "Reached on " + Words.day(day) + ": " + goal.text().orElse(id),
                        "Tell the members, and whoever asked for it; it is theirs to be proud of.");
    }

    private static String freeId(Map<String, Goal> goals, String text, Optional<String> wanted) {
        String id = wanted.or(() -> Id.brief(text))
                .filter(Id::isId)
                .filter(it -> !Id.isReserved(it))
                .orElseThrow(() -> {
                    String what = wanted.map(given -> "\"" + given + "\" cannot be an id.")
                            .orElse("These words give no id of the letters a to z.");
                    return CopException.usage(what, "Choose one with --id, such as: --id screening-tool");
                });
        if (wanted.isPresent() && goals.containsKey(id)) {
            throw CopException.refused("There is a goal " + id + " already.", "See them all with: cop goal list");
        }
        return Id.free(id, goals.keySet());
    }

    private static Goal goal(Community community, String id) {
        return Optional.ofNullable(community.charter().aims().goals().get(id)).orElseThrow();
    }

    private static void refuse(String what, Optional<LocalDate> already) {
        already.ifPresent(day -> {
            throw CopException.refused(
                    what + " already, on " + Words.day(day) + ".", "See all goals with: cop goal list");
        });
    }

    private static Change with(Community community, String id, Goal goal, String verb) {
        Charter charter = community.charter();
        return Change.of(
                "goal: " + verb + " " + id,
                new Edit.Replace(charter.withAims(charter.aims().withGoal(id, goal))));
    }
}
