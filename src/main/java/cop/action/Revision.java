package cop.action;

import cop.model.Action;
import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Due;
import cop.model.Edit;
import cop.model.Lookup;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody wants to be different in an action; what is absent stays, an empty text takes away.
 *
 * @param owner ids or names, as people write them
 * @param due the day, as people say it
 * @param meeting where it was promised
 * @param note what is to be remembered about it
 * @param reason why it was dropped
 */
public record Revision(
        Optional<String> text,
        Optional<String> owner,
        Optional<String> due,
        Optional<String> meeting,
        Optional<String> note,
        Optional<String> reason) {

    public Change change(Community community, Action action, LocalDate today) {
        Lookup lookup = new Lookup(community, today);
        refuse(action, today);
        List<String> owners = owner.map(given -> Actions.owners(given, lookup)).orElse(action.owners());
        Optional<LocalDate> day = due.isEmpty()
                ? action.due()
                : due.filter(given -> !given.isBlank()).map(new Due(community, today)::require);
        Optional<String> place = meeting.isEmpty()
                ? action.meeting()
                : meeting.filter(given -> !given.isBlank())
                        .map(given -> lookup.pastMeeting(given).id());
        Action after = action.revised(
                text.map(String::strip).orElse(action.text()),
                owners,
                day,
                place,
                reason.map(String::strip).or(action::reason).filter(words -> !words.isEmpty()),
                notes(action, day, today));
        if (after.equals(action)) {
            return new Change("action: set " + action.id(), List.of(), List.of(action.id() + " says so already."));
        }
        List<String> said = new ArrayList<>(List.of("Set: " + after.id() + ": " + Wording.promise(after) + "."));
        if (after.isOpen(today) && after.owners().isEmpty()) {
            said.add(Wording.NOBODY);
        }
        return new Change("action: set " + action.id(), List.of(new Edit.Replace(after)), said);
    }

    private void refuse(Action action, LocalDate today) {
        if (List.of(text, owner, due, meeting, note, reason).stream().allMatch(Optional::isEmpty)) {
            throw CopException.usage(
                    "Nothing was said to be set.",
                    "Say it like this: cop action set " + action.id() + " --owner ana,ben --due \"next meeting\"");
        }
        if (text.filter(String::isBlank).isPresent()) {
            throw CopException.usage("An action needs words.", "Say what will be done, in a sentence.");
        }
        if (!action.isOpen(today) && (owner.isPresent() || due.isPresent())) {
            String end = action.done().isPresent() ? "done" : "dropped";
            throw CopException.refused(
                    action.id() + " is " + end + ", so nobody owes it any more.",
                    "Promise it again with: cop action add \"" + action.text() + "\"");
        }
        if (reason.isPresent() && action.dropped().isEmpty()) {
            throw CopException.refused(
                    action.id() + " was not dropped.",
                    "Drop it with its reason: cop action drop " + action.id() + " --reason TEXT");
        }
    }

    /** A day that moves leaves a note, so that everybody sees how often it did. */
    private Map<LocalDate, String> notes(Action action, Optional<LocalDate> day, LocalDate today) {
        List<String> fresh = new ArrayList<>();
        if (action.due().isPresent() && day.isPresent() && !action.due().equals(day)) {
            fresh.add("Moved from " + Words.day(action.due().get()) + " to " + Words.day(day.get()) + ".");
        }
        note.map(String::strip).filter(words -> !words.isEmpty()).ifPresent(fresh::add);
        if (fresh.isEmpty()) {
            return action.notes();
        }
        Map<LocalDate, String> notes = new LinkedHashMap<>(action.notes());
        notes.merge(today, String.join(" ", fresh), (old, more) -> old.contains(more) ? old : old + " " + more);
        return notes;
    }
}
