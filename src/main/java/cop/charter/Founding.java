package cop.charter;

import cop.model.Change;
import cop.model.Charter;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Edit;
import cop.model.Id;
import cop.model.Lookup;
import cop.model.Member;
import cop.model.Thing;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of a community when its folder is made; all that is left open waits for the first meeting.
 *
 * @param name the community's name
 * @param founder the name of the person who makes the folder
 * @param email the founder's address
 * @param people names of others who belong from the start
 * @param answers to points of the charter; whoever is named in them belongs, too
 * @param firstMeeting the day of the first meeting, where it is known
 * @param zone the clock on the wall
 */
public record Founding(
        String name,
        String founder,
        Optional<String> email,
        List<String> people,
        Map<Point, String> answers,
        Optional<LocalDate> firstMeeting,
        ZoneId zone) {

    public Founding {
        people = List.copyOf(people);
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
    }

    public Founding withEmail(Optional<String> other) {
        return new Founding(name, founder, other, people, answers, firstMeeting, zone);
    }

    public Founding withAnswers(Map<Point, String> other) {
        return new Founding(name, founder, email, people, other, firstMeeting, zone);
    }

    public Founding withFirstMeeting(Optional<LocalDate> other) {
        return new Founding(name, founder, email, people, answers, other, zone);
    }

    /** The first change of the community's life. */
    public Change change(LocalDate today) {
        Circle circle = new Circle(today);
        circle.add(founder, email);
        people.forEach(circle::idOf);
        Charter charter = new Settling(circle::idOf, firstMeeting.orElse(today), today)
                .settle(Charter.begun(name.strip(), zone), answers);
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.Add(charter));
        circle.members.forEach(member -> edits.add(new Edit.Add(member)));
        return new Change("community: start " + charter.slug(), edits, List.of());
    }

    /** The people named so far; whoever is named for the first time belongs from then on. */
    private static final class Circle {
        private final LocalDate today;
        private final List<Thing> members = new ArrayList<>();

        Circle(LocalDate today) {
            this.today = today;
        }

        String idOf(String person) {
            return new Lookup(Community.of(members), today)
                    .memberIfClear(person)
                    .map(Member::id)
                    .orElseGet(() -> add(person, Optional.empty()));
        }

        /** Adds a person by a name, behind which an id of their choice may stand: {@code عائشة (aisha)}. */
        String add(String person, Optional<String> email) {
            String name = person.strip();
            int open = name.endsWith(")") ? name.lastIndexOf('(') : -1;
            String id = (open < 0 ? Id.from(name) : Optional.of(name.substring(open + 1, name.length() - 1)))
                    .filter(Id::isId)
                    .filter(wanted -> !Id.isReserved(wanted))
                    .map(wanted ->
                            Id.free(wanted, Community.of(members).members().keySet()))
                    .orElseThrow(() -> CopException.usage(
                            "The name \"" + name + "\" gives no short name in the letters a to z.",
                            "Write one behind it, such as: \"" + name + " (aisha)\""));
            members.add(
                    Member.named(id, open < 0 ? name : name.substring(0, open).strip(), email, today));
            return id;
        }
    }
}
