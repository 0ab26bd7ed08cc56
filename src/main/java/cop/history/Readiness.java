package cop.history;

import cop.model.CopException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;

/** Says whether git can take a commit now, and if not, what stands in the way and what to do about it. */
final class Readiness {

    /** Git's own file for something that was begun and not ended, what that is, and how it ends. */
    private record Begun(String file, String what, String next) {}

    private static final Duration JUST_NOW = Duration.ofMinutes(1);

    private static final List<Begun> BEGUN = List.of(
            new Begun(
                    "MERGE_HEAD",
                    "Two versions of this folder are being merged, and that is not finished.",
                    "Finish it with `git commit`, or give it up with `git merge --abort`; then run the command again."),
            rebase("rebase-merge"),
            rebase("rebase-apply"),
            new Begun(
                    "CHERRY_PICK_HEAD",
                    "A change is being copied from elsewhere (a cherry-pick), and that is not finished.",
                    "Finish it with `git cherry-pick --continue`, or give it up with `git cherry-pick --abort`;"
                            + " then run the command again."),
            new Begun(
                    "REVERT_HEAD",
                    "An earlier change is being undone (a revert), and that is not finished.",
                    "Finish it with `git revert --continue`, or give it up with `git revert --abort`;"
                            + " then run the command again."),
            new Begun(
                    "BISECT_LOG",
                    "Somebody is searching the history of this folder (a bisect), so it shows an earlier state.",
                    "End the search with `git bisect reset`, then run the command again."));

    private final GitFiles git;
    private final Repository repository;
    private final Map<String, String> variables;

    Readiness(GitFiles git, Map<String, String> variables) {
        this.git = git;
        this.repository = git.repository();
        this.variables = variables;
    }

    private static Begun rebase(String file) {
        return new Begun(
                file,
                "Changes in this folder are being put in a new order (a rebase), and that is not finished.",
                "Finish it with `git rebase --continue`, or give it up with `git rebase --abort`;"
                        + " then run the command again.");
    }

    void check(ZonedDateTime now) throws IOException {
        new Ownership(git, variables).check();
        checkKind();
        checkNothingBegun();
        checkBranch(now);
        checkIndex(now);
        checkIdentity();
        checkSigning();
    }

    private void checkKind() {
        Config config = repository.getConfig();
        boolean bare =
                Files.isDirectory(git.root().resolve(Constants.DOT_GIT)) && config.getBoolean("core", "bare", false);
        if (bare) {
            throw CopException.refused(
                    "Git keeps only the history of this folder, not its files (it is \"bare\").",
                    "Work in a copy: `git clone` this folder to another place and run the command there.");
        }
        requireKind(config, "objectformat", "sha1");
        requireKind(config, "refstorage", "files");
    }

    private static void requireKind(Config config, String extension, String usual) {
        String kind = config.getString("extensions", null, extension);
        if (kind != null && !kind.equalsIgnoreCase(usual)) {
            throw CopException.refused(
                    "Git keeps the history of this folder in a newer way (" + kind + ") that cop cannot write.",
                    "Use --no-commit and then `git commit`, or move the files to a folder made with `git init`.");
        }
    }

    private void checkNothingBegun() {
        for (Begun begun : BEGUN) {
            if (Files.exists(git.file(begun.file()))) {
                throw CopException.refused(begun.what(), begun.next());
            }
        }
    }

    private void checkBranch(ZonedDateTime now) throws IOException {
        Branch branch = Branch.current(repository);
        if (!branch.isNamed()) {
            throw CopException.refused(
                    "This folder shows an earlier state, and a change made here would be lost (\"detached HEAD\").",
                    "Go back to the present with `git switch main` (or the name of your branch),"
                            + " then run the command again.");
        }
        checkNotHeld(git.file("HEAD.lock"), now);
        checkNotHeld(HeldLock.beside(git.fileOf(branch)), now);
    }

    private void checkIndex(ZonedDateTime now) throws IOException {
        Index index = new Index(git);
        checkNotHeld(HeldLock.beside(git.indexFile()), now);
        if (hasConflicts(index)) {
            throw CopException.refused(
                    "Two versions of a file are not yet brought together (a \"conflict\").",
                    "See which with `git status`, mend the file, tell git with `git add` and its name,"
                            + " then run the command again.");
        }
    }

    private static boolean hasConflicts(Index index) {
        try {
            return index.hasConflicts();
        } catch (IOException e) {
            throw CopException.environment(
                    "Git's list of the files in this folder (.git/index) is damaged or of a kind that cop cannot read.",
                    "Run `git sparse-checkout disable` and `git update-index --no-split-index`, then try again;"
                            + " if `git status` fails too, ask somebody who knows git.");
        }
    }

    /** Who has just begun may be done in a moment. */
    private static void checkNotHeld(Path lock, ZonedDateTime now) throws IOException {
        if (age(lock, now).filter(age -> age.compareTo(JUST_NOW) < 0).isPresent()) {
            HeldLock.awaitFree(lock);
        }
        Optional<Duration> age = age(lock, now);
        if (age.isPresent()) {
            throw CopException.environment(
                    "Another program is using the history of this folder, or stopped half-way " + ago(age.get()) + ".",
                    "Close editors and git programs that have this folder open and try again;"
                            + " if nothing is open, delete the file " + lock + ".");
        }
    }

    private static Optional<Duration> age(Path lock, ZonedDateTime now) throws IOException {
        try {
            FileTime since = Files.getLastModifiedTime(lock, LinkOption.NOFOLLOW_LINKS);
            return Optional.of(Duration.between(since.toInstant(), now.toInstant()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static String ago(Duration age) {
        long minutes = age.toMinutes();
        if (minutes < 2) {
            return "just now";
        }
        if (minutes < 120) {
            return minutes + " minutes ago";
        }
        long hours = age.toHours();
        return hours < 48 ? hours + " hours ago" : age.toDays() + " days ago";
    }

    private void checkIdentity() {
        for (Identity.Role role : Identity.Role.values()) {
            Identity.require(role, repository.getConfig(), variables);
        }
    }

    private void checkSigning() {
        if (repository.getConfig().getBoolean("commit", "gpgsign", false)) {
            throw CopException.refused(
                    "Git is told to sign every change with a key, and cop cannot sign.",
                    "Run `git config commit.gpgsign false` in this folder (where it is new, `git init` there first),"
                            + " or use --no-commit and then `git commit`.");
        }
    }
}
