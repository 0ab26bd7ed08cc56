package cop.history;

import cop.model.CopException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the data folder remembers of its changes. Paths are relative to the folder, with forward slashes.
 */
public interface History extends AutoCloseable {

    /**
     * Opens the git repository whose root is exactly this folder; a folder inside somebody's other repository, or under no
     * git at all, keeps no history.
     *
     * @param variables the environment variables, of which git's own are obeyed
     * @param home the folder that holds the person's git settings
     */
    static History open(Path root, Map<String, String> variables, Path home) {
        boolean kept = Files.exists(root.resolve(".git"), LinkOption.NOFOLLOW_LINKS);
        return kept ? GitHistory.open(root, variables, home) : new NoHistory();
    }

    /**
     * Puts a folder that is under no git under git, on a branch {@code main} without commits, whole or not at all.
     *
     * @param name the name to sign changes with, kept in the folder's own settings where git knows none
     * @param email the address that goes with it
     */
    static void begin(Path root, Map<String, String> variables, Path home, String name, String email) {
        try {
            new NewRepository(root).make(variables, home, new Identity(name, email));
        } catch (IOException e) {
            throw GitHistory.failed("The folder could not be put under git");
        }
    }

    /** Whether this is the name of git's own folder, or of what a crash left of its beginning. */
    static boolean isOwn(String name) {
        return name.equals(".git") || name.equals(NewRepository.FRESH);
    }

    /** Takes a folder from under git again that was put there a moment ago, unless something is remembered already. */
    static void giveUp(Path root, Map<String, String> variables, Path home) {
        try (History history = open(root, variables, home)) {
            if (history.log(1).isEmpty()) {
                new NewRepository(root).unmake();
            }
        } catch (IOException e) {
            throw GitHistory.failed("The folder could not be taken from under git again");
        }
    }

    /** Whether changes are remembered at all. */
    boolean keeps();

    /** Whether git knows a file in this folder, so that it would keep what is written there even if it were told to leave it out. */
    boolean knowsFilesIn(String folder);

    /**
     * Makes sure that a commit can succeed, before the first byte of a change is written.
     *
     * @throws CopException with what stands in the way and what to do about it
     */
    void preflight(ZonedDateTime at);

    /**
     * Prepares a commit of these files, and of nothing else: the bytes of each, or none where it goes. The folder's hooks are
     * asked; nothing shows it yet.
     */
    Draft draft(Map<String, Optional<byte[]>> files, String message, ZonedDateTime at);

    /**
     * Puts right what a change left behind in git that was cut short.
     *
     * @param commit its commit, where one was to be made
     * @return whether the change was made, because the history has its commit
     */
    boolean recover(Optional<String> commit);

    /** Whether a file, if it were there, would be left out of the history, as git is told to do. */
    boolean leavesOut(String path);

    /** The latest changes, newest first; what others merged in counts as one change. */
    List<LogEntry> log(int most);

    /**
     * The day on which each of these files first held something, by the calendar of whoever wrote it there, whatever the file was
     * called then. A file is left out where that cannot be told: it held it when the history began, or is not in it yet.
     *
     * @param from what files held before this moment is not looked for
     * @param holds whether the bytes of a file do
     */
    Map<String, LocalDate> since(Set<String> files, Instant from, Predicate<byte[]> holds);

    /**
     * What takes an earlier change back.
     *
     * @param id how its id begins; empty for the latest
     */
    Reversal reversal(Optional<String> id);

    /** The name and the address of whoever makes changes here, as far as git knows them. */
    List<String> signer();

    @Override
    void close();
}
