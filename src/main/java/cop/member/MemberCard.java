package cop.member;

import cop.model.Member;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Facts;
import cop.view.Facts.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the folder says of one person, for the people who hold the folder. */
public record MemberCard(Member member) {

    public Answer answer() {
        List<Fact> facts = new ArrayList<>();
        Member.Profile profile = member.profile();
        Member.Contact contact = member.contact();
        Member.Gifts gifts = member.gifts();
        Member.Belonging belonging = member.belonging();
        facts.add(new Fact("Id", Cell.of(member.id())));
        facts.add(new Fact("Name", Cell.of(member.name())));
        add(facts, "Also known as", member.alsoKnownAs());
        add(facts, "Organisation", profile.organisation());
        add(facts, "Perspective", profile.perspective());
        add(facts, "Job", profile.job());
        add(facts, "Place", profile.place());
        add(facts, "Languages", profile.languages());
        add(facts, "E-mail", contact.email());
        add(facts, "Phone", contact.phone());
        add(facts, "Expertise", gifts.expertise());
        add(facts, "Services", gifts.services());
        add(facts, "Interests", gifts.interests());
        add(facts, "Offers", gifts.offers());
        add(facts, "Asks", gifts.asks());
        belonging.joined().ifPresent(day -> facts.add(new Fact("Joined", Cell.of(day))));
        belonging.left().ifPresent(day -> facts.add(new Fact("Left", Cell.of(day))));
        add(facts, "Buddy", belonging.buddy());
        return new Answer(member, new Facts(facts));
    }

    private static void add(List<Fact> facts, String label, Optional<String> text) {
        text.ifPresent(value -> facts.add(new Fact(label, Cell.of(value))));
    }

    private static void add(List<Fact> facts, String label, List<String> texts) {
        if (!texts.isEmpty()) {
            facts.add(new Fact(label, Cell.of(String.join(", ", texts))));
        }
    }
}
