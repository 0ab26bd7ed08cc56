package cop.model;

import cop.model.Thing.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The whole community at one moment. What belongs to a meeting is found under the meeting's id; maps are in the order of ids. */
public record Community(Things things) {

    /** A community of which only the charter is there. */
    public static Community of(Charter charter) {
        return of(List.of(charter));
    }

    /** The community of these things; without a charter among them, it has no name. */
    public static Community of(Collection<? extends Thing> things) {
        return new Community(Things.NONE.with(draft -> things.forEach(draft::put)));
    }

    /** The thing of this name, if it is there. */
    public Optional<Thing> find(Thing.Key key) {
        return key.kind() == Kind.COMMUNITY ? Optional.of(charter()) : things.find(key);
    }

    /** The community as it is once the change is carried out; files that are no things do not show in it. */
    public Community apply(Change change) {
        return new Community(things.with(draft -> {
            for (Edit edit : change.edits()) {
                edit.gone().ifPresent(draft::remove);
                edit.outcome().ifPresent(draft::put);
            }
        }));
    }

    public Charter charter() {
        return things.find(Thing.Key.COMMUNITY).map(Charter.class::cast).orElseGet(() -> Charter.named(""));
    }

    public Map<String, Member> members() {
        return things.of(Kind.MEMBER);
    }

    public Map<String, Meeting> meetings() {
        return things.of(Kind.MEETING);
    }

    public Map<String, Register> registers() {
        return things.of(Kind.REGISTER);
    }

    public Map<String, Minutes> minutes() {
        return things.of(Kind.MINUTES);
    }

    public Map<String, Correspondence> correspondence() {
        return things.of(Kind.MESSAGES);
    }

    public Map<String, Action> actions() {
        return things.of(Kind.ACTION);
    }

    public Map<String, Organisation> organisations() {
        return things.of(Kind.ORGANISATION);
    }

    public Map<String, Product> knowledge() {
        return things.of(Kind.KNOWLEDGE);
    }

    public Map<String, Topic> topics() {
        return things.of(Kind.TOPIC);
    }

    public Map<String, Project> projects() {
        return things.of(Kind.PROJECT);
    }

    public Map<String, Story> stories() {
        return things.of(Kind.STORY);
    }

    public Map<String, Budget> budgets() {
        return things.of(Kind.BUDGET);
    }

    public Map<String, EvaluationBlock> evaluations() {
        return things.of(Kind.EVALUATION);
    }

    public Map<String, Pulse> pulses() {
        return things.of(Kind.PULSE);
    }

    /** The people who are members on a day, by id. */
    public List<Member> membersOn(LocalDate day) {
        List<Member> belonging = new ArrayList<>();
        for (Member member : members().values()) {
            if (member.belongs(day)) {
                belonging.add(member);
            }
        }
        return belonging;
    }

    /** The members who are awaited at a meeting: asked to come, belonging on its day and not on leave. */
    public List<Member> awaited(Meeting meeting) {
        List<Member> awaited = new ArrayList<>();
        for (Member member : membersOn(meeting.date())) {
            if (meeting.invites(member.id()) && !member.isOnLeave(meeting.date())) {
                awaited.add(member);
            }
        }
        return awaited;
    }

    /** All meetings in the order in which they happen. */
    public List<Meeting> meetingsByDate() {
        List<Meeting> all = new ArrayList<>(meetings().values());
        all.sort(Comparator.comparing(Meeting::begins).thenComparing(Meeting::id));
        return all;
    }

    /** Meetings that took place on or before a day, earliest first. */
    public List<Meeting> heldBy(LocalDate day) {
        List<Meeting> held = new ArrayList<>();
        for (Meeting meeting : meetingsByDate()) {
            if (meeting.isHeld() && !meeting.date().isAfter(day)) {
                held.add(meeting);
            }
        }
        return held;
    }

    /** The latest meeting that took place before another. */
    public Optional<Meeting> heldBefore(Meeting meeting) {
        Optional<Meeting> latest = Optional.empty();
        for (Meeting other : meetingsByDate()) {
            if (other.isHeld()
                    && other.begins().isBefore(meeting.begins())
                    && !other.id().equals(meeting.id())) {
                latest = Optional.of(other);
            }
        }
        return latest;
    }

    /** The next meeting that is meant to happen, today included. */
    public Optional<Meeting> nextMeeting(LocalDate today) {
        for (Meeting meeting : meetingsByDate()) {
            if (meeting.isComing(today)) {
                return Optional.of(meeting);
            }
        }
        return Optional.empty();
    }

    /** The meeting that took place last. */
    public Optional<Meeting> lastMeeting(LocalDate today) {
        List<Meeting> held = heldBy(today);
        return held.isEmpty() ? Optional.empty() : Optional.of(held.get(held.size() - 1));
    }

    /** The latest meeting up to a day that was not cancelled, whether or not it is marked as held. */
    public Optional<Meeting> latestMeeting(LocalDate day) {
        Optional<Meeting> latest = Optional.empty();
        for (Meeting meeting : meetingsByDate()) {
            if (!meeting.isCancelled() && !meeting.date().isAfter(day)) {
                latest = Optional.of(meeting);
            }
        }
        return latest;
    }

    /** The register of a meeting; an empty one where there is none. */
    public Register register(String meeting) {
        return registers().getOrDefault(meeting, Register.empty(meeting));
    }

    /** What was sent about a meeting; nothing where there is no record. */
    public Correspondence correspondenceOf(String meeting) {
        return correspondence().getOrDefault(meeting, Correspondence.empty(meeting));
    }

    /** The name by which calendars know a meeting. */
    public String uid(String meeting) {
        return Optional.ofNullable(meetings().get(meeting))
                .flatMap(plan -> plan.standing().uid())
                .orElseGet(() -> charter().uid(meeting));
    }

    /** How often a meeting was moved, called off or taken up again. */
    public int moves(String meeting) {
        return Optional.ofNullable(meetings().get(meeting))
                .flatMap(plan -> plan.standing().sequence())
                .orElse(0);
    }

    /** What was sent about a meeting as it is planned now. */
    public Correspondence saidOf(String meeting) {
        return correspondenceOf(meeting).since(moves(meeting));
    }

    /** What people are called: a member's name for an id, otherwise the text itself. */
    public String nameOf(String person) {
        Member member = members().get(person);
        return member == null ? person : member.name();
    }
}
