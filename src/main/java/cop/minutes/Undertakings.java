package cop.minutes;

import cop.model.Action;
import cop.model.Community;
import cop.model.Meeting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts what was promised at a meeting beside the actions that are there. One that is there in other words, or with other people or
 * another day, is brought up to date, unless it is over or somebody wrote a note on it since: then it has a life of its own.
 *
 * @param fresh actions that are new
 * @param changed actions as they are from now on
 */
record Undertakings(List<Action> fresh, List<Action> changed) {

    static Undertakings of(Community community, Meeting meeting, List<Promise> promises, boolean again) {
        List<Action> there = new ArrayList<>(community.actions().values());
        there.removeIf(action -> action.meeting().filter(meeting.id()::equals).isEmpty());
        Set<String> claimed = new HashSet<>();
        List<Action> fresh = new ArrayList<>();
        List<Action> changed = new ArrayList<>();
        List<Promise> open = new ArrayList<>();
        for (Promise promise : promises) {
            Optional<Action> same = there.stream()
                    .filter(action -> action.text().equals(promise.text()))
                    .findFirst();
            if (same.isEmpty()) {
                open.add(promise);
            } else if (claimed.add(same.get().id())) {
                update(same.get(), promise, changed);
            }
        }
        double enough = Replay.threshold(again || !claimed.isEmpty());
        Set<String> taken = new HashSet<>(community.actions().keySet());
        for (Promise promise : open) {
            Optional<Action> near = nearest(promise, there, claimed, enough);
            if (near.isPresent()) {
                claimed.add(near.get().id());
                update(near.get(), promise, changed);
            } else if (fresh.stream().noneMatch(action -> action.text().equals(promise.text()))) {
                Action action = Action.promised(
                        promise.text(),
                        promise.owners(),
                        Optional.of(meeting.id()),
                        meeting.date(),
                        promise.due(),
                        taken);
                taken.add(action.id());
                fresh.add(action);
            }
        }
        return new Undertakings(fresh, changed);
    }

    private static Optional<Action> nearest(Promise promise, List<Action> there, Set<String> claimed, double enough) {
        Optional<Action> nearest = Optional.empty();
        double best = enough;
        for (Action action : there) {
            double likeness = claimed.contains(action.id()) ? 0 : Likeness.of(promise.text(), action.text());
            if (likeness >= best && (nearest.isEmpty() || likeness > best)) {
                nearest = Optional.of(action);
                best = likeness;
            }
        }
        return nearest;
    }

    private static void update(Action action, Promise promise, List<Action> changed) {
        boolean own = !action.isOpen(LocalDate.MAX) || !action.notes().isEmpty();
        Action now = action.revised(
                promise.text(),
                promise.owners().isEmpty() ? action.owners() : promise.owners(),
                promise.due().or(action::due),
                action.meeting(),
                action.reason(),
                action.notes());
        if (!own && !now.equals(action)) {
            changed.add(now);
        }
    }

    /** Whether one of these promises is there already in the same words. */
    static boolean isKnown(Community community, Meeting meeting, List<Promise> promises) {
        return community.actions().values().stream()
                .filter(action -> action.meeting().filter(meeting.id()::equals).isPresent())
                .anyMatch(action ->
                        promises.stream().anyMatch(promise -> promise.text().equals(action.text())));
    }
}
