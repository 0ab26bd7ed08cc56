package cop.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was said, decided, learned and made at a meeting.
 *
 * @param meeting the meeting's id
 * @param recorded the day on which it was written down
 * @param by the member who wrote it
 * @param actionsReviewed whether earlier actions were picked up again; absent means unknown
 * @param notes in the order in which they were said, by their sort; a sort without notes is left out
 * @param corrections what changed after they were published, by day
 */
public record Minutes(
        String meeting,
        Optional<LocalDate> recorded,
        Optional<String> by,
        Optional<Status> status,
        Optional<Boolean> actionsReviewed,
        Map<Sort, List<Note>> notes,
        Map<LocalDate, String> corrections)
        implements Thing {

    /** How far the minutes are. */
    public enum Status {
        DRAFT,
        APPROVED,
        PUBLISHED
    }

    /** What sort of thing was noted; the key in the file and the heading that people read. */
    public enum Sort {
        KEY_POINT("key-points", "Key points"),
        DECISION("decisions", "Decisions"),
        LEARNED("learned", "What we learned"),
        OUTPUT("outputs", "What we made"),
        RESOURCE("resources", "Resources shared"),
        IDEA("ideas", "Ideas"),
        QUESTION("questions", "Open questions"),
        QUOTE("quotes", "Quotes"),
        VIEW("views", "Other views"),
        PARKING("parking", "Parked for later");

        private final String key;
        private final String heading;

        Sort(String key, String heading) {
            this.key = key;
            this.heading = heading;
        }

        public String key() {
            return key;
        }

        public String heading() {
            return heading;
        }
    }

    /**
     * One thing that was noted.
     *
     * @param item the agenda item's id
     * @param by the member who said it
     * @param how for a decision, how it was reached
     * @param replaces for a decision, the one that it replaces
     */
    public record Note(
            String text, Optional<String> item, Optional<String> by, Optional<String> how, Optional<String> replaces) {

        public static Note of(String text) {
            return new Note(text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    public Minutes {
        Map<Sort, List<Note>> copy = new EnumMap<>(Sort.class);
        notes.forEach((sort, list) -> {
            if (!list.isEmpty()) {
                copy.put(sort, List.copyOf(list));
            }
        });
        notes = Collections.unmodifiableMap(copy);
        corrections = Ordered.copy(corrections);
    }

    /** Minutes that were never corrected. */
    public Minutes(
            String meeting,
            Optional<LocalDate> recorded,
            Optional<String> by,
            Optional<Status> status,
            Optional<Boolean> actionsReviewed,
            Map<Sort, List<Note>> notes) {
        this(meeting, recorded, by, status, actionsReviewed, notes, Map.of());
    }

    public static Minutes empty(String meeting) {
        return new Minutes(meeting, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
    }

    @Override
    public Key key() {
        return new Key(Kind.MINUTES, meeting);
    }

    public List<Note> of(Sort sort) {
        return notes.getOrDefault(sort, List.of());
    }

    /** Under another meeting, by somebody else, with other notes; all else stays. */
    public Minutes with(String otherMeeting, Optional<String> otherBy, Map<Sort, List<Note>> otherNotes) {
        return new Minutes(otherMeeting, recorded, otherBy, status, actionsReviewed, otherNotes, corrections);
    }

    public Minutes withNotes(Map<Sort, List<Note>> other) {
        return with(meeting, by, other);
    }

    public Minutes withStatus(Status other) {
        return new Minutes(meeting, recorded, by, Optional.of(other), actionsReviewed, notes, corrections);
    }

    public Minutes reviewing(Optional<Boolean> reviewed) {
        return new Minutes(meeting, recorded, by, status, reviewed.or(() -> actionsReviewed), notes, corrections);
    }

    /** Says when and by whom it was written down, and that it is a draft, where nobody has said so yet. */
    public Minutes recorded(LocalDate day, Optional<String> writer) {
        return new Minutes(
                meeting,
                recorded.or(() -> Optional.of(day)),
                by.or(() -> writer),
                status.or(() -> Optional.of(Status.DRAFT)),
                actionsReviewed,
                notes,
                corrections);
    }

    /** With a word on what changed; what is said on one day stands together. */
    public Minutes corrected(LocalDate day, String what) {
        Map<LocalDate, String> more = new TreeMap<>(corrections);
        more.merge(day, what, (old, fresh) -> old.contains(fresh) ? old : old + " " + fresh);
        return new Minutes(meeting, recorded, by, status, actionsReviewed, notes, more);
    }

    /** These minutes with notes added behind those that are there. */
    public Minutes plus(Map<Sort, List<Note>> more) {
        Map<Sort, List<Note>> all = new EnumMap<>(Sort.class);
        all.putAll(notes);
        more.forEach((sort, list) -> {
            List<Note> together = new ArrayList<>(of(sort));
            together.addAll(list);
            all.put(sort, together);
        });
        return withNotes(all);
    }
}
