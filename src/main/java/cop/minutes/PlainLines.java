package cop.minutes;

import cop.model.Minutes;
import cop.model.Minutes.Note;
import cop.model.Minutes.Sort;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes minutes as the plain lines that {@link NoteReader} reads, so that reading them gives the same notes again. Notes
 * stand below their agenda item as far as their order allows.
 */
final class PlainLines {

    /** What {@code topic:} says where notes belong to no item. */
    static final String NO_TOPIC = "none";

    private final StringBuilder out = new StringBuilder();

    private PlainLines() {}

    static String of(Minutes minutes) {
        PlainLines lines = new PlainLines();
        minutes.actionsReviewed().ifPresent(yes -> lines.line(Mark.REVIEWED, yes ? "yes" : "no"));
        lines.notes(minutes);
        return lines.out.toString();
    }

    private void notes(Minutes minutes) {
        Map<Sort, Integer> next = new EnumMap<>(Sort.class);
        Optional<String> item = Optional.empty();
        Optional<Note> left = first(minutes, next);
        while (left.isPresent()) {
            if (!item.equals(left.get().item())) {
                item = left.get().item();
                out.append('\n');
                line(Mark.TOPIC, item.map(PlainLines::escaped).orElse(NO_TOPIC));
            }
            for (Sort sort : Sort.values()) {
                List<Note> list = minutes.of(sort);
                int at = next.getOrDefault(sort, 0);
                while (at < list.size() && list.get(at).item().equals(item)) {
                    note(Mark.of(sort), list.get(at++));
                }
                next.put(sort, at);
            }
            left = first(minutes, next);
        }
    }

    /** The first note that is not written yet; one that belongs to no item where there is one. */
    private static Optional<Note> first(Minutes minutes, Map<Sort, Integer> next) {
        List<Note> heads = new ArrayList<>();
        for (Sort sort : Sort.values()) {
            List<Note> list = minutes.of(sort);
            int at = next.getOrDefault(sort, 0);
            if (at < list.size()) {
                heads.add(list.get(at));
            }
        }
        for (Note head : heads) {
            if (head.item().isEmpty()) {
                return Optional.of(head);
            }
        }
        return heads.isEmpty() ? Optional.empty() : Optional.of(heads.get(0));
    }

    private void note(Mark mark, Note note) {
        line(mark, note.by().map(by -> "@" + by + " ").orElse("") + escaped(note.text()));
        note.how().ifPresent(how -> line(Mark.HOW, escaped(how)));
        note.replaces().ifPresent(other -> line(Mark.REPLACES, escaped(other)));
    }

    private void line(Mark mark, String text) {
        out.append(mark.word())
                .append(": ")
                .append(text.replace("\n", "\n  | "))
                .append('\n');
    }

    /** A text whose first character is not taken for more than it is. */
    private static String escaped(String text) {
        boolean special = text.startsWith("@") || text.startsWith("\\") || text.equals(NO_TOPIC);
        return special ? "\\" + text : text;
    }

    static String unescaped(String text) {
        return text.startsWith("\\") ? text.substring(1) : text;
    }
}
