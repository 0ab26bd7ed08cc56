package cop.minutes;

import cop.model.Minutes;
import cop.model.Minutes.Note;
import cop.model.Minutes.Sort;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts notes beside those that are there. What is there already is not doubled; what is there in other words, or with less detail, is
 * brought up to date; the rest is new. Nothing goes.
 */
final class Replay {

    /** How alike two sentences are that say the same in other words, where the text is known to be given again. */
    private static final double AGAIN = 0.5;

    /** The same where nothing else shows that it is given again. */
    private static final double ALONE = 0.8;

    private final Map<Sort, List<Note>> after = new EnumMap<>(Sort.class);
    private final Map<Sort, List<Note>> fresh = new EnumMap<>(Sort.class);
    private final List<String> changed = new ArrayList<>();
    private final double enough;

    private Replay(double enough) {
        this.enough = enough;
    }

    /** @param again whether something else of the text is there already */
    static Replay of(Minutes base, Map<Sort, List<Note>> given, boolean again) {
        boolean known = again
                || given.entrySet().stream()
                        .anyMatch(one -> one.getValue().stream().anyMatch(base.of(one.getKey())::contains));
        Replay replay = new Replay(threshold(known));
        for (Sort sort : Sort.values()) {
            replay.merge(sort, base.of(sort), given.getOrDefault(sort, List.of()));
        }
        return replay;
    }

    static double threshold(boolean again) {
        return again ? AGAIN : ALONE;
    }

    private void merge(Sort sort, List<Note> there, List<Note> given) {
        List<Note> list = new ArrayList<>(there);
        Set<Integer> claimed = new HashSet<>();
        List<Note> open = new ArrayList<>();
        for (Note note : given) {
            int place = there.indexOf(note);
            if (place >= 0) {
                claimed.add(place);
            } else if (!open.contains(note)) {
                open.add(note);
            }
        }
        List<Note> added = new ArrayList<>();
        for (Note note : open) {
            Optional<Integer> place = nearest(note, there, claimed);
            if (place.isEmpty()) {
                added.add(note);
                continue;
            }
            claimed.add(place.get());
            Note before = there.get(place.get());
            Note now = merged(before, note);
            if (!now.equals(before)) {
                list.set(place.get(), now);
                changed.add(now.text());
            }
        }
        list.addAll(added);
        after.put(sort, list);
        fresh.put(sort, added);
    }

    /** The place of the note that most likely is an earlier version; the same words go before similar ones. */
    private Optional<Integer> nearest(Note note, List<Note> there, Set<Integer> claimed) {
        Optional<Integer> nearest = Optional.empty();
        double best = enough;
        for (int i = 0; i < there.size(); i++) {
            Note other = there.get(i);
            boolean sameItem = note.item().isEmpty()
                    || other.item().isEmpty()
                    || note.item().equals(other.item());
            double likeness = claimed.contains(i) || !sameItem ? 0 : Likeness.of(note.text(), other.text());
            if (likeness >= best && (nearest.isEmpty() || likeness > best)) {
                nearest = Optional.of(i);
                best = likeness;
            }
        }
        return nearest;
    }

    /** The later words; details that they do not give stay. */
    private static Note merged(Note before, Note now) {
        return new Note(
                now.text(),
                now.item().or(before::item),
                now.by().or(before::by),
                now.how().or(before::how),
                now.replaces().or(before::replaces));
    }

    /** All notes, those that were there in their places. */
    Map<Sort, List<Note>> after() {
        return after;
    }

    /** Those that are new. */
    Map<Sort, List<Note>> fresh() {
        return fresh;
    }

    /** The words of those that were brought up to date. */
    List<String> changed() {
        return changed;
    }
}
