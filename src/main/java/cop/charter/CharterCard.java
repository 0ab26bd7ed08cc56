package cop.charter;

import cop.model.Agreements;
import cop.model.Charter;
import cop.model.Community;
import cop.model.Rhythm;
import cop.model.Role;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Facts;
import cop.view.Facts.Fact;
import cop.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The charter on one screen: what is settled, and what still waits for the members. */
public record CharterCard(Community community) {

    private static final Cell OPEN = new Cell("not settled yet", "", Cell.Tone.FAINT);

    public Answer answer() {
        Charter charter = community.charter();
        Agreements agreements = charter.agreements();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Name", Cell.of(charter.name())));
        charter.convenedBy().ifPresent(who -> facts.add(new Fact("Convened by", Cell.of(who))));
        facts.add(fact("Interest", charter.aims().interest()));
        facts.add(fact("Purpose", charter.aims().purpose().statement()));
        facts.add(fact("Champion", charter.role(Role.CHAMPION).holder().map(community::nameOf)));
        facts.add(fact("Steering committee", people(charter.role(Role.STEERING))));
        facts.add(fact("Facilitator", filled(charter, Role.FACILITATOR)));
        facts.add(fact("Knowledge manager", filled(charter, Role.KNOWLEDGE_MANAGER)));
        facts.add(fact("Membership", charter.membership().model().map(Words::of)));
        facts.add(fact(
                "Funding",
                agreements.funding().flatMap(f -> f.how().or(() -> f.model().map(Words::of)))));
        facts.add(fact("Meets", meets(charter)));
        facts.add(fact("Ground rules", list(agreements.groundRules())));
        facts.add(fact(
                "Written down",
                agreements.capture().flatMap(Agreements.Capture::level).map(Words::of)));
        return new Answer(charter, new Facts(facts));
    }

    private static Fact fact(String label, Optional<String> text) {
        return new Fact(label, text.map(Cell::of).orElse(OPEN));
    }

    private Optional<String> people(Role role) {
        return list(role.people().stream().map(community::nameOf).toList());
    }

    /** Who fills a role: its holder, or the people who take turns. */
    private Optional<String> filled(Charter charter, String name) {
        Role role = charter.role(name);
        boolean turns = role.filled(name) == Role.By.ROTATION;
        if (!turns) {
            return role.holder().map(community::nameOf);
        }
        return charter.roles().containsKey(name)
                ? Optional.of("by turns" + people(role).map(who -> ": " + who).orElse(""))
                : Optional.empty();
    }

    private static Optional<String> meets(Charter charter) {
        return list(charter.calendar().rhythms().values().stream()
                .filter(rhythm -> rhythm.until().isEmpty())
                .map(Rhythm::inWords)
                .toList());
    }

    private static Optional<String> list(List<String> texts) {
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts.stream().collect(Collectors.joining("; ")));
    }
}
