package cop.history;

import cop.model.CopException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Reads the history backwards along the first parents, that is, as this folder saw it. */
final class LogReader {

    private static final int SHORTEST = 4;

    private final Repository repository;

    LogReader(Repository repository) {
        this.repository = repository;
    }

    List<LogEntry> read(ObjectId tip, int most) throws IOException {
        List<LogEntry> entries = new ArrayList<>();
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit commit = walk.parseCommit(tip);
            while (entries.size() < most) {
                entries.add(entry(walk, commit));
                if (commit.getParentCount() == 0) {
                    break;
                }
                commit = commit.getParent(0);
            }
        }
        return entries;
    }

    /**
     * What takes a change back.
     *
     * @param id how its id begins; empty for the latest
     */
    Reversal reversal(ObjectId tip, Optional<String> id) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit commit = find(walk, walk.parseCommit(tip), id);
            LogEntry change = entry(walk, commit);
            if (commit.getParentCount() != 1) {
                throw CopException.refused(
                        commit.getParentCount() == 0
                                ? "This is the change with which everything began: nothing was there before it."
                                : "This change brought two versions of the folder together, which cop does not undo.",
                        "Look at it with: git show " + change.id());
            }
            Map<String, Optional<byte[]>> left = new TreeMap<>();
            Map<String, Optional<byte[]>> back = new TreeMap<>();
            try (TreeWalk trees = differences(walk, commit)) {
                while (trees.next()) {
                    left.put(trees.getPathString(), bytes(trees, 0));
                    back.put(trees.getPathString(), bytes(trees, 1));
                }
            }
            return new Reversal(change, left, back);
        }
    }

    private static RevCommit find(RevWalk walk, RevCommit tip, Optional<String> id) throws IOException {
        if (id.isPresent() && id.get().length() < SHORTEST) {
            throw CopException.usage(
                    "\"" + id.get() + "\" is too short for the id of a change.", "See them with: cop log");
        }
        RevCommit commit = tip;
        while (!commit.name().startsWith(id.orElse(""))) {
            if (commit.getParentCount() == 0) {
                throw CopException.notFound("There is no change " + id.orElse("") + ".", "See them with: cop log");
            }
            commit = walk.parseCommit(commit.getParent(0));
        }
        return commit;
    }

    private static Optional<byte[]> bytes(TreeWalk trees, int side) throws IOException {
        FileMode mode = trees.getFileMode(side);
        if (mode == FileMode.MISSING) {
            return Optional.empty();
        }
        if (mode != FileMode.REGULAR_FILE && mode != FileMode.EXECUTABLE_FILE) {
            throw CopException.refused(
                    "This change is about " + trees.getPathString() + ", which is no plain file.", "Undo it with git.");
        }
        return Optional.of(trees.getObjectReader()
                .open(trees.getObjectId(side), Constants.OBJ_BLOB)
                .getBytes());
    }

    private static LogEntry entry(RevWalk walk, RevCommit commit) throws IOException {
        walk.parseBody(commit);
        PersonIdent author = commit.getAuthorIdent();
        return new LogEntry(
                commit.abbreviate(GitHistory.SHORT).name(),
                author.getWhenAsInstant().atZone(author.getZoneOffset()),
                author.getName(),
                commit.getShortMessage(),
                paths(walk, commit));
    }

    private static List<String> paths(RevWalk walk, RevCommit commit) throws IOException {
        List<String> paths = new ArrayList<>();
        try (TreeWalk trees = differences(walk, commit)) {
            while (trees.next()) {
                paths.add(trees.getPathString());
            }
        }
        return paths;
    }

    /** The files that differ between a commit and the one before it. */
    private static TreeWalk differences(RevWalk walk, RevCommit commit) throws IOException {
        List<RevCommit> parents = List.of(commit.getParents());
        return differences(walk, commit, parents.subList(0, Math.min(1, parents.size())), TreeFilter.ALL);
    }

    /**
     * The files that differ between a commit, which comes first, and some of those before it; where there are none, all files.
     *
     * @param which files to look at
     */
    static TreeWalk differences(RevWalk walk, RevCommit commit, List<RevCommit> before, TreeFilter which)
            throws IOException {
        TreeWalk trees = new TreeWalk(walk.getObjectReader());
        trees.setRecursive(true);
        trees.setFilter(AndTreeFilter.create(which, TreeFilter.ANY_DIFF));
        trees.addTree(commit.getTree());
        for (RevCommit parent : before) {
            walk.parseHeaders(parent);
            trees.addTree(parent.getTree());
        }
        if (before.isEmpty()) {
            trees.addTree(new EmptyTreeIterator());
        }
        return trees;
    }
}
