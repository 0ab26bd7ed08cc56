package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import cop.model.Action;
import cop.stats.AbsenceFactor;
import cop.stats.Interval;
import cop.stats.LeaveOneOut;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A4: on how many people the actions rest. */
final class OwnersBehindHalf implements Indicator {

    private static final Noun OWNER = new Noun("owner", "owners");
    private static final Noun ACTION = new Noun("action with an owner", "actions with an owner");

    @Override
    public Card card() {
        return new Card(
                "A4",
                Dimension.FOLLOW_THROUGH,
                "Many owners",
                OWNER,
                "Half of all actions ({carried} of {actions}) sit with {people}.",
                "The smallest number of owners who hold half of the actions raised in this time (CHAOSS, Contributor Absence"
                        + " Factor). It takes 8 actions.",
                "who offered and was not asked",
                Band.ofNumbers(3, 2),
                Certainty.LEAVE_ONE_OUT,
                new Phrases("actions are spread", "actions resting on one or two people"),
                new Advice(
                        "Who carries most of it will one day be away.",
                        "At check-out, ask who would like company on an action that is open.",
                        "Who would like company on this one?",
                        "section 6, Provide opportunities, and section 5.2, Knowledge management"));
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        List<Action> raised = new ArrayList<>();
        for (Action action : window.actions()) {
            if (action.created().filter(window::covers).isPresent()) {
                if (action.owners().isEmpty()) {
                    tally.unknown(new Gap(action.key(), "who does it", "Write it behind “owner”."));
                } else {
                    tally.evidence(action.key());
                    raised.add(action);
                }
            }
        }
        if (!raised.isEmpty()) {
            measure(raised, window, tally);
        }
        return tally.needs(ACTION, 8, raised.size());
    }

    private static void measure(List<Action> raised, Window window, Tally tally) {
        int half = half(raised);
        List<String> meetings =
                window.gatherings().stream().map(g -> g.meeting().id()).toList();
        Interval without = meetings.size() < 2
                ? new Interval(half, half)
                : LeaveOneOut.range(meetings, kept -> half(of(kept, meetings, raised)));
        tally.people(half, without);
        tally.detail("actions", raised.size());
        tally.detail("carried", carried(raised, half));
        tally.companion(raised.size() + " were raised, "
                + raised.stream()
                        .filter(action -> window.happened(action.dropped()))
                        .count()
                + " dropped.");
    }

    /** The actions less those that were promised at the one meeting that is left out. */
    private static List<Action> of(List<String> kept, List<String> all, List<Action> raised) {
        Set<String> left = new HashSet<>(all);
        left.removeAll(Set.copyOf(kept));
        return raised.stream()
                .filter(action -> action.meeting().filter(left::contains).isEmpty())
                .toList();
    }

    private static int half(List<Action> actions) {
        return AbsenceFactor.of(held(actions).values());
    }

    private static Map<String, Integer> held(List<Action> actions) {
        Map<String, Integer> held = new TreeMap<>();
        actions.forEach(action -> action.owners().forEach(owner -> held.merge(owner, 1, Integer::sum)));
        return held;
    }

    /** How many actions those few hold. */
    private static int carried(List<Action> actions, int few) {
        return held(actions).values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(few)
                .mapToInt(Integer::intValue)
                .sum();
    }
}
