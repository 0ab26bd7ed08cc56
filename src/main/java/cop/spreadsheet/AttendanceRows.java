package cop.spreadsheet;

import cop.model.Meeting;
import cop.model.Mode;
import cop.model.Register;
import cop.model.Register.Answer;
import cop.model.Register.Attendance;
import cop.model.Register.Part;
import cop.model.Register.Rsvp;
import cop.model.Register.Status;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Places rows about who came to a meeting and who had said they would; a meeting to which somebody came was held. */
final class AttendanceRows implements Rows {

    private static final Map<String, Status> STATUSES = Map.ofEntries(
            Map.entry("yes", Status.PRESENT),
            Map.entry("y", Status.PRESENT),
            Map.entry("x", Status.PRESENT),
            Map.entry("1", Status.PRESENT),
            Map.entry("true", Status.PRESENT),
            Map.entry("✓", Status.PRESENT),
            Map.entry("attended", Status.PRESENT),
            Map.entry("apologies", Status.APOLOGY),
            Map.entry("excused", Status.APOLOGY),
            Map.entry("no", Status.ABSENT),
            Map.entry("n", Status.ABSENT),
            Map.entry("0", Status.ABSENT),
            Map.entry("false", Status.ABSENT));
    private static final Map<String, Answer> ANSWERS =
            Map.of("yes", Answer.ACCEPTED, "no", Answer.DECLINED, "maybe", Answer.TENTATIVE);

    private final Draft draft;

    AttendanceRows(Draft draft) {
        this.draft = draft;
    }

    @Override
    public void place(Row row) {
        Optional<Meeting> meeting = draft.meeting(row, "meeting");
        Optional<String> member =
                row.text("member").flatMap(text -> draft.people().find(row, "member", text));
        Optional<Status> status = row.word("status", Status.values(), STATUSES);
        Optional<Answer> answer = row.word("rsvp", Answer.values(), ANSWERS);
        if (meeting.isEmpty()) {
            row.missing("meeting", "write its id or its day");
        }
        if (member.isEmpty()) {
            row.missing("member", "write an id, an e-mail address or a name");
        }
        if (status.isEmpty() && answer.isEmpty()) {
            row.missing("status", "write present, apology or absent, or an answer in `rsvp`");
        }
        if (status.isPresent()) {
            meeting.ifPresent(held -> refuseWhereNobodyCame(row, held));
        }
        if (row.isSound()) {
            place(row, meeting.orElseThrow(), member.orElseThrow(), status, answer);
        }
    }

    private void place(Row row, Meeting meeting, String member, Optional<Status> status, Optional<Answer> answer) {
        Register before = draft.registers().getOrDefault(meeting.id(), Register.empty(meeting.id()));
        Map<String, Rsvp> answers = new LinkedHashMap<>(before.rsvp());
        Optional<Answer> known = Optional.ofNullable(answers.get(member)).map(Rsvp::answer);
        answer.filter(said -> !known.equals(answer)).ifPresent(said -> answers.put(member, Rsvp.of(said)));
        Optional<Map<String, Attendance>> marks = before.attendance();
        if (status.isPresent()) {
            Map<String, Attendance> all = new LinkedHashMap<>(marks.orElse(Map.of()));
            all.put(member, attendance(row, status.get(), Optional.ofNullable(all.get(member))));
            marks = Optional.of(all);
        }
        Register after = new Register(before.meeting(), answers, marks, before.guests(), before.forms());
        draft.speak(row, "member", meeting.id() + " " + member, !after.equals(before), "");
        if (row.isSound()) {
            draft.registers().put(meeting.id(), after);
            if (status.isPresent()) {
                draft.meetings().put(meeting.id(), meeting.asHeld(draft.today()));
            }
        }
    }

    /** How somebody was there stays as it was known where the row does not say it. */
    private static Attendance attendance(Row row, Status status, Optional<Attendance> before) {
        Optional<Attendance> same = before.filter(known -> known.status() == status);
        return new Attendance(
                status,
                row.word("mode", Mode.values()).or(() -> same.flatMap(Attendance::mode)),
                row.word("part", Part.values()).or(() -> same.flatMap(Attendance::part)));
    }

    private void refuseWhereNobodyCame(Row row, Meeting meeting) {
        if (meeting.isCancelled()) {
            row.wrong("meeting", "was cancelled: write held in its row in --meetings if it took place after all");
        } else if (meeting.date().isAfter(draft.today())) {
            row.wrong("status", "says who came, but the meeting is still to come: write an answer in `rsvp` instead");
        }
    }
}
