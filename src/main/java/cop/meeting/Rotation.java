package cop.meeting;

import cop.matching.CheapestMatching;
import cop.model.Community;
import cop.model.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shares out one role over the meetings to come, all of them at once: as evenly as leave and other duties allow, and among even
 * ways the one that departs least from the order in which people wait.
 */
final class Rotation {

    private final String role;
    private final Community community;
    private final Turns turns;

    Rotation(String role, Community community) {
        this.role = role;
        this.community = community;
        this.turns = Turns.of(role, community);
    }

    String role() {
        return role;
    }

    Turns turns() {
        return turns;
    }

    /** Whether somebody was appointed, so that there are no turns. */
    boolean isAppointed() {
        return appointed().isPresent();
    }

    Optional<String> appointed() {
        Role terms = community.charter().role(role);
        return terms.filled(role) == Role.By.APPOINTMENT ? terms.holder() : Optional.empty();
    }

    Optional<String> deputy() {
        return community.charter().role(role).deputy();
    }

    /** Proposes somebody for every meeting that has nobody, and says what it costs: the less, the better. */
    long share(Plan plan, Optional<Rotation> opposite) {
        List<Integer> open = new ArrayList<>();
        for (int slot = 0; slot < plan.slots().size(); slot++) {
            if (plan.slots().get(slot).settled(role).isEmpty()) {
                open.add(slot);
            }
        }
        long cost = isAppointed() ? 0 : match(plan, open, opposite);
        for (int slot : open) {
            standIn(plan, slot);
        }
        return cost;
    }

    private void standIn(Plan plan, int slot) {
        if (plan.proposal(slot, role).isPresent()) {
            return;
        }
        for (Optional<String> person : List.of(appointed(), deputy())) {
            if (person.isPresent() && plan.isFree(slot, role, person.get())) {
                plan.propose(slot, role, person.get());
                return;
            }
        }
    }

    private long match(Plan plan, List<Integer> open, Optional<Rotation> opposite) {
        Price price = new Price(open.size());
        List<String> people = people(plan, open);
        List<String> queue = queue(people, open.size());
        int copies = open.size();
        long[][] cost = new long[open.size()][people.size() * copies + open.size()];
        for (int row = 0; row < open.size(); row++) {
            for (int column = 0; column < cost[row].length; column++) {
                cost[row][column] = price.nobody();
            }
        }
        int lowest = people.stream().mapToInt(turns::level).min().orElse(0);
        for (int p = 0; p < people.size(); p++) {
            String person = people.get(p);
            List<Integer> ranks = ranks(person, queue);
            for (int row = 0; row < open.size(); row++) {
                long once = atMeeting(plan, open.get(row), person, opposite, price);
                for (int copy = 0; copy < copies; copy++) {
                    // Whoever the queue gives no further turn gets one only where nobody else can.
                    int rank = copy < ranks.size() ? ranks.get(copy) : 2 * queue.size();
                    cost[row][p * copies + copy] =
                            once + price.level(turns.level(person) + copy - lowest) + price.place(rank, row);
                }
            }
        }
        return take(plan, open, people, cost, copies);
    }

    private long take(Plan plan, List<Integer> open, List<String> people, long[][] cost, int copies) {
        int[] columns = CheapestMatching.of(cost);
        long total = 0;
        for (int row = 0; row < columns.length; row++) {
            total += cost[row][columns[row]];
            if (columns[row] < people.size() * copies) {
                plan.propose(open.get(row), role, people.get(columns[row] / copies));
            }
        }
        return total;
    }

    /** Those who can come to one of the meetings at least. */
    private List<String> people(Plan plan, List<Integer> open) {
        List<String> people = new ArrayList<>();
        for (String person : turns.people()) {
            if (open.stream().anyMatch(slot -> plan.isFree(slot, role, person))) {
                people.add(person);
            }
        }
        return people;
    }

    private long atMeeting(Plan plan, int slot, String person, Optional<Rotation> opposite, Price price) {
        if (!plan.isFree(slot, role, person)) {
            return price.never();
        }
        boolean leavesNobody =
                opposite.filter(other -> other.isOnly(plan, slot, person)).isPresent();
        return (leavesNobody ? price.leavesNobody() : 0) + (plan.isBusy(slot, role, person) ? price.busy() : 0);
    }

    /** Whether somebody is the only one who could take this role at a meeting that has nobody yet. */
    private boolean isOnly(Plan plan, int slot, String person) {
        if (plan.holder(slot, role).isPresent() || !canTake(person)) {
            return false;
        }
        List<String> all = new ArrayList<>(isAppointed() ? List.of() : turns.people());
        appointed().ifPresent(all::add);
        deputy().ifPresent(all::add);
        return all.stream().noneMatch(other -> !other.equals(person) && plan.isFree(slot, role, other));
    }

    private boolean canTake(String person) {
        return isAppointed()
                ? appointed().filter(person::equals).isPresent()
                : turns.people().contains(person);
    }

    /** The order in which people would take turns if everybody could always come; nobody twice running. */
    private List<String> queue(List<String> people, int length) {
        Map<String, Integer> levels = new HashMap<>();
        people.forEach(person -> levels.put(person, turns.level(person)));
        List<String> waiting = new ArrayList<>(people);
        waiting.sort(turns.inTurn());
        String latest = turns.latest().orElse("");
        List<String> queue = new ArrayList<>();
        while (queue.size() < length && !waiting.isEmpty()) {
            latest = next(waiting, levels, latest);
            queue.add(latest);
            waiting.remove(latest);
            waiting.add(latest);
            levels.merge(latest, 1, Integer::sum);
        }
        return queue;
    }

    private static String next(List<String> waiting, Map<String, Integer> levels, String latest) {
        String next = waiting.get(0);
        for (String person : waiting) {
            boolean earlier = levels.getOrDefault(person, 0) < levels.getOrDefault(next, 0);
            if (!person.equals(latest) && (earlier || next.equals(latest))) {
                next = person;
            }
        }
        return next;
    }

    private static List<Integer> ranks(String person, List<String> queue) {
        List<Integer> ranks = new ArrayList<>();
        for (int i = 0; i < queue.size(); i++) {
            if (queue.get(i).equals(person)) {
                ranks.add(i);
            }
        }
        return ranks;
    }
}
