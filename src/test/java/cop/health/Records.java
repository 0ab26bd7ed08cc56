package cop.health;

import cop.Given;
import cop.model.Action;
import cop.model.AgendaItem;
import cop.model.Charter;
import cop.model.Community;
import cop.model.Life;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Member.Belonging;
import cop.model.Member.Pace;
import cop.model.Membership;
import cop.model.Minutes;
import cop.model.Purpose;
import cop.model.Register;
import cop.model.Rhythm;
import cop.model.Role;
import cop.model.Settings;
import cop.model.Span;
import cop.model.Thing;
import cop.model.Where;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a community wrote down, said in a few words; people are given as ids with a blank between them. */
final class Records {

    private final Map<Thing.Key, Thing> things = new LinkedHashMap<>();

    Records() {
        put(Charter.named("Play Community of Practice"));
    }

    /** What a whole community wrote down, to be changed. */
    static Records of(Collection<? extends Thing> written) {
        Records records = new Records();
        written.forEach(records::put);
        return records;
    }

    Community community() {
        return Community.of(things.values());
    }

    Records put(Thing thing) {
        things.put(thing.key(), thing);
        return this;
    }

    Records without(Thing.Kind kind) {
        things.keySet().removeIf(key -> key.kind() == kind);
        return this;
    }

    Records charter(UnaryOperator<Charter> change) {
        return put(change.apply(community().charter()));
    }

    Records started(String day) {
        Life life = community().charter().life();
        return charter(c -> c.withLife(new Life(
                Optional.of(day(day)), life.stage(), life.lifespan(), life.endCriteria(), life.reviewEvery())));
    }

