package cop.network;

import cop.model.Answers;
import cop.model.Community;
import cop.model.Consent;
import cop.model.Detail;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Plain;
import cop.model.Register;
import cop.model.Register.Attendance;
import cop.model.Register.Guests;
import cop.model.Register.Rsvp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The people who can be put into groups at a meeting: those who are there by the register, or who are expected while nobody has
 * written down who came.
 *
 * @param people in the order of what they are called, each once
 * @param unnamed guests of whom only the number is known
 */
record Turnout(List<Person> people, int unnamed, String inWords) {

    /**
     * One of them.
     *
     * @param id a member's id, or the name of a guest
     * @param member absent for a guest whom the community does not know
     * @param name as other members may see it
     */
    record Person(String id, Optional<Member> member, Optional<String> name) {

        /** Whether figures may be about them: guests and all who did not ask to be left out. */
        boolean counts() {
            return member.map(known -> known.belonging().metrics()).orElse(true);
        }
    }

    private static final Comparator<Person> BY_NAME = Comparator.comparing(
                    (Person person) -> person.name().isEmpty())
            .thenComparing(person -> Plain.fold(person.name().orElse("")))
            .thenComparing(Person::id);

    Turnout {
        people = people.stream().sorted(BY_NAME).toList();
    }

    static Turnout of(Community community, Meeting meeting) {
        Register register = community.register(meeting.id());
        return register.attendance()
                .map(attendance -> present(community, attendance, register.guests()))
                .orElseGet(() -> expected(community, meeting, register));
    }

    private static Turnout present(Community community, Map<String, Attendance> attendance, Optional<Guests> guests) {
        List<Person> people = new ArrayList<>();
        for (Member member : community.members().values()) {
            if (Optional.ofNullable(attendance.get(member.id()))
                    .filter(one -> one.status() == Register.Status.PRESENT)
                    .isPresent()) {
                people.add(person(member));
            }
        }
        Set<String> there = new HashSet<>();
        people.forEach(person -> person.member().ifPresent(member -> there.add(Plain.fold(member.name()))));
        List<String> names = guests.map(Guests::names).orElse(List.of());
        for (String name : names) {
            if (there.add(Plain.fold(name))) {
                people.add(new Person(name, Optional.empty(), Optional.of(name)));
            }
        }
        int unnamed = guests.map(Guests::count).orElse(0) - names.size();
        return new Turnout(people, unnamed, people(people.size()) + (people.size() == 1 ? " is" : " are") + " there");
    }

    private static Turnout expected(Community community, Meeting meeting, Register register) {
        List<Person> people = new ArrayList<>();
        int silent = 0;
        for (Map.Entry<Member, Optional<Rsvp>> reply :
                Answers.byMember(community, meeting, register).entrySet()) {
            if (reply.getValue()
                    .filter(rsvp -> rsvp.answer() == Register.Answer.DECLINED)
                    .isEmpty()) {
                people.add(person(reply.getKey()));
                silent += reply.getValue().isEmpty() ? 1 : 0;
            }
        }
        String are = people(people.size()) + (people.size() == 1 ? " is expected" : " are expected");
        return new Turnout(
                people,
                0,
                silent == 0 ? are : are + ", of whom " + silent + (silent == 1 ? " has" : " have") + " not answered");
    }

    private static String people(int count) {
        return count == 0 ? "Nobody" : count == 1 ? "1 person" : count + " people";
    }

    private static Person person(Member member) {
        List<String> name = member.shownTo(Consent.Audience.MEMBERS).getOrDefault(Detail.NAME, List.of());
        return new Person(member.id(), Optional.of(member), name.stream().findFirst());
    }
}
