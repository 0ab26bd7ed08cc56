package cop.minutes;

import cop.model.Action;
import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Edit;
import cop.model.Meeting;
import cop.model.Minutes;
import cop.model.Minutes.Note;
import cop.model.Minutes.Sort;
import cop.model.Register;
import cop.model.Register.Attendance;
import cop.model.Register.Status;
import cop.model.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Proposes what plain notes of a meeting add to the community: minutes, actions and attendance. What is there already is not
 * added again, so that notes can be mended and given once more.
 */
public final class Recording {

    private final Community community;
    private final Meeting meeting;
    private final LocalDate today;
    private final Minutes before;
    private final Understood understood;

    private Recording(Community community, Meeting meeting, String text, LocalDate today) {
        this.community = community;
        this.meeting = meeting;
        this.today = today;
        this.before = Paper.minutes(community, meeting);
        this.understood = Interpreter.read(NoteReader.read(text), community, meeting, before, today);
    }

    /** Adds notes to the minutes of a meeting. */
    public static Change add(Community community, Meeting meeting, String text, LocalDate today) {
        return new Recording(community, meeting, text, today).propose("record", false);
    }

    /** Puts notes in the place of those that the minutes have; actions and attendance are only ever added to. */
    public static Change edit(Community community, Meeting meeting, String text, LocalDate today) {
        Recording recording = new Recording(community, meeting, text, today);
        if (recording.understood.notes().isEmpty() && !recording.before.notes().isEmpty()) {
            throw CopException.refused("Nothing would be left of the minutes.", "Leave at least one note in them.");
        }
        return recording.propose("edit", true);
    }

    private Change propose(String verb, boolean replacing) {
        Meeting held = meeting.asHeld(today);
        List<Action> actions = actions();
        Minutes base = replacing ? withNotes(before, Map.of()) : before;
        Map<Sort, List<Note>> fresh = fresh(base);
        Minutes after = dated(withNotes(base, base.plus(fresh).notes()), !actions.isEmpty());
        Register register = register();

        List<Edit> edits = new ArrayList<>();
        if (!after.equals(before)) {
            edits.add(Edit.set(community, after));
        }
        boolean attendance = !register.equals(community.register(meeting.id()));
        if (attendance) {
            edits.add(Edit.set(community, register));
        }
        boolean becomesHeld = !understood.present().isEmpty() && !meeting.isHeld();
        if (becomesHeld) {
            edits.add(new Edit.Replace(held));
        }
        actions.forEach(action -> edits.add(new Edit.Add(action)));
        Reply reply = new Reply(understood, fresh, actions);
        String summary = "minutes: " + verb + " " + meeting.id() + reply.inShort(attendance);
        return new Change(summary, edits, reply.sentences(meeting.isHeld() || becomesHeld, edits.isEmpty()));
    }

    /** The notes that are not there yet, each once. */
    private Map<Sort, List<Note>> fresh(Minutes base) {
        Map<Sort, List<Note>> fresh = new EnumMap<>(Sort.class);
        understood.notes().forEach((sort, notes) -> {
            List<Note> list = new ArrayList<>();
            for (Note note : notes) {
                if (!base.of(sort).contains(note) && !list.contains(note)) {
                    list.add(note);
                }
            }
            fresh.put(sort, list);
        });
        return fresh;
    }

    private Minutes withNotes(Minutes minutes, Map<Sort, List<Note>> notes) {
        return new Minutes(
                meeting.id(),
                minutes.recorded(),
                minutes.by(),
                minutes.status(),
                understood.reviewed().or(minutes::actionsReviewed),
                notes);
    }

    /** Says who recorded it and when, where something was recorded and nobody has said so before. */
    private Minutes dated(Minutes minutes, boolean withActions) {
        if (minutes.equals(before) && !withActions) {
            return before;
        }
        return new Minutes(
                minutes.meeting(),
                minutes.recorded().or(() -> Optional.of(today)),
                minutes.by().or(() -> meeting.role(Role.KNOWLEDGE_MANAGER).filter(community.members()::containsKey)),
                minutes.status().or(() -> Optional.of(Minutes.Status.DRAFT)),
                minutes.actionsReviewed(),
                minutes.notes());
    }

    private List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        Set<String> taken = new HashSet<>(community.actions().keySet());
        for (Promise promise : understood.promises()) {
            if (!isThere(promise, community.actions().values()) && !isThere(promise, actions)) {
                Action action = Action.promised(
                        promise.text(),
                        promise.owners(),
                        Optional.of(meeting.id()),
                        meeting.date(),
                        promise.due(),
                        taken);
                actions.add(action);
                taken.add(action.id());
            }
        }
        return actions;
    }

    private boolean isThere(Promise promise, Iterable<Action> actions) {
        for (Action action : actions) {
            boolean here = action.meeting().filter(meeting.id()::equals).isPresent();
            if (here && action.text().equals(promise.text())) {
                return true;
            }
        }
        return false;
    }

    private Register register() {
        Register register = community.register(meeting.id());
        boolean known =
                register.attendance().isPresent() || !understood.present().isEmpty();
        if (known && !(understood.present().isEmpty() && understood.apologies().isEmpty())) {
            Map<String, Attendance> marks =
                    new LinkedHashMap<>(register.attendance().orElse(Map.of()));
            understood.present().forEach(id -> mark(marks, id, Status.PRESENT));
            understood.apologies().forEach(id -> mark(marks, id, Status.APOLOGY));
            register = register.withAttendance(marks);
        }
        return understood.guests().map(register::withGuests).orElse(register);
    }

    /** Marks somebody, and keeps what is known of how they were there where the mark is no news. */
    private static void mark(Map<String, Attendance> marks, String id, Status status) {
        Attendance known = marks.get(id);
        if (known == null || known.status() != status) {
            marks.put(id, Attendance.of(status));
        }
    }
}
