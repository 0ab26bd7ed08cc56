package cop.story;

import cop.model.Community;
import cop.model.Story;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The stories that are not told, for whoever asks the members: which, whose and why, without their words. */
public record Waiting(List<Entry> stories) {

    /**
     * One of them.
     *
     * @param by a member's id, or a name
     * @param asked whether the person was asked, and said no
     */
    public record Entry(String id, Optional<String> by, Optional<LocalDate> at, boolean asked) {}

    public Waiting {
        stories = List.copyOf(stories);
    }

    public static Waiting of(Community community, LocalDate today) {
        List<Entry> waiting = new ArrayList<>();
        for (Story story : community.stories().values()) {
            if (!story.isShared()
                    && story.at().filter(day -> day.isAfter(today)).isEmpty()) {
                waiting.add(new Entry(
                        story.id(), story.by(), story.at(), story.consent().isPresent()));
            }
        }
        return new Waiting(waiting);
    }

    public Answer answer() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Entry entry : stories) {
            rows.add(List.of(
                    Cell.of(entry.id()),
                    entry.by().map(Cell::of).orElse(Cell.none()),
                    entry.at().map(Cell::of).orElse(Cell.none()),
                    entry.asked()
                            ? Cell.of("not to be shared")
                            : Cell.of("nobody has asked").toned(Cell.Tone.WATCH)));
        }
        List<Column> columns = List.of(
                Column.of("story", "Story"), Column.of("by", "Whose"), Column.of("at", "Day"), Column.of("why", "Why"));
        return new Answer(this, new Table(columns, rows, "Every story may be told. See them with: cop story list"));
    }
}
