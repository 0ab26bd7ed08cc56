package cop.action;

import cop.model.Action;
import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Due;
import cop.model.Edit;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.People;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Proposes new actions and what becomes of them. */
public final class Actions {

    private Actions() {}

    /**
     * Somebody promises something.
     *
     * @param owners ids or names, as people write them
     * @param due the day, as people say it; see {@link Due}
     * @param meeting where it was promised
     * @param from where it came from, where that is no meeting
     */
    public static Change add(
            Community community,
            String text,
            Optional<String> owners,
            Optional<String> due,
            Optional<Meeting> meeting,
            Optional<Action.Origin> from,
            LocalDate today) {
        if (text.isBlank()) {
            throw CopException.usage("An action needs words.", "Say what will be done, in a sentence.");
        }
        Action promised = Action.promised(
                text.strip(),
                owners(owners.orElse(""), new Lookup(community, today)),
                meeting.map(Meeting::id),
                today,
                due.map(new Due(community, today)::require),
                community.actions().keySet());
        Action action = from.map(promised::withFrom).orElse(promised);
        Change change = Change.of("action: add " + action.id(), new Edit.Add(action));
        String added = "Added " + action.id() + ": " + Wording.promise(action) + ".";
        return action.owners().isEmpty() ? change.noting(added, Wording.NOBODY) : change.noting(added);
    }

    /** The action is done; asked again it says so. */
    public static Change done(Community community, Action action, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw CopException.refused(day + " is still to come.", "Mark the action as done once it is.");
        }
        if (action.dropped().isPresent()) {
            throw CopException.refused(
                    action.id() + " was dropped on " + action.dropped().get() + ".",
                    "Promise it again with: cop action add \"" + action.text() + "\"");
        }
        if (action.done().isPresent()) {
            return new Change(
                    "action: done " + action.id(),
                    List.of(),
                    List.of(action.id() + " was done already, on "
                            + action.done().get() + "."));
        }
        return Change.of("action: done " + action.id(), new Edit.Replace(action.doneOn(day)))
                .noting("Done: " + action.id() + ". " + Wording.left(community, action, today));
    }

    /** Nobody will do the action, and that is all right; asked again it says so. */
    public static Change drop(Action action, Optional<String> reason, LocalDate today) {
        if (action.done().isPresent()) {
            throw CopException.refused(
                    action.id() + " was done on " + action.done().get() + ".", "There is nothing left to drop.");
        }
        if (action.dropped().isPresent()) {
            return new Change(
                    "action: drop " + action.id(),
                    List.of(),
                    List.of(action.id() + " was dropped already, on "
                            + action.dropped().get() + "."));
        }
        Change change = Change.of("action: drop " + action.id(), new Edit.Replace(action.droppedOn(today, reason)));
        String dropped = "Dropped: " + action.id() + ".";
        return reason.isPresent()
                ? change.noting(dropped)
                : change.noting(
                        dropped,
                        "Say why, for those who counted on it: cop action set " + action.id() + " --reason TEXT");
    }

    static List<String> owners(String written, Lookup lookup) {
        People people = People.read(written, lookup);
        people.others().forEach(lookup::member);
        return people.members();
    }
}
