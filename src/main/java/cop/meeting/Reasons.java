package cop.meeting;

import cop.model.Community;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Says why a turn is somebody's, so that those who compare notes can follow. */
final class Reasons {

    private static final int MOST_NAMED = 2;

    private final Community community;
    private final Rotation rotation;
    private final Plan plan;
    private final Map<String, NavigableSet<LocalDate>> days = new HashMap<>();

    Reasons(Community community, Rotation rotation, Plan plan) {
        this.community = community;
        this.rotation = rotation;
        this.plan = plan;
        for (String person : rotation.turns().people()) {
            days.put(person, new TreeSet<>(rotation.turns().days(person)));
        }
        for (int slot = 0; slot < plan.slots().size(); slot++) {
            LocalDate date = plan.slots().get(slot).date();
            plan.proposal(slot, rotation.role())
                    .ifPresent(person ->
                            days.computeIfAbsent(person, id -> new TreeSet<>()).add(date));
        }
    }

    String why(int slot) {
        Optional<String> person = plan.proposal(slot, rotation.role());
        if (rotation.isAppointed()) {
            return appointed(slot, person);
        }
        List<String> reasons = new ArrayList<>();
        reasons.add(person.map(id -> reason(slot, id)).orElse("nobody is free"));
        person.flatMap(rotation.turns()::missed)
                .filter(day -> day.isBefore(plan.slots().get(slot).date())
                        && person.flatMap(id -> before(slot, id))
                                .filter(day::isBefore)
                                .isEmpty())
                .ifPresent(day -> reasons.add("was not there for the turn on " + Words.day(day)));
        reasons.addAll(passedOver(slot, person));
        return String.join("; ", reasons);
    }

    private String appointed(int slot, Optional<String> person) {
        String holder = rotation.appointed().orElseThrow();
        if (person.isEmpty()) {
            return "nobody is free";
        }
        return person.get().equals(holder)
                ? "appointed"
                : "stands in for " + community.nameOf(holder)
                        + plan.slots()
                                .get(slot)
                                .away(holder, community)
                                .map(why -> ", who " + why)
                                .orElse("");
    }

    private String reason(int slot, String person) {
        if (!rotation.turns().people().contains(person)) {
            return "stands in as deputy";
        }
        Optional<LocalDate> last = before(slot, person);
        if (last.isEmpty()) {
            return "first turn";
        }
        List<String> others = new ArrayList<>();
        for (String other : rotation.turns().people()) {
            if (!other.equals(person) && plan.isFree(slot, rotation.role(), other)) {
                others.add(other);
            }
        }
        String when = "last on " + Words.day(last.get());
        if (others.isEmpty()) {
            return when;
        }
        if (others.stream().allMatch(other -> waitsLess(slot, other, last.get()))) {
            return "has waited longest: " + when;
        }
        int turns = countBefore(slot, person);
        boolean fewest = others.stream().allMatch(other -> countBefore(slot, other) > turns);
        return fewest ? "has had the fewest turns, " + turns + ": " + when : when;
    }

    private boolean waitsLess(int slot, String person, LocalDate last) {
        return before(slot, person).filter(day -> !day.isBefore(last)).isPresent();
    }

    private Optional<LocalDate> before(int slot, String person) {
        NavigableSet<LocalDate> earlier = earlier(slot, person);
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.last());
    }

    private int countBefore(int slot, String person) {
        return earlier(slot, person).size();
    }

    private NavigableSet<LocalDate> earlier(int slot, String person) {
        return days.getOrDefault(person, new TreeSet<>())
                .headSet(plan.slots().get(slot).date(), false);
    }

    /** Those who have waited longer and cannot come, so that they know they were thought of. */
    private List<String> passedOver(int slot, Optional<String> chosen) {
        List<String> words = new ArrayList<>();
        LocalDate last = chosen.flatMap(person -> before(slot, person)).orElse(LocalDate.MIN);
        for (String person : rotation.turns().people()) {
            Optional<String> why = plan.slots()
                    .get(slot)
                    .away(person, community)
                    .filter(reason -> reason.equals(Slot.ON_LEAVE) || reason.equals(Slot.CANNOT_COME));
            boolean waited =
                    before(slot, person).filter(day -> !day.isBefore(last)).isEmpty();
            boolean earlier = chosen.isEmpty() || waited;
            if (why.isPresent() && earlier && words.size() < MOST_NAMED) {
                words.add(community.nameOf(person) + " " + why.get());
            }
        }
        return words;
    }
}
