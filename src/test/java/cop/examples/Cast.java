package cop.examples;

import cop.model.Channel;
import cop.model.Charter;
import cop.model.Consent;
import cop.model.Id;
import cop.model.Member;
import cop.model.Member.Belonging;
import cop.model.Member.Contact;
import cop.model.Member.Gifts;
import cop.model.Member.JoinedAs;
import cop.model.Member.Pace;
import cop.model.Member.Profile;
import cop.model.Span;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The people of a sample community: every surname says "example" in some language, and no number is assigned. */
final class Cast {

    private static final List<String> PLACES = List.of(
            "Soweto, Gauteng",
            "Thohoyandou, Limpopo",
            "Mthatha, Eastern Cape",
            "Upington, Northern Cape",
            "Umlazi, KwaZulu-Natal",
            "Atlantis, Western Cape",
            "Botshabelo, Free State",
            "Mahikeng, North West",
            "White River, Mpumalanga");

    private static final List<String> ORGANISATIONS = List.of(
            "Sample Bridge Trust",
            "Little Example Centres",
            "University of Placeholder",
            "Mohlala Training Network",
            "Isibonelo Education Trust",
            "Department of Samples",
            "Voorbeeld Foundation",
            "Tsumbo Schools",
            "Sample College");

    private static final List<String> OFFERS =
            List.of("visits to my classroom", "slides in plain words", "a room for twenty", "a second pair of eyes");

    private static final List<String> FIELDS = List.of(
            "mentoring", "storytelling", "inclusion", "home-languages", "parents", "play", "funding", "assessment");

    private static final List<String> ASKS = List.of(
            "Somebody who has run a parents' evening in isiXhosa",
            "A classroom that I may visit for a morning",
            "A reader for two pages before they go to the funder");

    private final Charter charter;
    private final Random random;
    private final LocalDate first;
    private final List<Member> members = new ArrayList<>();

    private Cast(Charter charter, LocalDate first, Random random) {
        this.charter = charter;
        this.first = first;
        this.random = random;
    }

    /** Those named in a file of lines: a language, a surname, and first names, with an id where the script gives none. */
    static List<Member> read(Path file, Charter charter, LocalDate first, Random random) {
        Cast cast = new Cast(charter, first, random);
        Story.text(file).lines().map(line -> List.of(line.split(" "))).forEach(words -> {
            for (String name : words.subList(2, words.size())) {
                String[] parts = name.split("=", -1);
                String full = parts[0] + " " + words.get(1);
                cast.add(parts.length > 1 ? parts[1] : Id.from(full).orElseThrow(), full, words.get(0));
            }
        });
        return cast.members;
    }

    private void add(String id, String name, String language) {
        int number = members.size();
        List<String> perspectives = charter.membership().perspectives();
        LocalDate joined = joined(id);
        members.add(new Member(
                id,
                name,
                List.of(),
                Member.Kinds.MEMBER,
                new Profile(
                        Optional.of(ORGANISATIONS.get(random.nextInt(ORGANISATIONS.size()))),
                        Optional.of(perspectives.get(number % perspectives.size())),
                        Optional.empty(),
                        Optional.of(PLACES.get(random.nextInt(PLACES.size()))),
                        language.equals("en") ? List.of("en") : List.of(language, "en")),
                new Contact(
                        Optional.of(id + "@example.org"),
                        number % 4 == 3 ? Optional.empty() : Optional.of("+27 82 000 %04d".formatted(number + 1)),
                        Optional.of(number % 3 == 0 ? Channel.WHATSAPP : Channel.EMAIL)),
                gifts(number),
                belonging(number, joined),
                Optional.of(new Consent(
                        Optional.of(joined),
                        number % 3 == 2
                                ? List.of("name", "organisation", "email")
                                : List.of("name", "organisation", "email", "expertise", "interests", "offers", "asks"),
                        List.of("name"),
                        List.of(),
                        Optional.of(number % 7 != 6),
                        Optional.empty(),
                        Optional.empty()))));
    }

    /** What a person knows well, wants to learn, offers and looks for: many say one of these, few say all. */
    private static Gifts gifts(int number) {
        return new Gifts(
                some(number % 3 == 0, FIELDS, number / 3),
                List.of(),
                some(number % 4 == 1 && number % 3 != 0, FIELDS, number / 4 + 2),
                some(number % 5 == 0, OFFERS, number / 5),
                some(number % 9 == 4, ASKS, number / 9));
    }

    private static List<String> some(boolean says, List<String> words, int which) {
        return says ? List.of(words.get(which % words.size())) : List.of();
    }

    /** Whoever the charter names was there from the beginning; most others joined by the first of the meetings. */
    private LocalDate joined(String id) {
        LocalDate begun = charter.life().started().orElse(first);
        if (isNamed(id)) {
            return begun.minusDays(7 + random.nextInt(14));
        }
        return random.nextInt(6) > 0
                ? begun.plusDays(random.nextInt(1 + (int) ChronoUnit.DAYS.between(begun, first)))
                : first.plusDays(random.nextInt(250));
    }

    private boolean isNamed(String id) {
        return charter.roles().values().stream()
                .anyMatch(role -> role.people().contains(id)
                        || role.holder().filter(id::equals).isPresent());
    }

    /** In a large community some keep to the edge, some are away for a while, one wants to be in no figure. */
    private Belonging belonging(int number, LocalDate joined) {
        List<Span> leave = number % 41 == 8
                ? List.of(new Span(first.plusDays(80), first.plusDays(140), Optional.empty()))
                : List.of();
        return new Belonging(
                Optional.of(joined),
                Optional.of(number % 6 == 5 ? JoinedAs.NOMINATED : JoinedAs.VOLUNTEER),
                Optional.of(joined),
                Optional.empty(),
                number % 53 == 50 ? Optional.of(first.plusDays(260)) : Optional.empty(),
                leave,
                number % 29 == 28 ? Pace.PERIPHERAL : Pace.REGULAR,
                number != 70);
    }
}
