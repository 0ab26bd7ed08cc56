package cop.register;

import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Edit;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Register;
import cop.model.Register.Attendance;
import cop.model.Register.Guests;
import cop.model.Register.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proposes what the register of a meeting says about who came. */
public final class Attendances {

    private Attendances() {}

    /**
     * Marks people as present, excused or absent, and the meeting as held.
     *
     * @param words who came, as people say it; see the help of {@code cop attendance set}
     * @param guests names or a number
     */
    public static Change set(
            Community community, Meeting meeting, String words, Optional<String> guests, LocalDate today) {
        Meeting held = meeting.asHeld(today);
        Map<String, Attendance> marks = RollCall.read(words, new Lookup(community, today), community.awaited(meeting));
        if (marks.isEmpty() && guests.isEmpty()) {
            throw CopException.usage(
                    "Nobody is named.", "Say who came, such as: cop attendance set last all except chi, hana: apology");
        }
        Register before = community.register(meeting.id());
        return change(community, meeting, held, with(before, marks, guests), "set");
    }

    /**
     * The register as it is to be, and the meeting as held.
     *
     * @param verb what is done, for the summary
     */
    static Change change(Community community, Meeting meeting, Meeting held, Register after, String verb) {
        List<Edit> edits = new ArrayList<>();
        if (!after.equals(community.register(meeting.id()))) {
            edits.add(Edit.set(community, after));
        }
        if (!held.equals(meeting)) {
            edits.add(new Edit.Replace(held));
        }
        return new Change(
                "attendance: " + verb + " " + meeting.id() + " (" + counts(after) + ")",
                edits,
                notes(after, community.awaited(meeting), edits));
    }

    private static Register with(Register before, Map<String, Attendance> marks, Optional<String> guests) {
        Register after = before;
        if (!marks.isEmpty()) {
            Map<String, Attendance> all =
                    new LinkedHashMap<>(before.attendance().orElse(Map.of()));
            all.putAll(marks);
            after = after.withAttendance(all);
        }
        return guests.isEmpty() ? after : after.withGuests(Guests.read(guests.get()));
    }

    private static List<String> notes(Register after, List<Member> awaited, List<Edit> edits) {
        List<String> notes = new ArrayList<>();
        if (edits.isEmpty()) {
            notes.add("Nothing to change: the register says so already.");
        }
        notes.add("Attendance of " + after.meeting() + ": " + counts(after) + ".");
        if (after.attendance().isPresent()) {
            Map<String, Attendance> listed = after.attendance().get();
            List<String> unlisted = new ArrayList<>();
            for (Member member : awaited) {
                if (!listed.containsKey(member.id())) {
                    unlisted.add(member.id());
                }
            }
            if (!unlisted.isEmpty()) {
                notes.add("Not named, and so counted as absent: " + String.join(", ", unlisted) + ".");
            }
        }
        return notes;
    }

    private static String counts(Register register) {
        int apologies = register.count(Status.APOLOGY);
        int absent = register.count(Status.ABSENT);
        int guests = register.guests().map(Guests::count).orElse(0);
        StringBuilder text =
                new StringBuilder().append(register.count(Status.PRESENT)).append(" present");
        append(text, apologies, apologies == 1 ? " apology" : " apologies");
        append(text, absent, " absent");
        append(text, guests, guests == 1 ? " guest" : " guests");
        return text.toString();
    }

    private static void append(StringBuilder text, int count, String word) {
        if (count > 0) {
            text.append(", ").append(count).append(word);
        }
    }
}
