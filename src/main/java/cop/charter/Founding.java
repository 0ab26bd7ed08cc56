package cop.charter;

import cop.model.AgendaItem;
import cop.model.AgendaItem.Length;
import cop.model.Agreements;
import cop.model.Aims;
import cop.model.Change;
import cop.model.Charter;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Edit;
import cop.model.Id;
import cop.model.Locality;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Purpose;
import cop.model.Rhythm;
import cop.model.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a community on the day on which its folder is made; all that is left open waits for the first meeting.
 *
 * @param name the community's name
 * @param founder the name of the person who makes the folder
 * @param people names of others who belong from the start
 * @param every when it means to meet, in words such as {@code third Thursday}
 * @param firstMeeting the day of the first meeting, where it is known
 */
public record Founding(
        String name,
        String founder,
        Optional<String> email,
        List<String> people,
        Optional<String> interest,
        Optional<String> purpose,
        Optional<String> champion,
        Optional<String> every,
        Optional<LocalTime> start,
        Optional<LocalDate> firstMeeting,
        ZoneId zone) {

    private static final int LAUNCH_MINUTES = 120;

    public Founding {
        people = List.copyOf(people);
    }

    /** The first change of the community's life. */
    public Change change(LocalDate today) {
        List<Edit> edits = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        List<Member> members = new ArrayList<>();
        members.add(member(founder, email, ids, today));
        for (String person : people) {
            members.add(member(person, Optional.empty(), ids, today));
        }
        Charter charter = charter(members, today);
        edits.add(new Edit.Add(charter));
        members.forEach(member -> edits.add(new Edit.Add(member)));
        firstMeeting.ifPresent(day -> edits.add(new Edit.Add(launch(charter, day, members))));
        return new Change("community: start " + charter.slug(), edits, List.of());
    }

    private Charter charter(List<Member> members, LocalDate today) {
        Charter charter = Charter.named(name.strip());
        Aims aims = charter.aims();
        if (interest.isPresent()) {
            aims = aims.withInterest(interest.get());
        }
        if (purpose.isPresent()) {
            aims = aims.withPurpose(new Purpose(purpose, List.of(), false));
        }
        Charter settled = new Charter(
                charter.format(),
                Id.from(name),
                charter.name(),
                Optional.empty(),
                aims,
                charter.life(),
                new Locality(Optional.of(zone), Optional.empty(), Optional.empty()),
                charter.membership(),
                Map.of(),
                Agreements.NONE,
                charter.calendar(),
                charter.customs(),
                charter.settings());
        for (Member member : members) {
            if (champion.filter(name -> name.equals(member.id()) || name.equalsIgnoreCase(member.name()))
                    .isPresent()) {
                settled = settled.withRole(Role.CHAMPION, Role.heldBy(member.id(), Optional.of(today)));
            }
        }
        if (champion.isPresent() && settled.roles().isEmpty()) {
            throw CopException.usage(
                    "The champion \"" + champion.get() + "\" is not among the people named.",
                    "Name the person with --people too, or leave the champion to the first meeting.");
        }
        return every.isPresent() ? settled.withCalendar(settled.calendar().withRhythm("main", rhythm(today))) : settled;
    }

    private Rhythm rhythm(LocalDate today) {
        return new Rhythm(
                Optional.of("Meeting"),
                every,
                Optional.empty(),
                List.of(),
                Optional.of(firstMeeting.orElse(today)),
                Optional.empty(),
                start,
                Optional.of(LAUNCH_MINUTES),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    private static Member member(String name, Optional<String> email, Set<String> taken, LocalDate today) {
        String id = Id.free(
                Id.from(name)
                        .orElseThrow(() -> CopException.usage(
                                "The name \"" + name + "\" gives no id of the letters a to z.",
                                "Leave it out here, and add it with: cop member add NAME --id SHORT-NAME")),
                taken);
        taken.add(id);
        return new Member(
                id,
                name.strip(),
                List.of(),
                Member.Kinds.MEMBER,
                Member.Profile.NONE,
                new Member.Contact(email, Optional.empty(), Optional.empty()),
                Member.Gifts.NONE,
                Member.Belonging.since(today),
                Optional.empty());
    }

    private Meeting launch(Charter charter, LocalDate day, List<Member> members) {
        String id = day.toString();
        Community community = Community.of(List.of(charter, members.get(0)));
        List<AgendaItem> agenda = new ArrayList<>();
        agenda.add(AgendaItem.of(AgendaItem.Kind.CHECK_IN, "Who we are", Length.of(15))
                .withId("check-in"));
        for (Undecided point : Undecided.of(community)) {
            agenda.add(AgendaItem.of(AgendaItem.Kind.DISCUSSION, point.question(), Length.REST)
                    .withId(point.id()));
        }
        agenda.add(AgendaItem.of(AgendaItem.Kind.BREAK, "Tea", Length.of(15)).withId("break"));
        agenda.add(AgendaItem.of(AgendaItem.Kind.FUTURE_AGENDA, "What next and who", Length.of(10))
                .withId("future-agenda"));
        agenda.add(AgendaItem.of(AgendaItem.Kind.CHECK_OUT, "Check-out", Length.of(10))
                .withId("check-out"));
        return new Meeting(
                id,
                Optional.of("First meeting"),
                day,
                start,
                Optional.of(LAUNCH_MINUTES),
                Meeting.Status.PLANNED,
                Optional.empty(),
                Optional.empty(),
                Meeting.Kinds.LAUNCH,
                Optional.empty(),
                Optional.empty(),
                Optional.of(id + "." + charter.slug()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                agenda,
                Map.of(),
                Optional.empty());
    }
}
