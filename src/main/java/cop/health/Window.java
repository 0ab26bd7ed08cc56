package cop.health;

import cop.model.Action;
import cop.model.Community;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Minutes;
import cop.model.Product;
import cop.model.Register;
import cop.model.Role;
import cop.model.Settings.Health;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the report looks at: the twelve months up to a day, or longer where fewer than six meetings took place in them, at
 * most twenty-four. What is dated later does not exist.
 *
 * @param first the first day, included
 * @param asOf the last day, included
 * @param held every meeting of the whole community up to that day, in order
 * @param gatherings those of them within the window
 */
record Window(Community community, LocalDate first, LocalDate asOf, List<Meeting> held, List<Gathering> gatherings) {

    private static final int MONTHS = 12;
    private static final int LEAST_ANSWERS = 5;
    private static final int MOST_MONTHS = 24;
    private static final int MEETINGS = 6;

    static Window of(Community community, LocalDate asOf) {
        List<Meeting> held = held(community, asOf);
        LocalDate first = first(held, asOf);
        List<Gathering> gatherings = new ArrayList<>();
        for (Meeting meeting : held) {
            if (!meeting.date().isBefore(first)) {
                gatherings.add(gathering(community, meeting));
            }
        }
        return new Window(community, first, asOf, held, gatherings);
    }

    /** Meetings that took place, and past ones that were not marked as held but have an attendance list. */
    private static List<Meeting> held(Community community, LocalDate asOf) {
        List<Meeting> held = new ArrayList<>();
        for (Meeting meeting : community.meetingsByDate()) {
            boolean attended = !meeting.isCancelled()
                    && community.register(meeting.id()).attendance().isPresent();
            if ((meeting.isHeld() || attended)
                    && meeting.kind() != Meeting.Kinds.SUBGROUP
                    && !meeting.date().isAfter(asOf)) {
                held.add(meeting);
            }
        }
        return held;
    }

    private static LocalDate first(List<Meeting> held, LocalDate asOf) {
        LocalDate first = asOf.minusMonths(MONTHS).plusDays(1);
        LocalDate earliest = asOf.minusMonths(MOST_MONTHS).plusDays(1);
        for (Meeting meeting : held.subList(Math.max(0, held.size() - MEETINGS), held.size())) {
            if (meeting.date().isBefore(first) && !meeting.date().isBefore(earliest)) {
                first = meeting.date();
            }
        }
        return first;
    }

    private static Gathering gathering(Community community, Meeting meeting) {
        Register register = community.register(meeting.id());
        Map<String, Register.Attendance> attendance = register.attendance().orElse(Map.of());
        Set<String> expected = new TreeSet<>();
        Set<String> present = new TreeSet<>();
        Set<String> heard = new TreeSet<>();
        for (Member member : community.members().values()) {
            if (counts(member)) {
                String id = member.id();
                Optional<Register.Attendance> came = Optional.ofNullable(attendance.get(id));
                if (isExpected(member, meeting)) {
                    expected.add(id);
                }
                if (came.filter(Register.Attendance::counts).isPresent()) {
                    present.add(id);
                    heard.add(id);
                } else if (came.filter(a -> a.status() == Register.Status.APOLOGY)
                                .isPresent()
                        || answered(register, id, Register.Answer.DECLINED)) {
                    heard.add(id);
                }
            }
        }
        return new Gathering(meeting, register, expected, present, heard);
    }

    /** Members only, and only those who did not ask to be left out of figures. */
    static boolean counts(Member member) {
        return member.kind() == Member.Kinds.MEMBER && member.belonging().metrics();
    }

    /** Whether a regular member could be expected; without a date of joining that is unknown, and so not asked. */
    private static boolean isExpected(Member member, Meeting meeting) {
        return member.isRegular()
                && member.belonging().joined().isPresent()
                && member.belongs(meeting.date())
                && !member.isOnLeave(meeting.date())
                && meeting.invites(member.id());
    }

    static boolean answered(Register register, String member, Register.Answer answer) {
        return Optional.ofNullable(register.rsvp().get(member))
                .filter(rsvp -> rsvp.answer() == answer)
                .isPresent();
    }

    /** Meetings whose day is over and of which nobody has said whether they took place. */
    List<Meeting> forgotten() {
        List<Meeting> forgotten = new ArrayList<>();
        for (Meeting meeting : community.meetingsByDate()) {
            boolean planned =
                    meeting.status() == Meeting.Status.PLANNED || meeting.status() == Meeting.Status.CONFIRMED;
            if (planned && covers(meeting.date()) && meeting.date().isBefore(asOf) && !held.contains(meeting)) {
                forgotten.add(meeting);
            }
        }
        return forgotten;
    }

