package cop.role;

import cop.model.Agreements.Decision;
import cop.model.Charter;
import cop.model.Community;
import cop.model.Duty;
import cop.model.Role;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Facts;
import cop.view.Facts.Fact;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One role as the community has it now.
 *
 * @param role its name in the charter
 * @param by how it is filled
 * @param holder a member's id, or a name
 * @param people who may take a turn, or who belong to it
 * @param does what is expected, in the community's words or else the guide's; absent where neither says anything
 * @param fromGuide whether that is the guide's word
 * @param handedOver when the role passed from one to the next, the earliest first
 */
public record RoleCard(
        String role,
        Role.By by,
        Optional<String> holder,
        List<String> people,
        Optional<String> deputy,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Optional<String> does,
        boolean fromGuide,
        List<Decision> handedOver) {

    private static final Cell OPEN = new Cell("not settled yet", "", Cell.Tone.FAINT);

    public RoleCard {
        people = List.copyOf(people);
        handedOver = List.copyOf(handedOver);
    }

    static RoleCard of(Charter charter, String name) {
        Role role = charter.role(name);
        List<Decision> passed = charter.agreements().decisions().stream()
                .filter(decision -> decision.about() == Decision.About.HAND_OVER)
                .filter(decision -> decision.role().equals(Optional.of(name)))
                .toList();
        Optional<String> ownWords = role.does().or(() -> expectation(charter, name));
        Optional<Duty> duty = Duty.of(name);
        return new RoleCard(
                name,
                role.filled(name),
                role.holder(),
                role.people(),
                role.deputy(),
                role.since(),
                role.until(),
                ownWords.or(() -> duty.map(Duty::text)),
                ownWords.isEmpty() && duty.isPresent(),
                passed);
    }

    /** What the charter asks of every member. */
    private static Optional<String> expectation(Charter charter, String role) {
        return Duty.of(role)
                .filter(duty -> duty == Duty.MEMBER)
                .flatMap(duty -> charter.membership().expectation());
    }

    /** Who fills it, by name; empty where that is not settled. */
    Optional<String> who(Community community) {
        if (by == Role.By.APPOINTMENT) {
            List<String> names = new ArrayList<>(names(community, people));
            holder.map(community::nameOf).filter(name -> !names.contains(name)).ifPresent(name -> names.add(0, name));
            return names.isEmpty() ? Optional.empty() : Optional.of(Words.and(names));
        }
        if (!people.isEmpty()) {
            return Optional.of(Words.and(names(community, people)) + ", by turns");
        }
        return community.charter().roles().containsKey(role) ? Optional.of("everybody, by turns") : Optional.empty();
    }

    /** Who fills it: by name for people, by id for a spreadsheet. */
    Cell whoCell(Community community) {
        List<String> ids = people.isEmpty() ? holder.stream().toList() : people;
        return who(community)
                .map(names -> Cell.of(names, ids.isEmpty() ? "everyone" : String.join("; ", ids)))
                .orElse(OPEN);
    }

    private static List<String> names(Community community, List<String> people) {
        return people.stream().map(community::nameOf).toList();
    }

    public Answer answer(Community community) {
        return new Answer(this, facts(community));
    }

    Facts facts(Community community) {
        List<Fact> facts = new ArrayList<>();
        if (Duty.of(role).map(Duty::isAssigned).orElse(true)) {
            facts.add(new Fact("Who", whoCell(community)));
        }
        deputy.ifPresent(id -> facts.add(new Fact("Deputy", Cell.of(community.nameOf(id), id))));
        since.ifPresent(day -> facts.add(new Fact("Since", Cell.of(day))));
        until.ifPresent(day -> facts.add(new Fact("Until", Cell.of(day))));
        does.ifPresent(text -> facts.add(new Fact("Does", Cell.of(fromGuide ? text + " (from the guide)" : text))));
        for (Decision decision : handedOver) {
            facts.add(new Fact(
                    "Handed over",
                    Cell.of(Words.day(decision.on())
                            + decision.text().map(text -> ": " + text).orElse(""))));
        }
        return new Facts(facts);
    }
}
