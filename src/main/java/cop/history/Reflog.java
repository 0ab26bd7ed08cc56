package cop.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;

/** Git's diary of where a branch stood. */
final class Reflog {

    private Reflog() {}

    /** Notes that a branch moved, unless git is told to keep no diary. */
    static void add(GitFiles git, Branch branch, ObjectId commit, PersonIdent who, String message) throws IOException {
        boolean kept = git.repository().getConfig().getBoolean("core", "logallrefupdates", true);
        String action = branch.tip().isEmpty() ? "commit (initial): " : "commit: ";
        String line = branch.tip().orElse(ObjectId.zeroId()).name()
                + ' '
                + commit.name()
                + ' '
                + who.toExternalString()
                + '\t'
                + action
                + firstLine(message)
                + '\n';
        append(git.folder().resolve(Constants.LOGS).resolve(Constants.HEAD), line, kept);
        append(git.shared().resolve(Constants.LOGS).resolve(branch.name()), line, kept);
    }

    private static void append(Path diary, String line, boolean kept) throws IOException {
        if (kept || Files.exists(diary)) {
            Files.createDirectories(diary.resolveSibling(".").normalize());
            Files.write(
                    diary, line.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
