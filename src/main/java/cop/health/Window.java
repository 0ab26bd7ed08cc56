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

    private static final int LEAST_ANSWERS = 5;

    static Window of(Community community, LocalDate asOf) {
        List<Meeting> held = Horizon.held(community, asOf);
        LocalDate first = Horizon.first(held, asOf);
        List<Gathering> gatherings = new ArrayList<>();
        for (Meeting meeting : held) {
            if (!meeting.date().isBefore(first)) {
                gatherings.add(Horizon.gathering(community, meeting));
            }
        }
        return new Window(community, first, asOf, held, gatherings);
    }

    /** Members only, and only those who did not ask to be left out of figures. */
    static boolean counts(Member member) {
        return member.kind() == Member.Kinds.MEMBER && member.belonging().metrics();
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

    /** What the community set differently about its report. */
    Health choices() {
        return community.charter().settings().health().orElse(Health.NONE);
    }

    /** The fewest answers to a form that are shown; a community may only raise it. */
    int leastAnswers() {
        int chosen = choices().minResponses().orElse(LEAST_ANSWERS);
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
