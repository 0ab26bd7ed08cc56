package cop.spreadsheet;

import cop.model.Acquaintances;
import cop.model.Id;
import cop.model.Member;
import cop.model.Plain;
import cop.model.Stranger;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the people whom rows name; whoever is not known exactly is asked for, never guessed. */
final class WhoIsWho {

    private final Acquaintances known;
    private final Optional<Acquaintances> coming;
    private final Map<String, Optional<String>> answers;
    private final Map<String, Stranger> strangers = new LinkedHashMap<>();

    /**
     * @param answers whom a text means, or nobody who is known, as somebody said; by its folded form
     * @param coming those who are known once every row about people is placed; absent while nobody can say
     */
    WhoIsWho(Collection<Member> members, Map<String, Optional<String>> answers, Optional<Collection<Member>> coming) {
        this.answers = answers;
        this.known = new Acquaintances(members);
        this.coming = coming.map(Acquaintances::new);
    }

    Map<String, Member> members() {
        return known.members();
    }

    /** Those who have to be asked for. */
    Collection<Stranger> strangers() {
        return strangers.values();
    }

    void put(Member member) {
        known.put(member);
    }

    /** The ids of those who have this address. */
    List<String> withAddress(String address) {
        return known.withAddress(address);
    }

    /** The ids of those whom a name means: what somebody wrote down for imports comes first. */
    List<String> named(String name) {
        return known.named(name);
    }

    /** Whom a cell means by an id, an address or a name; where nobody can tell, the row is left open. */
    Optional<String> find(Row row, String field, String text) {
        return find(known, row, field, text);
    }

    /** As {@link #find}, where a row further down may be about the person. */
    Optional<String> findComing(Row row, String field, String text) {
        return coming.flatMap(people -> find(people, row, field, text));
    }

    private Optional<String> find(Acquaintances people, Row row, String field, String text) {
        List<String> found = people.exactly(text);
        return found.size() == 1
                ? Optional.of(found.get(0))
                : ask(row, field, text, found.isEmpty() ? people.near(text) : found, "write the id instead");
    }

    /** As {@link #find}, where somebody from outside may stand under a name. */
    Optional<String> findOrName(Row row, String field, String text) {
        boolean outsider = isNobody(text)
                || (known.exactly(text).isEmpty() && known.near(text).isEmpty());
        return outsider && !Id.isId(text) ? Optional.of(text) : find(row, field, text);
    }

    /** Whom the name of a row about a person means already; empty where it is somebody new, or nobody can tell. */
    Optional<String> findOrNew(Row row, String name) {
        List<String> found = named(name);
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        Set<String> alike = new LinkedHashSet<>(found);
        alike.addAll(known.almostNamed(name));
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
        List<String> alike =
                known.near(name).stream().filter(addressed::contains).toList();
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
        return members().containsKey(id);
    }

    /** Whether somebody said that a text means none of those who come near. */
    private boolean isNobody(String text) {
        return answers.getOrDefault(Plain.fold(text), Optional.of("")).isEmpty();
    }

    private Optional<String> ask(Row row, String field, String text, List<String> candidates, String advice) {
        Optional<Member> meant =
                answers.getOrDefault(Plain.fold(text), Optional.empty()).map(members()::get);
        if (meant.isPresent()) {
            put(meant.get().knownAlsoAs(text));
            return meant.map(Member::id);
        }
        if (candidates.isEmpty()) {
            row.open(
                    field,
                    "names nobody who is known: give the person a row among the members, or add them with: cop member add NAME");
        } else {
            strangers.putIfAbsent(Plain.fold(text), new Stranger(text, row.place(field), candidates));
            row.open(
                    field,
                    "could be " + String.join(" or ", candidates)
                            + ": put the name under also-known-as in members/" + candidates.get(0) + ".yaml, or "
                            + advice);
        }
        return Optional.empty();
    }

    /** An id for somebody new: of the name, else of the address before the at sign. */
    Optional<String> freeId(Optional<String> name, Optional<String> address) {
        return name.flatMap(Id::from)
                .or(() -> address.map(text -> text.substring(0, text.indexOf('@') < 0 ? 0 : text.indexOf('@')))
                        .flatMap(Id::from))
                .map(id -> Id.free(id, members().keySet()));
    }
}
