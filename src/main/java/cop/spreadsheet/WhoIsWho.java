package cop.spreadsheet;

import cop.model.Id;
import cop.model.Member;
import cop.model.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Knows the people by id, e-mail address, name and the names under which imports may know them, in this order; whoever is
 * not known exactly is asked for, never guessed.
 */
final class WhoIsWho {

    /** How many letters may differ before a name is surely another one. */
    private static final int MOST_SLIPS = 2;

    private static final int MOST_CANDIDATES = 5;
    private static final int SHORTEST_WORD = 3;

    private final Map<String, Member> members = new TreeMap<>();
    private final Map<String, Set<String>> byAddress = new HashMap<>();
    private final Map<String, Set<String>> byOtherName = new TreeMap<>();
    private final Map<String, Set<String>> byName = new TreeMap<>();
    private final Set<String> namesBefore;
    private final Map<String, Optional<String>> answers;
    private final Map<String, Stranger> strangers = new LinkedHashMap<>();

    /** @param answers whom a text means, or nobody who is known, as somebody said; by its folded form */
    WhoIsWho(Collection<Member> members, Map<String, Optional<String>> answers) {
        this.answers = answers;
        members.forEach(this::put);
        namesBefore = Set.copyOf(byName.keySet());
    }

    Map<String, Member> members() {
        return members;
    }

    /** Those who have to be asked for. */
    Collection<Stranger> strangers() {
        return strangers.values();
    }

    void put(Member member) {
        Optional.ofNullable(members.put(member.id(), member)).ifPresent(old -> index(old, false));
        index(member, true);
    }

    private void index(Member member, boolean known) {
        member.contact().email().ifPresent(address -> set(byAddress, address, member.id(), known));
        member.alsoKnownAs().forEach(name -> set(byOtherName, name, member.id(), known));
        set(byName, member.name(), member.id(), known);
    }

    private static void set(Map<String, Set<String>> index, String text, String id, boolean known) {
        Set<String> ids = index.computeIfAbsent(Cells.fold(text), key -> new TreeSet<>());
        if (known) {
            ids.add(id);
        } else {
            ids.remove(id);
        }
    }

    /** The ids of those who have this address. */
    List<String> withAddress(String address) {
        return List.copyOf(byAddress.getOrDefault(Cells.fold(address), Set.of()));
    }

    /** The ids of those whom a name means: what somebody wrote down for imports comes first. */
    List<String> named(String name) {
        Set<String> others = byOtherName.getOrDefault(Cells.fold(name), Set.of());
        return List.copyOf(others.isEmpty() ? byName.getOrDefault(Cells.fold(name), Set.of()) : others);
    }

    /** Whom a cell means by an id, an address or a name; where nobody can tell, the row is left open. */
    Optional<String> find(Row row, String field, String text) {
        List<String> found = exactly(text);
        return found.size() == 1
                ? Optional.of(found.get(0))
                : ask(row, field, text, found.isEmpty() ? near(text) : found, "write the id instead");
    }

    /** As {@link #find}, where somebody from outside may stand under a name. */
    Optional<String> findOrName(Row row, String field, String text) {
        boolean outsider =
                isNobody(text) || (exactly(text).isEmpty() && near(text).isEmpty());
        return outsider && !Id.isId(text) ? Optional.of(text) : find(row, field, text);
    }

    /** Whom the name of a row about a person means already; empty where it is somebody new, or nobody can tell. */
    Optional<String> findOrNew(Row row, String name) {
        List<String> found = named(name);
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        Set<String> alike = new LinkedHashSet<>(found);
        for (String near : Nearest.within(MOST_SLIPS, Cells.fold(name), namesBefore)) {
            alike.addAll(byName.getOrDefault(near, Set.of()));
        }
        return alike.isEmpty() || isNobody(name)
                ? Optional.empty()
                : ask(
                        row,
                        "name",
                        name,
                        List.copyOf(alike),
                        "if it is somebody new, write an id for them in a column `id`");
    }

    /** Who of those with an address has a name that is not quite theirs; empty where it is somebody new, or nobody can tell. */
    Optional<String> findByAddress(Row row, String name, List<String> addressed) {
        List<String> alike = near(name).stream().filter(addressed::contains).toList();
        if (alike.size() == 1 || isNobody(name)) {
            return alike.stream().findFirst();
        }
        return ask(
                row,
                "name",
                name,
                addressed,
                "if it is somebody with the same address, write an id for them in a column `id`");
    }

    boolean isKnown(String id) {
        return members.containsKey(id);
    }

    private List<String> exactly(String text) {
        if (members.containsKey(text)) {
            return List.of(text);
        }
        List<String> addressed = withAddress(text);
        return addressed.isEmpty() ? named(text) : addressed;
    }

    /** Whether somebody said that a text means none of those who come near. */
    private boolean isNobody(String text) {
        return answers.getOrDefault(Cells.fold(text), Optional.of("")).isEmpty();
    }

    private Optional<String> ask(Row row, String field, String text, List<String> candidates, String advice) {
        Optional<Member> meant =
                answers.getOrDefault(Cells.fold(text), Optional.empty()).map(members::get);
        if (meant.isPresent()) {
            put(meant.get().knownAlsoAs(text));
            return meant.map(Member::id);
        }
        if (candidates.isEmpty()) {
            row.open(
                    field,
                    "names nobody who is known: give the person a row in --members, or add them with: cop member add NAME");
        } else {
            strangers.putIfAbsent(Cells.fold(text), new Stranger(text, row.place(field), candidates));
            row.open(
                    field,
                    "could be " + String.join(" or ", candidates)
                            + ": put the name under also-known-as in members/" + candidates.get(0) + ".yaml, or "
                            + advice);
        }
        return Optional.empty();
    }

    /** Those whose name or id is almost this one, or shares a word with it. */
    private List<String> near(String text) {
        String wanted = Cells.fold(text);
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

    /** An id for somebody new: of the name, else of the address before the at sign. */
    Optional<String> freeId(Optional<String> name, Optional<String> address) {
        return name.flatMap(Id::from)
                .or(() -> address.map(text -> text.substring(0, text.indexOf('@') < 0 ? 0 : text.indexOf('@')))
                        .flatMap(Id::from))
                .map(id -> Id.free(id, members.keySet()));
    }
}
