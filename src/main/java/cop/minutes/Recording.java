package cop.minutes;

import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Edit;
import cop.model.Meeting;
import cop.model.Minutes;
import cop.model.Minutes.Status;
import cop.model.Register;
import cop.model.Register.Attendance;
import cop.model.Role;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Proposes what plain notes of a meeting add to the community: minutes, actions and attendance. What is there already is not
 * added again and what was mended takes the place of what it was, so that notes can be given once more.
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

    /**
     * Adds notes to the minutes of a meeting.
     *
     * @param correction what changes in minutes that are published already
     */
    public static Change add(
            Community community, Meeting meeting, String text, Optional<String> correction, LocalDate today) {
        return new Recording(community, meeting, text, today).propose("record", false, correction);
    }

    /** Adds what stands behind marks in a chat, and says how much else there is. */
    public static Change addChat(
            Community community, Meeting meeting, String log, Optional<String> correction, LocalDate today) {
        ChatNotes chat = ChatNotes.of(log, community, meeting);
        Change change = add(community, meeting, chat.text(), correction, today);
        String left = Words.count(chat.left(), "message") + " without a mark, or from other days, "
                + (chat.left() == 1 ? "is" : "are") + " left alone.";
        return chat.left() == 0 ? change : change.with(new Change("", List.of(), List.of(left)));
    }

    /** Puts notes in the place of those that the minutes have; actions and attendance are only ever added to. */
    public static Change edit(
            Community community, Meeting meeting, String text, Optional<String> correction, LocalDate today) {
        Recording recording = new Recording(community, meeting, text, today);
        if (recording.understood.notes().isEmpty() && !recording.before.notes().isEmpty()) {
            throw CopException.refused("Nothing would be left of the minutes.", "Leave at least one note in them.");
        }
        return recording.propose("edit", true, correction);
    }

    private Change propose(String verb, boolean replacing, Optional<String> correction) {
        Meeting held = meeting.asHeld(today);
        boolean again = Undertakings.isKnown(community, meeting, understood.promises());
        Replay replay = Replay.of(replacing ? Minutes.empty(meeting.id()) : before, understood.notes(), again);
        boolean known =
                again || replay.fresh().values().stream().mapToInt(List::size).sum() < count(understood);
        Undertakings undertakings = Undertakings.of(community, meeting, understood.promises(), known);
        Minutes noted = before.withNotes(replay.after());
        boolean differs = !noted.notes().equals(before.notes());
        Minutes after = settled(noted, differs, !undertakings.fresh().isEmpty(), correction);
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
        undertakings.fresh().forEach(action -> edits.add(new Edit.Add(action)));
        undertakings.changed().forEach(action -> edits.add(new Edit.Replace(action)));
        Reply reply = new Reply(understood, replay, undertakings);
        String summary = "minutes: " + verb + " " + meeting.id() + reply.inShort(attendance);
        List<String> sentences = reply.sentences(meeting.isHeld() || becomesHeld, edits.isEmpty());
        if (differs && before.status().filter(Status.APPROVED::equals).isPresent()) {
            sentences.add("They were approved; with what is new they are a draft again.");
        }
        return new Change(summary, edits, sentences);
    }

    private static int count(Understood understood) {
        return understood.notes().values().stream().mapToInt(List::size).sum();
    }

    /** Says who recorded it and when, where something was recorded and nobody has said so before; what is published keeps a trace. */
    private Minutes settled(Minutes noted, boolean differs, boolean withActions, Optional<String> correction) {
        boolean published = before.status().filter(Status.PUBLISHED::equals).isPresent();
        if (differs && published && correction.isEmpty()) {
            throw CopException.refused(
                    "The minutes of " + meeting.id() + " are published, and people have read them.",
                    "Say what changes, and it will stand in them: --note \"The date was wrong\"");
        }
        Minutes reviewed = noted.reviewing(understood.reviewed());
        if (reviewed.equals(before) && !withActions) {
            return before;
        }
        Minutes dated =
                reviewed.recorded(today, meeting.role(Role.KNOWLEDGE_MANAGER).filter(community.members()::containsKey));
        if (published) {
            return differs ? dated.corrected(today, correction.orElse("")) : dated;
        }
        return differs ? dated.withStatus(Status.DRAFT) : dated;
    }

    private Register register() {
        Register register = community.register(meeting.id());
        boolean known =
                register.attendance().isPresent() || !understood.present().isEmpty();
        if (known && !(understood.present().isEmpty() && understood.apologies().isEmpty())) {
            Map<String, Attendance> marks =
                    new LinkedHashMap<>(register.attendance().orElse(Map.of()));
            understood.present().forEach(id -> mark(marks, id, Register.Status.PRESENT));
            understood.apologies().forEach(id -> mark(marks, id, Register.Status.APOLOGY));
            register = register.withAttendance(marks);
        }
        return understood.guests().map(register::withGuests).orElse(register);
    }

    /** Marks somebody, and keeps what is known of how they were there where the mark is no news. */
    private static void mark(Map<String, Attendance> marks, String id, Register.Status status) {
        Attendance known = marks.get(id);
        if (known == null || known.status() != status) {
            marks.put(id, Attendance.of(status));
        }
    }
}
