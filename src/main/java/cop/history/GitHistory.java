package cop.history;

import cop.model.CopException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/** The history that git keeps, made with JGit's inner parts: its everyday commands look at every file of the folder. */
final class GitHistory implements History {

    /** How many characters of a commit's name people see. */
    static final int SHORT = 7;

    private final Repository repository;
    private final GitFiles git;
    private final Map<String, String> variables;

    private GitHistory(Repository repository, Path root, Map<String, String> variables) {
        this.repository = repository;
        this.git = new GitFiles(repository, root);
        this.variables = variables;
    }

    static GitHistory open(Path root, Map<String, String> variables, Path home) {
        try {
            Repository repository = builder(root, variables, home).build();
            if (repository.getObjectDatabase().exists()) {
                return new GitHistory(repository, root, variables);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable();
        }
        throw unreadable();
    }

    static FileRepositoryBuilder builder(Path root, Map<String, String> variables, Path home) {
        SystemReader.setInstance(new GitSettings(variables, home));
        FS files = FS.detect().setUserHome(home.toFile());
        return new FileRepositoryBuilder().setFS(files).setWorkTree(root.toFile());
    }

    @Override
    public boolean keeps() {
        return true;
    }

    @Override
    public boolean knowsFilesIn(String folder) {
        try {
            return new Index(git).holdsFilesIn(folder);
        } catch (IOException e) {
            throw unreadable();
        }
    }

    @Override
    public void preflight(ZonedDateTime at) {
        try {
            new Readiness(git, variables).check(at);
        } catch (IOException e) {
            throw unreadable();
        }
    }

    @Override
    public Draft draft(Map<String, Optional<byte[]>> files, String message, ZonedDateTime at) {
        try (ObjectReader reader = repository.newObjectReader()) {
            NewObjects objects = git.objects(files.size(), reader);
            Branch branch = Branch.current(repository);
            Optional<ObjectId> before = branch.tree(reader);
            Set<String> leftOut = new IgnoredFiles(git, variables).among(files.keySet(), before, reader);
            Map<String, Optional<byte[]>> heeded = new TreeMap<>(files);
            heeded.keySet().removeAll(leftOut);
            TouchedFiles touched = TouchedFiles.store(git, heeded, objects);
            ObjectId tree = new TreeEdit(reader, objects).apply(before, touched.children());
            objects.settle();
            if (before.isPresent() && before.get().equals(tree)) {
                return Draft.without(leftOut);
            }
            Config config = repository.getConfig();
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(tree);
            branch.tip().ifPresent(commit::setParentId);
            commit.setAuthor(
                    Identity.require(Identity.Role.AUTHOR, config, variables).at(at));
            commit.setCommitter(
                    Identity.require(Identity.Role.COMMITTER, config, variables).at(at));
            commit.setMessage(new Hooks(git, variables).approve(tree, reader, message));
            NewObjects last = git.objects(1, reader);
            ObjectId id = last.add(Constants.OBJ_COMMIT, commit.build());
            last.settle();
            return new GitDraft(git, touched, leftOut, branch, id, commit.getCommitter(), commit.getMessage());
        } catch (IOException e) {
            throw failed("The change could not be added to the history of this folder");
        }
    }

    @Override
    public boolean recover(Optional<String> commit) {
        try {
            Branch branch = Branch.current(repository);
            boolean made = commit.isPresent() && branch.has(commit.get());
            HeldLock index = git.index();
            if (made && index.isOurs()) {
                index.replace();
                Disk.settleNames(git.folder());
            }
            index.release();
            if (branch.isNamed()) {
                git.ref(branch).release();
            }
            Files.deleteIfExists(HeldLock.beside(index.own()));
            return made;
        } catch (IOException e) {
            throw failed("An earlier change was cut short, and the history of this folder cannot be put right");
        }
    }

    @Override
    public boolean leavesOut(String path) {
        try (ObjectReader reader = repository.newObjectReader()) {
            Optional<ObjectId> tree = Branch.current(repository).tree(reader);
            return !new IgnoredFiles(git, variables)
                    .among(Set.of(path), tree, reader)
                    .isEmpty();
        } catch (IOException e) {
            throw unreadable();
        }
    }

    @Override
    public List<LogEntry> log(int most) {
        try {
            Optional<ObjectId> tip = Branch.current(repository).tip();
            return tip.isEmpty() ? List.of() : new LogReader(repository).read(tip.get(), most);
        } catch (IOException e) {
            throw unreadable();
        }
    }

    @Override
    public Map<String, LocalDate> since(Set<String> files, Instant from, Predicate<byte[]> holds) {
        try (Arrivals arrivals = new Arrivals(repository, files, holds)) {
            Optional<ObjectId> tip = Branch.current(repository).tip();
            return tip.isEmpty() || files.isEmpty() ? Map.of() : arrivals.read(tip.get(), from);
        } catch (IOException e) {
            throw unreadable();
        }
    }

    @Override
    public Reversal reversal(Optional<String> id) {
        try {
            ObjectId tip = Branch.current(repository)
                    .tip()
                    .orElseThrow(() ->
                            CopException.refused("Nothing was changed here yet.", "See what is due with: cop next"));
            return new LogReader(repository).reversal(tip, id);
        } catch (IOException e) {
            throw unreadable();
        }
    }

    @Override
    public List<String> signer() {
        return Identity.find(Identity.Role.AUTHOR, repository.getConfig(), variables)
                .map(who -> List.of(who.name(), who.email()))
                .orElse(List.of());
    }

    /** Closes the parts, because the repository's own way starts a thread that watches over closed repositories. */
    @Override
    public void close() {
        repository.getObjectDatabase().close();
        repository.getRefDatabase().close();
    }

    static CopException unreadable() {
        return CopException.environment(
                "The history of this folder (.git) is damaged or cannot be read.",
                "Look whether `git status` works here; if not, ask somebody who knows git, or take a fresh copy.");
    }

    static CopException failed(String what) {
        return CopException.environment(
                what + ".", "Look whether the disk is full or the folder may not be written to, then try again.");
    }
}
