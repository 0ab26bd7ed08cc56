package cop.member;

import cop.model.Consent;
import cop.model.Detail;
import cop.view.Answer;
import cop.view.Document;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A directory to print: who may have it, what it is for, and a card for each person.
 *
 * @param day on which all of them allowed it
 */
public record DirectoryPage(
        String community, String day, boolean members, boolean partners, boolean everybody, List<Person> people) {

    private static final Set<Detail> ON_TOP = Set.of(Detail.NAME, Detail.JOB, Detail.ORGANISATION);

    /**
     * One card.
     *
     * @param name empty where it is not shared
     * @param work what they do and where; empty where neither is shared
     * @param more all else that is shared
     */
    public record Person(String name, String work, List<Line> more) {

        static Person of(Directory.Card card) {
            List<Line> more = new ArrayList<>();
            for (Detail detail : Detail.values()) {
                if (!ON_TOP.contains(detail)) {
                    card.text(detail).ifPresent(text -> more.add(new Line(detail.label(), text)));
                }
            }
            List<String> work = Stream.of(Detail.JOB, Detail.ORGANISATION)
                    .map(card::text)
                    .flatMap(Optional::stream)
                    .toList();
            return new Person(card.text(Detail.NAME).orElse(""), String.join(", ", work), more);
        }
    }

    /** One thing that is shared, under its label. */
    public record Line(String what, String value) {}

    public DirectoryPage {
        people = List.copyOf(people);
    }

    static DirectoryPage of(Directory directory, LocalDate today) {
        Consent.Audience audience = directory.audience();
        return new DirectoryPage(
                directory.community(),
                Words.longDay(today),
                audience == Consent.Audience.MEMBERS,
                audience == Consent.Audience.PARTNERS,
                audience == Consent.Audience.PUBLIC,
                directory.cards().stream().map(Person::of).toList());
    }

    /** The page in place of the table. */
    public static Answer answer(Directory directory, LocalDate today) {
        return new Answer(
                directory.answer().data(), new Document("directory", of(directory, today), directory.table()));
    }
}
