package cop;

import cop.model.Action;
import cop.model.Calendar;
import cop.model.Charter;
import cop.model.Community;
import cop.model.Correspondence;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Mode;
import cop.model.Rhythm;
import cop.model.Role;
import cop.model.Span;
import cop.model.Thing;
import cop.model.Where;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Made-up people and meetings for tests, plain unless a test says otherwise. */
public final class Given {

    private Given() {}

    public static Community community(Thing... things) {
        return Community.of(List.of(things));
    }

    /** A charter with a monthly meeting on the third Thursday of 2026, two hours from 14:00. */
    public static Charter charter() {
        return Charter.named("Early Reading").withCalendar(monthly(Map.of(), List.of()));
    }

    public static Calendar monthly(Map<LocalDate, String> skip, List<Span> closures) {
        Rhythm rhythm = new Rhythm(
                Optional.of("Monthly meeting"),
                Optional.of("third Thursday"),
                Optional.empty(),
                List.of(),
                Optional.of(day("2026-01-15")),
                Optional.empty(),
                Optional.of(LocalTime.of(14, 0)),
                Optional.of(120),
                Optional.of(Mode.IN_PERSON),
                Optional.of("Hillview Primary, Soweto"),
                skip);
        return new Calendar(Map.of("monthly", rhythm), Optional.empty(), closures);
    }

    /** A member with an address since November 2025, called by the id with a capital. */
    public static Member member(String id) {
        return member(id, "2025-11-10", List.of(), Member.Pace.REGULAR);
    }

    public static Member member(String id, String joined, List<Span> leave, Member.Pace pace) {
        return new Member(
                id,
                Character.toUpperCase(id.charAt(0)) + id.substring(1),
                List.of(),
                Member.Kinds.MEMBER,
                Member.Profile.NONE,
                new Member.Contact(Optional.of(id + "@example.org"), Optional.empty(), Optional.empty()),
                Member.Gifts.NONE,
                new Member.Belonging(
                        Optional.of(day(joined)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        leave,
                        pace,
                        true),
                Optional.empty());
    }

    /** A member with a full name, since November 2025. */
    public static Member named(String id, String name) {
        Member plain = member(id);
        return new Member(
                id,
                name,
                plain.alsoKnownAs(),
                plain.kind(),
                plain.profile(),
                plain.contact(),
                plain.gifts(),
                plain.belonging(),
                plain.consent());
    }

    public static Span leave(String from, String to) {
        return new Span(day(from), day(to), Optional.empty());
    }

    /** A monthly meeting, two hours from 14:00 at Hillview, its id the date. */
    public static Meeting meeting(String date, Meeting.Status status) {
        return new Meeting(
                date,
                Optional.of("Monthly meeting"),
                new Meeting.When(day(date), Optional.of(LocalTime.of(14, 0)), Optional.of(120)),
                Meeting.Standing.of(status, Optional.of(date + ".early-reading")),
                Meeting.Occasion.plenary(Optional.of("monthly")),
                where(Where.Venue.named("Hillview Primary, Soweto")),
                Optional.empty(),
                Map.of(),
                Meeting.Programme.NONE,
                Map.of());
    }

    public static Meeting planned(String date) {
        return meeting(date, Meeting.Status.PLANNED);
    }

    public static Meeting held(String date) {
        return meeting(date, Meeting.Status.HELD);
    }

    /** The meeting in another room. */
    public static Meeting in(Where.Venue venue, Meeting meeting) {
        return new Meeting(
                meeting.id(),
                meeting.title(),
                meeting.when(),
                meeting.standing(),
                meeting.occasion(),
                where(venue),
                meeting.invited(),
                meeting.roles(),
                meeting.programme(),
                meeting.logistics());
    }

    private static Where where(Where.Venue venue) {
        return new Where(Optional.of(Mode.IN_PERSON), Optional.of(venue), Optional.empty());
    }

    /** A room that is booked, with chairs in a circle. */
    public static Where.Venue booked(String day) {
        return room(Where.Venue.Layout.CIRCLE, Optional.of(day(day)));
    }

    public static Where.Venue room(Where.Venue.Layout layout, Optional<LocalDate> booked) {
        return new Where.Venue(
                Optional.of("Hillview Primary"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(layout),
                Optional.of(layout == Where.Venue.Layout.CIRCLE),
                Optional.empty(),
                booked,
                List.of("flipchart"));
    }

    /** What was sent about a meeting, at nine in the morning and to everyone, each as {@code 2026-02-19 invitation}. */
    public static Correspondence sent(String meeting, String... sendings) {
        List<Correspondence.Sending> all = new ArrayList<>();
        for (String sending : sendings) {
            String[] words = sending.split(" ", -1);
            OffsetDateTime at = day(words[0]).atTime(9, 0).atOffset(ZoneOffset.ofHours(2));
            all.add(new Correspondence.Sending(words[1], at, Optional.empty(), Optional.empty()));
        }
        return new Correspondence(meeting, all);
    }

    public static Map<String, String> served(String facilitator, String knowledgeManager) {
        return Map.of(Role.FACILITATOR, facilitator, Role.KNOWLEDGE_MANAGER, knowledgeManager);
    }

    /** Something promised by somebody at a meeting. */
    public static Action action(String id, String text, String owner, String meeting, String due) {
        return new Action(
                id,
                text,
                List.of(owner),
                Optional.of(meeting),
                Optional.empty(),
                Optional.of(day(meeting)),
                Optional.of(day(due)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    /** The action of this id, which has to be there. */
    public static Action actionIn(Community community, String id) {
        return Objects.requireNonNull(community.actions().get(id), id);
    }

    /** The meeting of this id, which has to be there. */
    public static Meeting meetingIn(Community community, String id) {
        return Objects.requireNonNull(community.meetings().get(id), id);
    }

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