    Records every(String phrase, String from) {
        Rhythm rhythm = new Rhythm(
                Optional.empty(),
                Optional.of(phrase),
                Optional.empty(),
                List.of(),
                Optional.of(day(from)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
        return charter(c -> c.withCalendar(c.calendar().withRhythm("monthly", rhythm)));
    }

    Records open() {
        return charter(c -> c.withMembership(c.membership().withModel(Membership.Model.OPEN)));
    }

    /** What the community is for, and the days on which members looked at it together. */
    Records purpose(String statement, String... reviews) {
        List<LocalDate> days = Arrays.stream(reviews).map(Records::day).toList();
        return charter(c -> c.withAims(c.aims().withPurpose(new Purpose(Optional.of(statement), days, false))));
    }

    Records steering(String champion, String committee) {
        Role none = Role.NONE;
        Role led = new Role(
                none.by(), Optional.of(champion), List.of(), none.deputy(), none.since(), none.until(), none.does());
        return charter(c -> c.withRole(Role.CHAMPION, led).withRole(Role.STEERING, none.withPeople(people(committee))));
    }

    Records health(Settings.Health health) {
        return charter(c -> new Charter(
                c.format(),
                c.id(),
                c.name(),
                c.convenedBy(),
                c.aims(),
                c.life(),
                c.locality(),
                c.membership(),
                c.roles(),
                c.agreements(),
                c.calendar(),
                c.customs(),
                new Settings(Optional.of(health), Map.of())));
    }

    Records regular(String ids, String joined) {
        for (String id : people(ids)) {
            member(id, Belonging.since(day(joined)));
        }
        return this;
    }

    Records peripheral(String id, String joined) {
        return belonging(regular(id, joined), id, b -> copy(b, b.leave(), Pace.PERIPHERAL, b.metrics()));
    }

    Records leave(String id, String from, String to) {
        Span span = new Span(day(from), day(to), Optional.empty());
        return belonging(this, id, b -> copy(b, List.of(span), b.mode(), b.metrics()));
    }

    Records withoutMetrics(String id) {
        return belonging(this, id, b -> copy(b, b.leave(), b.mode(), false));
    }

    /** A meeting that took place, with who came and who sent an apology. */
    Records held(String day, String came, String apologies) {
        Map<String, Register.Attendance> attendance = new HashMap<>();
        people(came).forEach(id -> attendance.put(id, Register.Attendance.of(Register.Status.PRESENT)));
        people(apologies).forEach(id -> attendance.put(id, Register.Attendance.of(Register.Status.APOLOGY)));
        return meeting(day, Meeting.Status.HELD).put(register(day).withAttendance(attendance));
    }

    Records meeting(String day, Meeting.Status status) {
        return put(new Meeting(
                day,
                Optional.empty(),
                new Meeting.When(day(day), Optional.empty(), Optional.of(120)),
                Meeting.Standing.of(status, Optional.empty()),
                Meeting.Occasion.plenary(Optional.empty()),
                Where.UNSAID,
                Optional.empty(),
                Map.of(),
                Meeting.Programme.NONE,
                Map.of()));
    }

    Records answers(String day, String accepted, String declined) {
        Map<String, Register.Rsvp> rsvp = new HashMap<>();
        people(accepted).forEach(id -> rsvp.put(id, Register.Rsvp.of(Register.Answer.ACCEPTED)));
        people(declined).forEach(id -> rsvp.put(id, Register.Rsvp.of(Register.Answer.DECLINED)));
        return put(register(day).withRsvp(rsvp));
    }

    Records roles(String day, String facilitator, String keeper) {
        Map<String, String> roles = Map.of(Role.FACILITATOR, facilitator, Role.KNOWLEDGE_MANAGER, keeper);
        return meeting(day, meeting -> meeting.withRoles(roles));
    }

    /** What a meeting of 120 minutes was made of, an item each: {@code presentation} or {@code presentation ana}, who proposed it. */
    Records agenda(String day, String... items) {
        List<AgendaItem> agenda = new ArrayList<>();
        for (String item : items) {
            String[] words = item.split(" ", -1);
            AgendaItem.Kind kind =
                    AgendaItem.Kind.valueOf(words[0].toUpperCase(Locale.ROOT).replace('-', '_'));
            Optional<String> by = words.length > 1 ? Optional.of(words[1]) : Optional.empty();
            agenda.add(new AgendaItem(
                    Optional.empty(),
                    Optional.of(kind),
                    Optional.empty(),
                    Optional.empty(),
                    by,
                    by,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return meeting(day, meeting -> meeting.withAgenda(agenda));
    }

    Records meeting(String day, UnaryOperator<Meeting> change) {
        return put(change.apply(Objects.requireNonNull(community().meetings().get(day))));
    }

    /** What was sent about a meeting, each as {@code 2026-02-19 thanks}. */
    Records sent(String day, String... sendings) {
        return put(Given.sent(day, sendings));
    }

    Records written(String day, String recorded, boolean reviewed) {
        return put(new Minutes(
                day, Optional.of(day(recorded)), Optional.empty(), Optional.empty(), Optional.of(reviewed), Map.of()));
    }

    Records noted(String day) {
        return put(Minutes.empty(day).plus(Map.of(Minutes.Sort.LEARNED, List.of(Minutes.Note.of("A point")))));
    }

    /** An action; {@code settled} is empty, or {@code done} or {@code dropped} with a day behind it. */
    Records action(String id, String owner, String created, String due, String settled) {
        Action action = new Action(
                id,
                "Action " + id,
                List.of(owner),
                Optional.empty(),
                Optional.empty(),
                Optional.of(day(created)),
                due.isEmpty() ? Optional.empty() : Optional.of(day(due)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
        if (settled.startsWith("done ")) {
            action = action.doneOn(day(settled.substring(5)));
        } else if (settled.startsWith("dropped ")) {
            action = action.droppedOn(day(settled.substring(8)), Optional.empty());
        }
        return put(action);
    }

    /** The same records in the opposite order. */
    Records shuffled() {
        List<Thing> all = new ArrayList<>(things.values());
        Collections.reverse(all);
        return of(all);
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private Register register(String day) {
        return community().register(day);
    }

    private void member(String id, Belonging belonging) {
        Member.Profile profile = Optional.ofNullable(community().members().get(id))
                .map(Member::profile)
                .orElse(Member.Profile.NONE);
        put(new Member(
                id,
                id + " Example",
                List.of(),
                Member.Kinds.MEMBER,
                profile,
                Member.Contact.NONE,
                Member.Gifts.NONE,
                belonging,
                Optional.empty()));
    }

    private static Records belonging(Records records, String id, UnaryOperator<Belonging> change) {
        Member member = Objects.requireNonNull(records.community().members().get(id));
        records.member(id, change.apply(member.belonging()));
        return records;
    }

    private static Belonging copy(Belonging b, List<Span> leave, Pace pace, boolean metrics) {
        return new Belonging(b.joined(), b.joinedAs(), b.commitment(), b.buddy(), b.left(), leave, pace, metrics);
    }

    private static List<String> people(String ids) {
        return ids.isEmpty() ? List.of() : List.of(ids.split(" "));
    }
}
