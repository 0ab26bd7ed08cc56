package cop.store;

import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Edit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes a change in steps: {@link #prepare} computes every byte and reads it back; {@link #begin} writes down what will happen;
 * {@link #lay} puts the new bytes beside the old, so that a full disk is known before the first file changes; {@link #take} puts
 * them in place unless somebody saved meanwhile; {@link #finish} forgets what was written down. Until then {@link #takeBack}
 * undoes it all, in this process or in a later one.
 */
public final class CommunityWriter {

    private final Path root;
    private final Places places;

    public CommunityWriter(Path root) {
        this.root = root;
        this.places = new Places(root);
    }

    /** Computes what a change makes of the files; writes nothing. */
    public Prepared prepare(Folder folder, Change change) {
        Community after = folder.snapshot().community().apply(change);
        return new Steps(root, folder, after).of(change);
    }

    /** Computes what gives these files these bytes, or takes them away; writes nothing. */
    public Prepared prepare(Folder folder, Change change, Map<String, Optional<byte[]>> files) {
        return new Steps(root, folder, folder.snapshot().community()).of(change, files);
    }

    /**
     * Computes what gives files back what they held; writes nothing.
     *
     * @param left what they held last; refused where one holds something else by now
     */
    public Prepared prepare(
            Folder folder, Change change, Map<String, Optional<byte[]>> left, Map<String, Optional<byte[]>> back) {
        left.forEach((path, bytes) -> {
            if (!same(places.bytes(path), bytes)) {
                throw CopException.refused(
                        "The file " + path + " was changed again since then, so this cannot be undone safely.",
                        "Undo the later change first, or put the file right by hand. Nothing was changed.");
            }
        });
        return prepare(folder, change, back);
    }

    /** Computes which files can be mended where YAML understands them otherwise than they are meant; writes nothing. */
    public Prepared prepareMending(Folder folder) {
        Map<String, Optional<byte[]>> files = new TreeMap<>();
        List<Edit> edits = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        folder.mended().forEach((path, bytes) -> {
            files.put(path, Optional.of(bytes));
            edits.add(new Edit.Put(path, new String(bytes, StandardCharsets.UTF_8)));
            notes.add("Mended " + path + ".");
        });
        String count = edits.size() == 1 ? " file" : " files";
        Change change = new Change("check: mend " + edits.size() + count, edits, notes);
        return prepare(folder, change, files);
    }

    /** Writes down what will happen, before anything does. */
    public void begin(Prepared prepared, Optional<String> commit) {
        for (String path : prepared.steps().keySet()) {
            places.requireOwn(path);
        }
        boolean ownerOnly =
                Backstage.isPrivate(root) || prepared.paths().stream().anyMatch(Layout::isLocal);
        try {
            AtomicFile.write(
                    Backstage.journal(root), ChangeJournal.of(prepared, commit).bytes(), ownerOnly);
        } catch (IOException e) {
            finish(false);
            throw unwritable();
        }
    }

    /** Puts the new bytes beside the old. */
    public void lay(Prepared prepared) {
        try {
            AtOnce.each(prepared.steps().keySet(), path -> {
                Optional<byte[]> bytes = prepared.step(path).after();
                if (bytes.isPresent()) {
                    AtomicFile.lay(root.resolve(path), bytes.get(), Layout.isLocal(path));
                }
            });
        } catch (IOException e) {
            throw unwritable();
        }
    }

    /** Where the new bytes of a file of this folder lie until they are taken. */
    public Path laid(Path file) {
        return AtomicFile.fresh(file);
    }

    /** Puts every file in its place, unless somebody has saved one of them meanwhile. */
    public void take(Prepared prepared) {
        Map<String, Prepared.Step> steps = prepared.steps();
        for (Map.Entry<String, Prepared.Step> entry : steps.entrySet()) {
            if (!same(places.bytes(entry.getKey()), entry.getValue().before())) {
                throw CopException.refused(
                        "The file " + entry.getKey() + " was changed by somebody else just now.",
                        "Nothing was changed. Save what you have open, then run the command again.");
            }
        }
        try {
            // What goes is taken away last, a meeting after what needs it: whoever looks in between finds a thing
            // twice, never
            // nowhere.
            for (String path : prepared.paths()) {
                if (prepared.step(path).after().isPresent()) {
                    AtomicFile.take(root.resolve(path));
                }
            }
            for (String path : backwards(steps.keySet())) {
                if (prepared.step(path).after().isEmpty()) {
                    Files.deleteIfExists(root.resolve(path));
                }
            }
            places.settle(steps.keySet());
            places.tidy(steps.keySet(), true);
        } catch (IOException e) {
            throw unwritable();
        }
    }

    private static List<String> backwards(Set<String> paths) {
        List<String> backwards = new ArrayList<>(paths);
        Collections.reverse(backwards);
        return backwards;
    }

    /** Puts a change on the disk, or nothing of it, in a folder where nothing needs to be written down first. */
    public void write(Prepared prepared) {
        try {
            lay(prepared);
            take(prepared);
        } catch (CopException e) {
            takeBack(ChangeJournal.of(prepared, Optional.empty()));
            throw e;
        }
    }

    /**
     * Forgets what was written down: the change is made, or is undone.
     *
     * @param known whether the history shows by itself that the change was made, should this be lost in a power cut
     */
    public void finish(boolean known) {
        Path journal = Backstage.journal(root);
        try {
            if (Files.deleteIfExists(journal) && !known) {
                AtomicFile.settle(AtomicFile.parent(journal));
            }
        } catch (IOException e) {
            throw CopException.environment(
                    "The note that a change was under way could not be thrown away: the disk may be failing.",
                    "The next change that you make puts that right first.");
        }
    }

    /** What was written down by a change that has not ended. */
    public Optional<ChangeJournal> unfinished() {
        Path journal = Backstage.journal(root);
        try {
            Optional<byte[]> bytes = AtomicFile.read(journal);
            return bytes.isEmpty() ? Optional.empty() : Optional.of(ChangeJournal.of(bytes.get()));
        } catch (IOException e) {
            throw CopException.environment(
                    "An earlier change was cut short, and what it left in " + root.relativize(journal) + " is damaged.",
                    "Look at the files with `git status` and put right what is half done; then delete that file.");
        }
    }

    /** Whether a change was cut short, as far as can be seen without writing: one is written down and nobody is at it. */
    public boolean isCutShort() {
        return Files.exists(Backstage.journal(root)) && !FolderLock.isHeld(root);
    }

    /** Gives every file its old bytes back, unless somebody has saved it since; then nothing is left of the change. */
    public void takeBack(ChangeJournal journal) {
        Set<String> paths = journal.entries().keySet();
        try {
            for (Map.Entry<String, ChangeJournal.Entry> entry :
                    journal.entries().entrySet()) {
                Optional<byte[]> before = entry.getValue().before();
                if (before.isPresent() && isOurs(entry.getKey(), entry.getValue())) {
                    AtomicFile.write(root.resolve(entry.getKey()), before.get(), Layout.isLocal(entry.getKey()));
                }
            }
            for (String path : backwards(paths)) {
                ChangeJournal.Entry entry = journal.entry(path);
                if (entry.before().isEmpty() && isOurs(path, entry)) {
                    Files.deleteIfExists(root.resolve(path));
                }
            }
            for (String path : paths) {
                AtomicFile.discard(root.resolve(path));
            }
            places.settle(paths);
            places.tidy(paths, false);
        } catch (IOException e) {
            throw CopException.environment(
                    "A change could not be written, nor be taken back as yet: the disk may be full or read-only.",
                    "Make room; the next change that you make puts the files right first.");
        }
        finish(false);
    }

    /** Whether a file is as the change made it, so that nobody has saved it since. */
    private boolean isOurs(String path, ChangeJournal.Entry entry) throws IOException {
        return AtomicFile.read(root.resolve(path))
                .map(ChangeJournal::fingerprint)
                .equals(entry.after());
    }

    private static CopException unwritable() {
        return CopException.environment(
                "The change could not be written: the disk may be full or read-only.", "Nothing was changed.");
    }

    private static boolean same(Optional<byte[]> one, Optional<byte[]> other) {
        return one.isPresent() == other.isPresent() && (one.isEmpty() || Arrays.equals(one.get(), other.orElseThrow()));
    }
}
