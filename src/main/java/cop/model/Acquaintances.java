package cop.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Knows people by what others write of them: by id, e-mail address, phone number, name and the names under which imports may
 * know them. Whoever is not known exactly is only somebody who may be meant.
 */
public final class Acquaintances {

    /** How many letters may differ before a name is surely another one. */
    private static final int MOST_SLIPS = 2;

    private static final int MOST_CANDIDATES = 5;
    private static final int SHORTEST_WORD = 3;

    private final Map<String, Member> members = new TreeMap<>();
    private final Map<String, Set<String>> byAddress = new HashMap<>();
    private final Map<String, Set<String>> byOtherName = new TreeMap<>();
    private final Map<String, Set<String>> byName = new TreeMap<>();
    private final Set<String> namesBefore;

    public Acquaintances(Collection<Member> members) {
        members.forEach(this::put);
        namesBefore = Set.copyOf(byName.keySet());
    }

    /** All of them by id. */
    public Map<String, Member> members() {
        return members;
    }

    /** Gets to know somebody, or what is new about them. */
    public void put(Member member) {
        Optional.ofNullable(members.put(member.id(), member)).ifPresent(old -> index(old, false));
        index(member, true);
    }

    private void index(Member member, boolean known) {
        member.contact().email().ifPresent(address -> set(byAddress, address, member.id(), known));
        member.alsoKnownAs().forEach(name -> set(byOtherName, name, member.id(), known));
        set(byName, member.name(), member.id(), known);
    }

    private static void set(Map<String, Set<String>> index, String text, String id, boolean known) {
        Set<String> ids = index.computeIfAbsent(Plain.fold(text), key -> new TreeSet<>());
        if (known) {
            ids.add(id);
        } else {
            ids.remove(id);
        }
    }

    /** The ids of those who have this e-mail address. */
    public List<String> withAddress(String address) {
        return List.copyOf(byAddress.getOrDefault(Plain.fold(address), Set.of()));
    }

    /** The ids of those who have this phone number, however it is written. */
    public List<String> withPhone(String text) {
        Optional<PhoneNumber> number = PhoneNumber.of(text);
        List<String> ids = new ArrayList<>();
        members.forEach((id, member) -> {
            boolean same = number.isPresent()
                    && member.contact()
                            .phone()
                            .flatMap(PhoneNumber::of)
                            .filter(number.get()::isSame)
                            .isPresent();
            if (same) {
                ids.add(id);
            }
        });
        return ids;
    }

    /** The ids of those whom a name means: what somebody wrote down for imports comes first. */
    public List<String> named(String name) {
        Set<String> others = byOtherName.getOrDefault(Plain.fold(name), Set.of());
        return List.copyOf(others.isEmpty() ? byName.getOrDefault(Plain.fold(name), Set.of()) : others);
    }

    /** The ids of those whom a text means exactly: several where it cannot tell them apart. */
    public List<String> exactly(String text) {
        if (members.containsKey(text)) {
            return List.of(text);
        }
        List<String> addressed = withAddress(text);
        if (!addressed.isEmpty()) {
            return addressed;
        }
        List<String> named = named(text);
        if (!named.isEmpty()) {
            return named;
        }
        String id = Plain.fold(text);
        return members.containsKey(id) ? List.of(id) : withPhone(text);
    }

    /** The ids of those whose name was almost this one before anybody was added. */
    public Set<String> almostNamed(String name) {
        Set<String> alike = new LinkedHashSet<>();
        for (String near : Nearest.within(MOST_SLIPS, Plain.fold(name), namesBefore)) {
            alike.addAll(byName.getOrDefault(near, Set.of()));
        }
        return alike;
    }

    /** The ids of those whose name or id is almost this one, or shares a word with it. */
    public List<String> near(String text) {
        String wanted = Plain.fold(text);
        int slips = Math.max(1, wanted.length() / 3);
        Set<String> ids = new LinkedHashSet<>(Nearest.within(slips, wanted, members.keySet()));
        List<String> names = new ArrayList<>(byName.keySet());
        names.addAll(byOtherName.keySet());
        List<String> near = new ArrayList<>(Nearest.within(slips, wanted, names));
        names.stream().filter(name -> sharesWord(name, wanted)).forEach(near::add);
        for (String name : near) {
            ids.addAll(byName.getOrDefault(name, Set.of()));
            ids.addAll(byOtherName.getOrDefault(name, Set.of()));
        }
        return ids.stream().limit(MOST_CANDIDATES).toList();
    }

    private static boolean sharesWord(String name, String other) {
        List<String> words = List.of(other.split("[ ,.]+", -1));
        for (String word : name.split("[ ,.]+", -1)) {
            if (word.length() >= SHORTEST_WORD && words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
