package cop.spreadsheet;

import cop.model.Action;
import cop.model.Id;
import cop.model.Meeting;
import cop.model.Plain;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Places rows about actions, which are known by their id, or by their words and the meeting where they were promised. */
final class ActionRows implements Rows {

    private final Draft draft;

    ActionRows(Draft draft) {
        this.draft = draft;
    }

    @Override
    public void place(Row row) {
        Optional<String> id = row.id("id", Optional.empty());
        Optional<String> text = row.prose("text", Optional.empty());
        Optional<Meeting> meeting = draft.meeting(row, "meeting");
        Optional<LocalDate> created = row.date("created", meeting.map(Meeting::date));
        Optional<Action> known = id.isPresent()
                ? id.map(draft.actions()::get)
                : text.flatMap(words -> known(words, meeting, row.has("created") ? created : Optional.empty()));
        if (known.isEmpty() && text.isEmpty()) {
            row.missing("text", "write what is to be done");
        }
        Action after = filled(row, known.orElseGet(() -> unknown(id, text.orElse(""), created)), text, meeting);
        draft.speak(row, "text", after.id(), known.filter(after::equals).isEmpty(), ", or give each an `id`");
        if (row.isSound()) {
            draft.actions().put(after.id(), after);
        }
    }

    /** The action with these words from this meeting; rather one of which no other row has spoken. */
    private Optional<Action> known(String text, Optional<Meeting> meeting, Optional<LocalDate> created) {
        List<Action> same = draft.actions().values().stream()
                .filter(action -> Plain.fold(action.text()).equals(Plain.fold(text))
                        && action.meeting().equals(meeting.map(Meeting::id))
                        && (created.isEmpty() || created.equals(action.created())))
                .toList();
        return same.stream()
                .filter(action -> !draft.isSpokenOf(action.id()))
                .findFirst()
                .or(() -> same.stream().findFirst());
    }

    private Action unknown(Optional<String> id, String text, Optional<LocalDate> created) {
        return new Action(
                id.orElseGet(() ->
                        Id.free(Id.brief(text).orElse("action"), draft.actions().keySet())),
                text,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                created,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    /** The action with all that the row says. */
    private Action filled(Row row, Action before, Optional<String> text, Optional<Meeting> meeting) {
        return new Action(
                before.id(),
                text.orElse(before.text()),
                owners(row, before.owners()),
                meeting.map(Meeting::id).or(before::meeting),
                row.word("from", Action.Origin.values()).or(before::from),
                row.date("created", before.created()),
                row.date("due", before.due()),
                row.date("done", before.done()),
                row.date("dropped", before.dropped()),
                row.prose("reason", before.reason()),
                before.notes());
    }

    private List<String> owners(Row row, List<String> before) {
        return row.has("owner")
                ? row.list("owner", before).stream()
                        .flatMap(person -> draft.people().find(row, "owner", person).stream())
                        .toList()
                : before;
    }
}
