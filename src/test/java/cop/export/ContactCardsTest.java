package cop.export;

import static cop.Given.day;
import static org.assertj.core.api.Assertions.assertThat;

import cop.member.Directory;
import cop.model.Charter;
import cop.model.Community;
import cop.model.Consent;
import cop.model.Detail;
import cop.model.Member;
import cop.model.Thing;
import cop.model.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The cards are read back as RFC 2426 and RFC 2425 say, by a reader that knows nothing of the writer. */
class ContactCardsTest {

    private static final String LONG =
            "Someone who screened in Xitsonga or Tshivenḓa, and who would tell us; ".repeat(3);

    private static Member member(String name, String phone, List<String> asks, List<String> shared) {
        return new Member(
                "ana",
                name,
                List.of(),
                Member.Kinds.MEMBER,
                new Member.Profile(
                        Optional.of("Sunrise; Learning, \\Inc"),
                        Optional.empty(),
                        Optional.of("Teacher"),
                        Optional.of("Soweto"),
                        List.of()),
                new Member.Contact(Optional.of("ana@example.org"), Optional.of(phone), Optional.empty()),
                new Member.Gifts(List.of("phonics", "reading, early"), List.of(), List.of(), List.of(), asks),
                Member.Belonging.since(day("2026-01-15")),
                Optional.of(Consent.UNSAID.with(Consent.Audience.PARTNERS, shared)));
    }

    private static String cards(Member... members) {
        List<Thing> things = new ArrayList<>(List.of(Charter.named("Early Reading")));
        things.addAll(List.of(members));
        return ContactCards.of(Directory.of(Community.of(things), Consent.Audience.PARTNERS, day("2026-03-02")));
    }

    /** The lines of a card as they were before folding. */
    private static List<String> unfolded(String cards) {
        List<String> lines = new ArrayList<>();
        for (String line : cards.split("\r\n", -1)) {
            assertThat(line).doesNotContain("\n", "\r");
            if (line.startsWith(" ")) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + line.substring(1));
            } else if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** The parts of a property's value, without their escapes. */
    private static List<String> parts(String cards, String property, char between) {
        String value = unfolded(cards).stream()
                .filter(line -> line.startsWith(property + ":"))
                .findFirst()
                .orElseThrow()
                .substring(property.length() + 1);
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                char next = value.charAt(++i);
                part.append(next == 'n' || next == 'N' ? '\n' : next);
            } else if (c == between) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    private static final char NONE = '\0';

    @Test
    void whatIsSharedComesBackAsItWas() {
        String cards = cards(member("ليلى Mokoena", "+27 82 000 0000", List.of(LONG), everything()));

        assertThat(parts(cards, "FN", NONE)).containsExactly("ليلى Mokoena");
        assertThat(parts(cards, "N", ';')).startsWith("", "ليلى Mokoena");
        assertThat(parts(cards, "ORG", ';')).containsExactly("Sunrise; Learning, \\Inc");
        assertThat(parts(cards, "TITLE", NONE)).containsExactly("Teacher");
        assertThat(parts(cards, "ADR", ';')).contains("Soweto");
        assertThat(parts(cards, "EMAIL", NONE)).containsExactly("ana@example.org");
        assertThat(parts(cards, "TEL", NONE)).containsExactly("+27 82 000 0000");
        assertThat(parts(cards, "CATEGORIES", ',')).containsExactly("phonics", "reading, early");
        assertThat(parts(cards, "NOTE", NONE)).containsExactly("Asks: " + LONG);
    }

    private static List<String> everything() {
        return Stream.of(Detail.values()).map(Word::of).toList();
    }

    @Test
    void noLineIsLongerThanAnAddressBookTakes() {
        String cards = cards(member("Ana", "1", List.of(LONG), everything()));

        assertThat(cards.split("\r\n", -1)).allMatch(line -> line.length() <= 76);
    }

    @Test
    void aCardNamesNothingButWhatIsShared() {
        assertThat(unfolded(cards(member("Ana", "1", List.of(LONG), List.of("job")))))
                .containsExactly(
                        "BEGIN:VCARD",
                        "VERSION:3.0",
                        "N:;A member of Early Reading",
                        "FN:A member of Early Reading",
                        "TITLE:Teacher",
                        "END:VCARD");
    }

    @Test
    void aNameCannotAddALineOrSteerATerminal() {
        String cards = cards(member("Ana\r\nTEL:666\u001b[2J", "1", List.of(), List.of("name")));

        assertThat(unfolded(cards)).noneMatch(line -> line.startsWith("TEL"));
        assertThat(cards).doesNotContain("\u001b");
    }

    @Test
    void theSamePersonKeepsOneCardWhenTheNameChanges() {
        String before = cards(member("Ana", "1", List.of(), List.of("name")));
        String after = cards(member("Ana Mokoena", "1", List.of(), List.of("name")));

        assertThat(parts(after, "UID", NONE)).isEqualTo(parts(before, "UID", NONE));
    }

    @Test
    void whereNobodySharesAnythingThereIsNoCard() {
        assertThat(cards(member("Ana", "1", List.of(), List.of()))).isEmpty();
    }
}
