package cop.minutes;

import cop.minutes.Notes.Entry;
import cop.minutes.Notes.Unclear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes plain notes apart. A line without a mark continues the one before; below a mark that stands alone, as a heading
 * does, every point is a note of its own. Off the record is everything behind {@code off:} up to the next mark.
 */
final class NoteReader {

    /** What a line without a mark belongs to. */
    private enum Open {
        NOTHING,
        ENTRY,
        UNCLEAR,
        OFF
    }

    private final List<Entry> entries = new ArrayList<>();
    private final List<Unclear> unclear = new ArrayList<>();
    private int off;
    private int blank;

    private int number;
    private Open open = Open.NOTHING;
    private Optional<Mark> head = Optional.empty();

    private NoteReader() {}

    static Notes read(String text) {
        NoteReader reader = new NoteReader();
        text.lines().forEach(raw -> {
            reader.number++;
            reader.take(Line.read(raw));
        });
        return new Notes(reader.entries, reader.unclear, reader.off, reader.blank);
    }

    private void take(Line line) {
        switch (line.kind()) {
            case MARKED -> mark(line.mark().orElseThrow(), line.text());
            case BLANK -> pause();
            default -> {
                if (open == Open.OFF) {
                    off++;
                } else if (line.kind() == Line.Kind.UNKNOWN) {
                    misspelt(line);
                } else {
                    plain(line);
                }
            }
        }
    }

    private void mark(Mark mark, String text) {
        head = Optional.empty();
        if (mark == Mark.OFF) {
            off++;
            open = Open.OFF;
        } else if (text.isEmpty()) {
            blank++;
            head = Optional.of(mark);
            open = Open.NOTHING;
        } else {
            begin(mark, text);
        }
    }

    private void begin(Mark mark, String text) {
        entries.add(new Entry(number, 1, mark, text));
        open = mark.isOneLine() ? Open.NOTHING : Open.ENTRY;
    }

    private void pause() {
        if (open == Open.OFF) {
            off++;
            return;
        }
        blank++;
        open = Open.NOTHING;
    }

    private void misspelt(Line line) {
        String meant = Mark.nearest(line.word())
                .map(mark -> "Did you mean \"" + mark.word() + ":\"?")
                .orElse("If it belongs to the line above, indent it.");
        unclear.add(new Unclear(number, 1, line.text(), "There is no mark \"" + line.word() + ":\". " + meant));
        open = Open.UNCLEAR;
    }

    private void plain(Line line) {
        boolean startsNote = head.isPresent() && (open == Open.NOTHING || line.kind() == Line.Kind.POINT);
        if (startsNote) {
            begin(head.orElseThrow(), line.text());
        } else if (open == Open.ENTRY) {
            int last = entries.size() - 1;
            Entry entry = entries.get(last);
            entries.set(
                    last,
                    new Entry(
                            entry.line(), entry.lines() + 1, entry.mark(), entry.text() + joined(entry.mark(), line)));
        } else if (open == Open.UNCLEAR) {
            int last = unclear.size() - 1;
            Unclear one = unclear.get(last);
            unclear.set(last, new Unclear(one.line(), one.lines() + 1, one.text(), one.why()));
        } else {
            unclear.add(new Unclear(number, 1, line.text(), "It has no mark. Write one before it, such as \"key:\"."));
            open = Open.UNCLEAR;
        }
    }

    private static String joined(Mark mark, Line line) {
        if (mark.isList()) {
            return ", " + line.text();
        }
        return switch (line.kind()) {
            case BREAK -> "\n" + line.text();
            case POINT -> "\n- " + line.text();
            default -> " " + line.text();
        };
    }
}
