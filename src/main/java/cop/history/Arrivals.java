package cop.history;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * Finds the days on which files first held something, along every line of the history: what a merge brought in has the day on
 * which it was written. That is the author's day, which stays when a commit is put on top of others later.
 */
final class Arrivals implements AutoCloseable {

    /** So many commits in a row from before the beginning are believed; fewer may come of a clock that was wrong. */
    private static final int BELIEVED = 5;

    private final RevWalk walk;
    private final Predicate<byte[]> holds;
    private final Map<ObjectId, Boolean> judged = new HashMap<>();
    private final Map<ObjectId, Map<String, ObjectId>> folders = new HashMap<>();
    private final TreeFilter inFolders;

    /** The files by what they were called as far back as the walk has come. */
    private final Map<String, String> files = new TreeMap<>();

    private final Map<String, LocalDate> days = new TreeMap<>();
    private final Set<String> untold = new HashSet<>();

    Arrivals(Repository repository, Set<String> files, Predicate<byte[]> holds) {
        this.walk = new RevWalk(repository);
        this.holds = holds;
        Set<String> all = new TreeSet<>();
        for (String file : files) {
            this.files.put(file, file);
            all.add(file.substring(0, Math.max(file.indexOf('/'), 0)));
        }
        all.remove("");
        this.inFolders = all.isEmpty() ? TreeFilter.ALL : PathFilterGroup.createFromStrings(all);
    }

    /**
     * The day for each file of which the history can tell; not of those with which it began.
     *
     * @param from commits from before this moment are not looked at
     */
    Map<String, LocalDate> read(ObjectId tip, Instant from) throws IOException {
        walk.setRetainBody(false);
        walk.markStart(walk.parseCommit(tip));
        RevCommit commit = walk.next();
        for (int early = 0; commit != null && early < BELIEVED; commit = walk.next()) {
            early = commit.getCommitTime() < from.getEpochSecond() ? early + 1 : 0;
            if (isAboutFolders(commit)) {
                for (String path : arrived(commit)) {
                    note(commit, path);
                }
            }
        }
        days.keySet().removeAll(untold);
        return days;
    }

    /** Whether anything changed near the files. Nothing did in most commits, and each is looked at only once for that. */
    private boolean isAboutFolders(RevCommit commit) throws IOException {
        Map<String, ObjectId> here = folders(commit);
        boolean differs = commit.getParentCount() == 0;
        for (RevCommit parent : commit.getParents()) {
            walk.parseHeaders(parent);
            differs |= !here.equals(folders(parent));
        }
        return differs;
    }

    private Map<String, ObjectId> folders(RevCommit commit) throws IOException {
        Map<String, ObjectId> known = folders.get(commit.getTree());
        if (known == null) {
            known = new HashMap<>();
            try (TreeWalk entries = new TreeWalk(walk.getObjectReader())) {
                entries.setFilter(inFolders);
                entries.addTree(commit.getTree());
                while (entries.next()) {
                    known.put(entries.getPathString(), entries.getObjectId(0));
                }
            }
            folders.put(commit.getTree(), known);
        }
        return known;
    }

    /** The files that hold it in a commit and did in none before it. */
    private List<String> arrived(RevCommit commit) throws IOException {
        List<String> arrived = new ArrayList<>();
        try (TreeWalk trees = differences(commit, PathFilterGroup.createFromStrings(files.keySet()))) {
            while (trees.next()) {
                boolean isNew = holds(trees, 0);
                for (int before = 1; isNew && before < trees.getTreeCount(); before++) {
                    isNew = !trees.idEqual(0, before) && !holds(trees, before);
                }
                if (isNew) {
                    arrived.add(trees.getPathString());
                }
            }
        }
        return arrived;
    }

    private void note(RevCommit commit, String path) throws IOException {
        String file = files.getOrDefault(path, path);
        Optional<String> older = commit.getParentCount() == 1 ? olderName(commit, path) : Optional.empty();
        if (older.isPresent()) {
            files.put(older.get(), file);
            return;
        }
        walk.parseBody(commit);
        PersonIdent author = commit.getAuthorIdent();
        if (commit.getParentCount() == 0 || author == null) {
            untold.add(file);
        } else {
            LocalDate day =
                    author.getWhenAsInstant().atZone(author.getZoneOffset()).toLocalDate();
            days.merge(file, day, (one, other) -> one.isBefore(other) ? one : other);
        }
    }

    /**
     * What a file was called before its folder got another name: it is the only file of this name that went from a folder beside
     * it, or the one of them with the same text.
     */
    private Optional<String> olderName(RevCommit commit, String path) throws IOException {
        int name = path.lastIndexOf('/');
        int folder = path.lastIndexOf('/', name - 1);
        if (folder < 0) {
            return Optional.empty();
        }
        ObjectId text = ObjectId.zeroId();
        Map<String, ObjectId> gone = new TreeMap<>();
        try (TreeWalk trees = differences(commit, PathFilter.create(path.substring(0, folder)))) {
            while (trees.next()) {
                String other = trees.getPathString();
                if (other.equals(path)) {
                    text = trees.getObjectId(0);
                } else if (other.endsWith(path.substring(name)) && trees.getRawMode(0) == 0 && holds(trees, 1)) {
                    gone.put(other, trees.getObjectId(1));
                }
            }
        }
        if (gone.size() > 1) {
            gone.values().retainAll(Set.of(text));
        }
        return gone.keySet().stream().findFirst();
    }

    private boolean holds(TreeWalk trees, int side) throws IOException {
        if (trees.getFileMode(side).getObjectType() != Constants.OBJ_BLOB) {
            return false;
        }
        ObjectId id = trees.getObjectId(side);
        Boolean known = judged.get(id);
        if (known == null) {
            known = holds.test(
                    trees.getObjectReader().open(id, Constants.OBJ_BLOB).getBytes());
            judged.put(id, known);
        }
        return known;
    }

    private TreeWalk differences(RevCommit commit, TreeFilter which) throws IOException {
        return LogReader.differences(walk, commit, List.of(commit.getParents()), which);
    }

    @Override
    public void close() {
        walk.close();
    }
}
