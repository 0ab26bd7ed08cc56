package cop.health;

import cop.model.Member;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who was in the room at the last few meetings of which that is known, by perspective.
 *
 * @param meetings how many meetings it looks at
 */
record Room(int meetings, Set<String> perspectives) {

    static final int MEETINGS = 3;

    static Room lately(Window window, Tally tally) {
        List<Gathering> known = new ArrayList<>();
        for (Gathering gathering : window.gatherings()) {
            if (Registers.known(gathering, tally)) {
                known.add(gathering);
            }
        }
        List<Gathering> last = known.subList(Math.max(0, known.size() - MEETINGS), known.size());
        Set<Member> people = new TreeSet<>((one, other) -> one.id().compareTo(other.id()));
        for (Gathering gathering : last) {
            gathering
                    .present()
                    .forEach(id -> people.add(window.community().members().get(id)));
        }
        if (people.stream().anyMatch(member -> member.profile().perspective().isEmpty())) {
            tally.unknown(Gap.ofMembers("from where somebody who came sees things", "Write “perspective” there."));
        }
        return new Room(last.size(), perspectives(people));
    }

    static Set<String> perspectives(Collection<Member> people) {
        Set<String> perspectives = new TreeSet<>();
        people.forEach(member -> member.profile().perspective().ifPresent(perspectives::add));
        return perspectives;
    }
}
