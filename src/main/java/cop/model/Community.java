package cop.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The whole community at one moment. What belongs to a meeting is found under the meeting's id.
 *
 * @param members by id, in the order of ids, as are the maps that follow
 */
public record Community(
        Charter charter,
        Map<String, Member> members,
        Map<String, Meeting> meetings,
        Map<String, Register> registers,
        Map<String, Minutes> minutes,
        Map<String, Correspondence> correspondence,
        Map<String, Action> actions,
        Map<String, Organisation> organisations) {

    public Community {
        members = sorted(members);
        meetings = sorted(meetings);
        registers = sorted(registers);
        minutes = sorted(minutes);
        correspondence = sorted(correspondence);
        actions = sorted(actions);
        organisations = sorted(organisations);
    }

    /** A community of which only the charter is there. */
    public static Community of(Charter charter) {
        return of(List.of(charter));
    }

    /** The community of these things; without a charter among them, it has no name. */
    public static Community of(Collection<? extends Thing> things) {
        Draft draft = new Draft();
        things.forEach(draft::put);
        return draft.finish();
    }

    /** The thing of this name, if it is there. */
    public Optional<Thing> find(Thing.Key key) {
        return switch (key.kind()) {
            case COMMUNITY -> Optional.of(charter);
            case MEMBER -> Optional.ofNullable(members.get(key.id()));
            case MEETING -> Optional.ofNullable(meetings.get(key.id()));
            case REGISTER -> Optional.ofNullable(registers.get(key.id()));
            case MINUTES -> Optional.ofNullable(minutes.get(key.id()));
            case MESSAGES -> Optional.ofNullable(correspondence.get(key.id()));
            case ACTION -> Optional.ofNullable(actions.get(key.id()));
            case ORGANISATION -> Optional.ofNullable(organisations.get(key.id()));
        };
    }

    /** The community as it is once the change is carried out; files that are no things do not show in it. */
    public Community apply(Change change) {
        Draft draft = Draft.from(this);
        for (Edit edit : change.edits()) {
            edit.gone().ifPresent(draft::remove);
            edit.outcome().ifPresent(draft::put);
        }
        return draft.finish();
    }

    /** The people who are members on a day, by id. */
    public List<Member> membersOn(LocalDate day) {
        List<Member> belonging = new ArrayList<>();
        for (Member member : members.values()) {
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
        List<Meeting> all = new ArrayList<>(meetings.values());
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
        return registers.getOrDefault(meeting, Register.empty(meeting));
    }

    /** What was sent about a meeting; nothing where there is no record. */
    public Correspondence correspondenceOf(String meeting) {
        return correspondence.getOrDefault(meeting, Correspondence.empty(meeting));
    }

    /** How often a meeting was moved. */
    public int moves(String meeting) {
        return Optional.ofNullable(meetings.get(meeting))
                .flatMap(plan -> plan.standing().sequence())
                .orElse(0);
    }

    /** What was sent about a meeting as it is planned now. */
    public Correspondence saidOf(String meeting) {
        return correspondenceOf(meeting).since(moves(meeting));
    }

    /** What people are called: a member's name for an id, otherwise the text itself. */
    public String nameOf(String person) {
        Member member = members.get(person);
        return member == null ? person : member.name();
    }

    private static <V> Map<String, V> sorted(Map<String, V> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(map));
    }

    /** The maps of a community while a change is applied to them. */
    private static final class Draft {
        private Charter charter = Charter.named("");
        private final Map<String, Member> members = new TreeMap<>();
        private final Map<String, Meeting> meetings = new TreeMap<>();
        private final Map<String, Register> registers = new TreeMap<>();
        private final Map<String, Minutes> minutes = new TreeMap<>();
        private final Map<String, Correspondence> correspondence = new TreeMap<>();
        private final Map<String, Action> actions = new TreeMap<>();
        private final Map<String, Organisation> organisations = new TreeMap<>();

        static Draft from(Community community) {
            Draft draft = new Draft();
            draft.charter = community.charter;
            draft.members.putAll(community.members);
            draft.meetings.putAll(community.meetings);
            draft.registers.putAll(community.registers);
            draft.minutes.putAll(community.minutes);
            draft.correspondence.putAll(community.correspondence);
            draft.actions.putAll(community.actions);
            draft.organisations.putAll(community.organisations);
            return draft;
        }

        void put(Thing thing) {
            String id = thing.key().id();
            if (thing instanceof Charter c) {
                charter = c;
            } else if (thing instanceof Member m) {
                members.put(id, m);
            } else if (thing instanceof Meeting m) {
                meetings.put(id, m);
            } else if (thing instanceof Register r) {
                registers.put(id, r);
            } else if (thing instanceof Minutes m) {
                minutes.put(id, m);
            } else if (thing instanceof Correspondence c) {
                correspondence.put(id, c);
            } else if (thing instanceof Action a) {
                actions.put(id, a);
            } else if (thing instanceof Organisation o) {
                organisations.put(id, o);
            }
        }

        void remove(Thing.Key key) {
            switch (key.kind()) {
                case COMMUNITY -> throw new IllegalArgumentException("the charter stays");
                case MEMBER -> members.remove(key.id());
                case MEETING -> meetings.remove(key.id());
                case REGISTER -> registers.remove(key.id());
                case MINUTES -> minutes.remove(key.id());
                case MESSAGES -> correspondence.remove(key.id());
                case ACTION -> actions.remove(key.id());
                case ORGANISATION -> organisations.remove(key.id());
            }
        }

        Community finish() {
            return new Community(
                    charter, members, meetings, registers, minutes, correspondence, actions, organisations);
        }
    }
}
