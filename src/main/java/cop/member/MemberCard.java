package cop.member;

import cop.model.Detail;
import cop.model.Member;
import cop.model.Span;
import cop.model.Word;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Facts;
import cop.view.Facts.Fact;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the folder says of one person, for the people who hold the folder. */
public record MemberCard(Member member) {

    public Answer answer() {
        return new Answer(member, facts());
    }

    Facts facts() {
        List<Fact> facts = new ArrayList<>(aboutThePerson());
        if (member.consent().isPresent()) {
            add(facts, "Consent of", member.consentInForce().at());
            Permission.of(member).forEach(each -> facts.add(new Fact(each.what(), Cell.of(each.answer()))));
        }
        return new Facts(facts);
    }

    /** What the file says but for consent. */
    List<Fact> aboutThePerson() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Id", Cell.of(member.id())));
        facts.add(new Fact("Name", Cell.of(member.name())));
        add(facts, "Also known as", member.alsoKnownAs());
        for (Detail detail : Detail.values()) {
            if (detail != Detail.NAME) {
                add(facts, detail.label(), detail.of(member));
            }
        }
        belonging(facts, member.belonging());
        return facts;
    }

    private void belonging(List<Fact> facts, Member.Belonging belonging) {
        if (member.kind() != Member.Kinds.MEMBER) {
            facts.add(new Fact("Is a", Cell.of(Word.of(member.kind()))));
        }
        add(facts, "Joined", belonging.joined());
        add(facts, "Joined as", belonging.joinedAs().map(Word::of).stream().toList());
        add(facts, "Agreed to come", belonging.commitment());
        add(facts, "Buddy", belonging.buddy().stream().toList());
        add(facts, "Left", belonging.left());
        for (Span leave : belonging.leave()) {
            facts.add(new Fact(
                    "Away",
                    Cell.of(Words.day(leave.from()) + " to " + Words.day(leave.to())
                            + leave.why().map(why -> ": " + why).orElse(""))));
        }
        if (!member.isRegular()) {
            facts.add(new Fact("Takes part", Cell.of("now and then")));
        }
        if (!belonging.metrics()) {
            facts.add(new Fact("In figures", Cell.of("no")));
        }
    }

    private static void add(List<Fact> facts, String label, Optional<LocalDate> day) {
        day.ifPresent(value -> facts.add(new Fact(label, Cell.of(value))));
    }

    private static void add(List<Fact> facts, String label, List<String> texts) {
        if (!texts.isEmpty()) {
            facts.add(new Fact(label, Cell.of(String.join(", ", texts))));
        }
    }
}