    /** Whether a day lies in the window, after the first of its meetings. */
    boolean isAfterFirst(LocalDate day) {
        return covers(day)
                && !gatherings.isEmpty()
                && day.isAfter(gatherings.get(0).meeting().date());
    }

    /** The members who count on the day of the report. */
    List<Member> listed() {
        return community.membersOn(asOf).stream().filter(Window::counts).toList();
    }

    /**
     * Regular members of whom a role or a word could be hoped for: whoever was there at least once; where people come as they
     * like, only those who came to half of the meetings or more.
     */
    Set<String> regularsAround() {
        if (!community.charter().membership().isOpen()) {
            return regularsSeen();
        }
        Set<String> around = new TreeSet<>();
        for (String id : regularsSeen()) {
            long chances = gatherings.stream()
                    .filter(g -> g.isRegistered() && g.expected().contains(id))
                    .count();
            long taken = gatherings.stream()
                    .filter(g -> g.expected().contains(id) && g.present().contains(id))
                    .count();
            if (2 * taken >= chances) {
                around.add(id);
            }
        }
        return around;
    }

    /** Regular members who were there at least once. */
    Set<String> regularsSeen() {
        Set<String> seen = new TreeSet<>();
        for (Member member : community.members().values()) {
            if (member.isRegular()
                    && gatherings.stream()
                            .anyMatch(gathering -> gathering.present().contains(member.id()))) {
                seen.add(member.id());
            }
        }
        return seen;
    }

    /** The id of the member who counts and whom an id or a name means. */
    Optional<String> member(String person) {
        Member known = community.members().get(person);
        if (known != null) {
            return counts(known) ? Optional.of(person) : Optional.empty();
        }
        List<String> named = new ArrayList<>();
        for (Member member : community.members().values()) {
            if (member.name().equals(person) && counts(member)) {
                named.add(member.id());
            }
        }
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** The ids of the members who count among people that ids and names mean. */
    Set<String> members(Collection<String> people) {
        Set<String> members = new TreeSet<>();
        people.forEach(person -> member(person).ifPresent(members::add));
        return members;
    }

    /** The fewest answers to a form that are shown; a community may only raise it. */
    int leastAnswers() {
        int chosen = community
                .charter()
                .settings()
                .health()
                .flatMap(Health::minResponses)
                .orElse(LEAST_ANSWERS);
        return Math.max(LEAST_ANSWERS, chosen);
    }

    /** Knowledge products, less those that were published after the day of the report. */
    List<Product> products() {
        List<Product> products = new ArrayList<>(community.knowledge().values());
        products.removeIf(product ->
                product.life().published().filter(day -> day.isAfter(asOf)).isPresent());
        return products;
    }

    /** Those that were published in the window. */
    List<Product> published() {
        List<Product> published = products();
        published.removeIf(
                product -> product.life().published().filter(this::covers).isEmpty());
        return published;
    }

    /** The organisation for which a member works. */
    Optional<String> organisation(String member) {
        return Optional.ofNullable(community.members().get(member))
                .flatMap(person -> person.profile().organisation());
    }

    boolean facilitationIsAppointed() {
        return community.charter().role(Role.FACILITATOR).filled(Role.FACILITATOR) == Role.By.APPOINTMENT;
    }

    /** Whether somebody was at a meeting for at least half of it. */
    static boolean saw(Register register, String member) {
        return Optional.ofNullable(register.attendance().orElse(Map.of()).get(member))
                .filter(Register.Attendance::counts)
                .isPresent();
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(asOf);
    }

    /** The day of the community's first meeting, as the charter says or as the meetings show. */
    Optional<LocalDate> launch() {
        return community
                .charter()
                .life()
                .started()
                .or(() -> held.isEmpty()
                        ? Optional.empty()
                        : Optional.of(held.get(0).date()));
    }

    /** The minutes of a meeting as far as they had been written by the day of the report. */
    Optional<Minutes> minutes(Meeting meeting) {
        return Optional.ofNullable(community.minutes().get(meeting.id()))
                .filter(minutes ->
                        minutes.recorded().filter(day -> day.isAfter(asOf)).isEmpty());
    }

    /** Actions, less those that were raised after the day of the report. */
    List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        for (Action action : community.actions().values()) {
            if (action.created().filter(day -> day.isAfter(asOf)).isEmpty()) {
                actions.add(action);
            }
        }
        return actions;
    }

    /** Whether something has happened by the day of the report. */
    boolean happened(Optional<LocalDate> day) {
        return day.filter(d -> !d.isAfter(asOf)).isPresent();
    }
}
