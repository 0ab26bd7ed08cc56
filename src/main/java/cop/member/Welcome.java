package cop.member;

import cop.model.Charter;
import cop.model.Community;
import cop.model.Consent;
import cop.model.Customs.Messaging;
import cop.model.Detail;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Rhythm;
import cop.model.Role;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Document;
import cop.view.Facts.Fact;
import cop.view.Table;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The letter for somebody who joins: what the community is and expects, who is there for them, and the notice that a law such
 * as POPIA asks for. It is for their eyes: of themselves it says all that is kept, of others what members may see.
 *
 * @param convener who answers for what is kept
 * @param meets when the community meets, in words
 * @param next the day, time and place of the next meeting
 * @param rules how people treat each other, in one line
 * @param champion the name, and how to reach them as far as they allow it; so too {@code buddy}
 * @param kept what the person's file says, line by line
 * @param allowed what the person allows, as it is in force
 * @param said the day on which the person said so; empty where they were not asked yet
 * @param write the address to write to; a text is empty where there is nothing to say
 */
public record Welcome(
        String name,
        String community,
        String convener,
        String interest,
        String purpose,
        String expectation,
        String meets,
        String next,
        String rules,
        String champion,
        String buddy,
        List<Kept> kept,
        List<Permission> allowed,
        String said,
        String write) {

    /** One line of what is kept. */
    public record Kept(String what, String value) {}

    public Welcome {
        kept = List.copyOf(kept);
        allowed = List.copyOf(allowed);
    }

    public static Welcome to(Member member, Community community, LocalDate today) {
        Charter charter = community.charter();
        return new Welcome(
                member.name(),
                charter.name(),
                charter.convenedBy().orElse(charter.name()),
                charter.aims().interest().orElse(""),
                charter.aims().purpose().statement().orElse(""),
                charter.membership().expectation().orElse(""),
                charter.calendar().rhythms().values().stream()
                        .filter(rhythm -> rhythm.until().isEmpty())
                        .map(Rhythm::inWords)
                        .collect(Collectors.joining("; ")),
                community.nextMeeting(today).map(Welcome::when).orElse(""),
                String.join(" · ", charter.agreements().groundRules()),
                reach(charter.role(Role.CHAMPION).holder(), member, community),
                reach(member.belonging().buddy(), member, community),
                kept(member),
                Permission.of(member),
                member.consent().flatMap(Consent::at).map(Words::longDay).orElse(""),
                charter.customs().messages().flatMap(Messaging::from).orElse(""));
    }

    private static String when(Meeting meeting) {
        return Words.longDay(meeting.date())
                + meeting.start()
                        .map(start -> ", " + Words.hours(start, meeting.length()))
                        .orElse("")
                + meeting.where().place().map(place -> ", " + place).orElse("");
    }

    /** Somebody else by name, with the address and number that they share with members. */
    private static String reach(Optional<String> person, Member reader, Community community) {
        return person.filter(id -> !id.equals(reader.id()))
                .map(id -> community.nameOf(id)
                        + ways(Optional.ofNullable(community.members().get(id))))
                .orElse("");
    }

    private static String ways(Optional<Member> other) {
        List<String> ways = new ArrayList<>();
        other.map(member -> member.shownTo(Consent.Audience.MEMBERS)).ifPresent(shown -> {
            ways.addAll(shown.getOrDefault(Detail.EMAIL, List.of()));
            ways.addAll(shown.getOrDefault(Detail.PHONE, List.of()));
        });
        return ways.isEmpty() ? "" : " (" + String.join(", ", ways) + ")";
    }

    private static List<Kept> kept(Member member) {
        List<Kept> kept = new ArrayList<>();
        for (Fact fact : new MemberCard(member).aboutThePerson()) {
            kept.add(new Kept(fact.label(), fact.value().human()));
        }
        return kept;
    }

    public Answer answer() {
        List<List<Cell>> rows = new ArrayList<>();
        kept.forEach(line -> rows.add(List.of(Cell.of("kept"), Cell.of(line.what()), Cell.of(line.value()))));
        allowed.forEach(line -> rows.add(List.of(Cell.of("allowed"), Cell.of(line.what()), Cell.of(line.answer()))));
        Table table = new Table(
                List.of(Column.of("sort", "Sort"), Column.of("what", "What"), Column.of("value", "Value")),
                rows,
                "Nothing is kept.");
        return new Answer(this, new Document("welcome", this, table));
    }
}
