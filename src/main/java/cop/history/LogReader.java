package cop.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Reads the history backwards along the first parents, that is, as this folder saw it. */
final class LogReader {

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
        ObjectReader reader = walk.getObjectReader();
        try (TreeWalk trees = new TreeWalk(reader)) {
            trees.setRecursive(true);
            trees.setFilter(TreeFilter.ANY_DIFF);
            trees.addTree(commit.getTree());
            if (commit.getParentCount() == 0) {
                trees.addTree(new EmptyTreeIterator());
            } else {
                walk.parseHeaders(commit.getParent(0));
                trees.addTree(commit.getParent(0).getTree());
            }
            while (trees.next()) {
                paths.add(trees.getPathString());
            }
        }
        return paths;
    }
}
