package cop.register;

import cop.model.Acquaintances;
import cop.model.Community;
import cop.model.Edit;
import cop.model.Member;
import cop.model.PhoneNumber;
import cop.model.Plain;
import cop.model.Problem;
import cop.model.Stranger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the people of whom sayings speak; whoever is not known exactly is asked for, never guessed. */
final class Recognition {

    private final Community community;
    private final Acquaintances people;
    private final Map<String, Optional<String>> answers;
    private final Map<String, Stranger> strangers = new LinkedHashMap<>();
    private final List<Problem> left = new ArrayList<>();

    /** @param answers whom a text means, or nobody who is known, as somebody said; by its folded form */
    Recognition(Community community, Map<String, Optional<String>> answers) {
        this.community = community;
        this.people = new Acquaintances(community.members().values());
        this.answers = answers;
    }

    /** The member's id; empty, and noted as left, where nobody can tell. */
    Optional<String> find(Saying saying) {
        Set<String> known = new LinkedHashSet<>();
        for (String text : saying.who()) {
            List<String> found = people.exactly(text);
            if (found.size() == 1) {
                known.add(found.get(0));
            }
        }
        if (known.size() == 1) {
            return known.stream().findFirst();
        }
        if (known.isEmpty()) {
            return asked(saying);
        }
        left(
                saying,
                "The address is that of " + String.join(", but the name that of ", known)
                        + ": write in this row whom you mean.");
        return Optional.empty();
    }

    private Optional<String> asked(Saying saying) {
        String name = saying.name();
        Optional<Member> meant =
                answers.getOrDefault(Plain.fold(name), Optional.empty()).map(people.members()::get);
        if (meant.isPresent()) {
            people.put(meant.get().knownAlsoAs(name));
            return meant.map(Member::id);
        }
        List<String> candidates = candidates(saying);
        if (!candidates.isEmpty()) {
            strangers.putIfAbsent(Plain.fold(name), new Stranger(name, saying.place(), candidates));
            left(
                    saying,
                    "The name could be that of " + String.join(" or ", candidates)
                            + ": put it under also-known-as in members/" + candidates.get(0)
                            + ".yaml, or write the id instead.");
        } else if (PhoneNumber.of(name).isPresent()) {
            left(saying, "Nobody is known by this number: note whose it is with: cop member set MEMBER --phone NUMBER");
        } else {
            left(saying, "Nobody is known by this name: add them with: cop member add NAME");
        }
        return Optional.empty();
    }

    /** Those who may be meant; nobody where it is nobody who is known. */
    List<String> candidates(Saying saying) {
        List<String> same = people.exactly(saying.name());
        return PhoneNumber.of(saying.name()).isPresent() || saying.name().isEmpty()
                ? same
                : same.isEmpty() ? people.near(saying.name()) : same;
    }

    /** Whether it is clear whom a saying is of, without asking anybody. */
    Optional<String> ifKnown(Saying saying) {
        for (String text : saying.who()) {
            List<String> found = people.exactly(text);
            if (found.size() == 1) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }

    void left(Saying saying, String text) {
        left.add(Problem.error(Form.ROW, saying.place(), text));
    }

    List<Problem> left() {
        return left;
    }

    List<Stranger> strangers() {
        return List.copyOf(strangers.values());
    }

    /** The people under the names by which they are known from now on. */
    List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        people.members().forEach((id, member) -> {
            if (!member.equals(community.members().get(id))) {
                edits.add(new Edit.Replace(member));
            }
        });
        return edits;
    }
}
