package cop.register;

import cop.model.Change;
import cop.model.Community;
import cop.model.Edit;
import cop.model.Intake;
import cop.model.Meeting;
import cop.model.Mode;
import cop.model.Problem;
import cop.model.Register;
import cop.model.Register.Attendance;
import cop.model.Register.Guests;
import cop.model.Register.Part;
import cop.model.Register.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Places the people of a pasted list or of a video call's report in the register of a meeting. */
public final class AttendancePlacement {

    /** From so many percent of a meeting on somebody was there for all of it, or for half. */
    private static final int ALL = 75;

    private static final int HALF = 50;
    private static final int PERCENT = 100;

    private final Community community;
    private final Meeting meeting;
    private final Recognition people;
    private final boolean guestsToo;
    private final Map<String, Presence> there = new LinkedHashMap<>();
    private final Set<String> visitors = new LinkedHashSet<>();
    private final List<Problem> remarks = new ArrayList<>();
    private final Map<Chaff, Integer> passed;

    /**
     * What is told of one person.
     *
     * @param times how many stretches of time are told
     * @param minutes their sum
     */
    private record Presence(Attendance attendance, int times, int minutes) {

        Presence and(Attendance latest, Optional<Integer> more) {
            return new Presence(latest, times + (more.isPresent() ? 1 : 0), minutes + more.orElse(0));
        }
    }

    private AttendancePlacement(
            Community community, Meeting meeting, Recognition people, boolean guestsToo, Map<Chaff, Integer> passed) {
        this.community = community;
        this.meeting = meeting;
        this.people = people;
        this.guestsToo = guestsToo;
        this.passed = new TreeMap<>(passed);
    }

    /**
     * What a paper says of who was at a meeting, each at their place, with all that has none.
     *
     * @param who whom a text means, as somebody said; by its folded form
     * @param guestsToo whether whoever is not known, and like nobody who is, was a visitor
     */
    public static Gathered of(
            Community community,
            Meeting meeting,
            Paper paper,
            Map<String, Optional<String>> who,
            boolean guestsToo,
            LocalDate today) {
        Meeting held = meeting.asHeld(today);
        Heard heard = paper.heard(community, meeting);
        Recognition people = new Recognition(community, who);
        AttendancePlacement placing = new AttendancePlacement(community, meeting, people, guestsToo, heard.passed());
        heard.sayings().forEach(placing::take);
        List<Problem> left = new ArrayList<>(heard.wrong());
        left.addAll(people.left());
        Intake intake = new Intake(placing.change(held, paper, heard), Notes.inOrder(left), people.strangers());
        return new Gathered(intake, placing.remarks, Notes.sum(placing.passed));
    }

    private void take(Saying saying) {
        Optional<Attendance> how = PresenceText.read(saying.what());
        Optional<LocalDate> day = saying.at().map(at -> at.toLocalDate());
        if (saying.guest()) {
            visitors.add(saying.name());
        } else if (saying.talk() && day.filter(meeting.date()::isAfter).isPresent()) {
            pass(Chaff.EARLIER);
        } else if (saying.talk()
                && day.filter(meeting.date().plusDays(1)::isBefore).isPresent()) {
            pass(Chaff.LATER);
        } else if (how.isEmpty() && saying.talk()) {
            remarks.add(Problem.advice(Form.ROW, saying.place(), "This does not say whether somebody was there."));
        } else if (isVisitor(saying)) {
            visitors.add(saying.name());
        } else if (how.isEmpty()) {
            people.left(
                    saying,
                    "How this person was there is not clear: write present, apology, absent, online, half or"
                            + " less behind the name, or nothing.");
        } else {
            people.find(saying).ifPresent(member -> note(member, how.get(), saying.minutes()));
        }
    }

    private boolean isVisitor(Saying saying) {
        return guestsToo
                && people.ifKnown(saying).isEmpty()
                && people.candidates(saying).isEmpty();
    }

    private void note(String member, Attendance how, Optional<Integer> minutes) {
        Optional<Presence> before = Optional.ofNullable(there.get(member));
        there.put(member, before.orElse(new Presence(how, 0, 0)).and(how, minutes));
    }

    private void pass(Chaff chaff) {
        passed.merge(chaff, 1, Integer::sum);
    }

    private Change change(Meeting held, Paper paper, Heard heard) {
        Register before = community.register(meeting.id());
        Map<String, Attendance> all = new LinkedHashMap<>(before.attendance().orElse(Map.of()));
        there.forEach((member, presence) ->
                all.put(member, merged(attendance(presence), Optional.ofNullable(all.get(member)))));
        Register after = there.isEmpty() ? before : before.withAttendance(all);
        after = visitors.isEmpty() ? after : after.withGuests(guests(before.guests()));
        Change attendance = Attendances.change(community, meeting, held, after, "import");
        List<Edit> edits = new ArrayList<>(people.edits());
        edits.addAll(attendance.edits());
        List<String> notes = new ArrayList<>(attendance.notes());
        if (after.guests()
                .filter(guests -> guests.names().isEmpty() && !visitors.isEmpty())
                .isPresent()) {
            notes.add("The register counts the guests without their names, and keeps to that.");
        }
        notes.addAll(Notes.of(paper, heard, passed, people.edits().size()));
        return new Change(attendance.summary(), edits, notes);
    }

    /** How much of the meeting somebody was there for, only where the minutes leave no doubt about it. */
    private Attendance attendance(Presence presence) {
        Attendance said = presence.attendance();
        Optional<Integer> length = meeting.length().filter(minutes -> minutes > 0);
        if (said.status() != Status.PRESENT || said.part().isPresent() || presence.times() == 0 || length.isEmpty()) {
            return said;
        }
        int percent = presence.minutes() * PERCENT / length.get();
        // Somebody with two devices is counted twice, which makes a sum too long but never too short.
        Optional<Part> part = percent < HALF
                ? Optional.of(Part.LESS)
                : Optional.of(Part.HALF).filter(half -> percent < ALL && presence.times() == 1);
        return new Attendance(said.status(), said.mode(), part);
    }

    /** How somebody was there stays as it was known where the list does not say it. */
    private static Attendance merged(Attendance now, Optional<Attendance> before) {
        Optional<Attendance> same = before.filter(known -> known.status() == now.status());
        Optional<Mode> mode = now.mode().or(() -> same.flatMap(Attendance::mode));
        Optional<Part> part = now.part().or(() -> same.flatMap(Attendance::part));
        return new Attendance(now.status(), mode, part);
    }

    private Guests guests(Optional<Guests> before) {
        Set<String> names = new LinkedHashSet<>(before.map(Guests::names).orElse(List.of()));
        names.addAll(visitors);
        int counted = before.map(Guests::count).orElse(0);
        return counted > names.size() ? Guests.counted(counted) : Guests.named(List.copyOf(names));
    }
}
