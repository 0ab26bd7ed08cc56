package cop.history;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * One change that the folder remembers.
 *
 * @param id the short id by which git knows it
 * @param at when it was made, by the author's clock
 * @param author the name of the person who made it
 * @param summary the first line of its message
 * @param paths the files it touched, relative to the data folder, with forward slashes
 */
public record LogEntry(String id, ZonedDateTime at, String author, String summary, List<String> paths) {

    public LogEntry {
        paths = List.copyOf(paths);
    }
}
