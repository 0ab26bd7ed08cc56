package cop.app;

import cop.check.Checks;
import cop.history.Draft;
import cop.history.History;
import cop.history.Reversal;
import cop.model.Change;
import cop.model.CopException;
import cop.model.Problem;
import cop.model.Snapshot;
import cop.store.ChangeJournal;
import cop.store.CommunityReader;
import cop.store.CommunityWriter;
import cop.store.Folder;
import cop.store.FolderLock;
import cop.store.Prepared;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Carries out changes of one data folder, each whole or not at all: under one lock it puts right what an earlier change left
 * behind, makes sure that nothing stands in the way, computes, writes and makes the commit.
 */
final class Enactment {

    /** How often another program may get in between. */
    private static final int ATTEMPTS = 5;

    private final Workbench workbench;
    private final CommunityWriter writer;
    private final Consumer<String> say;

    Enactment(Workbench workbench, Consumer<String> say) {
        this.workbench = workbench;
        this.writer = new CommunityWriter(workbench.root());
        this.say = say;
    }

    /**
     * Carries out a change, or only shows it.
     *
     * @param plan computes the change from the community and the day
     */
    Receipt change(BiFunction<Snapshot, LocalDate, Change> plan, Carrying carrying) {
        return enact(
                () -> {
                    Folder folder = workbench.folder();
                    Snapshot before = folder.snapshot();
                    Change change = plan.apply(before, workbench.today(before.community()));
                    return checked(folder, writer.prepare(folder, change));
                },
                carrying);
    }

    /** Carries out the first change of a folder in which nothing is yet. */
    void begin(BiFunction<CommunityWriter, Folder, Prepared> computing) {
        enact(
                () -> {
                    Founder.requireRoom(workbench.root());
                    if (!workbench.log(1, LocalDate.MAX).isEmpty()) {
                        throw CopException.refused(
                                "This folder is under git and has a history already.", "Choose another folder.");
                    }
                    Folder nothing = CommunityReader.nothing();
                    return checked(nothing, computing.apply(writer, nothing));
                },
                new Carrying(false, true, Optional.empty()));
    }

    /**
     * Takes an earlier change back as a new one, or only shows it.
     *
     * @param id how its id begins; empty for the latest
     */
    Receipt undo(Optional<String> id, Carrying carrying) {
        return enact(
                () -> {
                    try (History history = workbench.history()) {
                        Reversal reversal = history.reversal(id);
                        Folder folder = workbench.folder();
                        Change change = new Change(reversal.summary(), List.of(), Undone.notes(reversal));
                        Prepared prepared = writer.prepare(folder, change, reversal.left(), reversal.back());
                        if (prepared.paths().isEmpty()) {
                            throw CopException.refused(
                                    "The change " + reversal.change().id() + " left every text as it was: there is"
                                            + " nothing to take back.",
                                    "Undo an earlier one by its id, as cop log shows it.");
                        }
                        return checked(folder, prepared);
                    }
                },
                carrying);
    }

    /** Mends files that YAML understands otherwise than they are meant, where there is one remedy. */
    Receipt mend(Carrying carrying) {
        return enact(() -> writer.prepareMending(workbench.read()), carrying);
    }

    private Receipt enact(Supplier<Prepared> computing, Carrying carrying) {
        if (carrying.dryRun()) {
            return shown(computing.get());
        }
        return FolderLock.holding(workbench.root(), say, () -> {
            recover();
            return carryOut(computing.get(), carrying);
        });
    }

    /** Finishes an earlier change that was cut short after its commit, or else takes it back. */
    private void recover() {
        Optional<ChangeJournal> unfinished = writer.unfinished();
        if (unfinished.isPresent()) {
            ChangeJournal journal = unfinished.get();
            boolean made;
            try (History history = workbench.history()) {
                made = history.recover(journal.commit());
            }
            if (made) {
                writer.finish(true);
            } else {
                writer.takeBack(journal);
            }
            say.accept("An earlier change was cut short and has been " + (made ? "finished: " : "taken back: ")
                    + journal.summary());
        }
    }

    /** A change may leave errors that were there before; it may not add one. */
    private Prepared checked(Folder folder, Prepared prepared) {
        Snapshot before = folder.snapshot();
        LocalDate today = workbench.today(before.community());
        List<Problem> added = new ArrayList<>(prepared.after().problems());
        added.removeIf(problem -> !problem.isError());
        added.addAll(Checks.errors(prepared.after(), today));
        Checks.errors(before, today).forEach(old -> added.removeIf(error -> sameFinding(error, old)));
        if (!added.isEmpty()) {
            throw new CopException(
                    CopException.Kind.REFUSED,
                    "This would leave the community with a mistake.",
                    "Nothing was changed.",
                    added);
        }
        return prepared;
    }

    /** The same mistake, though other lines may have moved it. */
    private static boolean sameFinding(Problem one, Problem other) {
        return one.check().equals(other.check())
                && one.text().equals(other.text())
                && one.source().file().equals(other.source().file());
    }

    private Receipt carryOut(Prepared prepared, Carrying carrying) {
        Map<String, Optional<byte[]>> kept = prepared.kept();
        if (!carrying.commit() || kept.isEmpty()) {
            write(prepared, Draft.NONE);
            return receipt(prepared, Optional.empty(), Optional.empty());
        }
        ZonedDateTime now = workbench.now(prepared.after().community());
        String message = carrying.message().orElse(prepared.change().summary());
        try (History history = workbench.history()) {
            history.preflight(now);
            for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
                try (Draft draft = history.draft(kept, message, now)) {
                    if (write(prepared, draft)) {
                        return receipt(prepared, draft.shortId(), remark(history, draft));
                    }
                }
            }
        }
        throw CopException.environment(
                "Another program changes the history of this folder again and again.",
                "Nothing was changed. Run the command when that program is done.");
    }

    /** What the history does not keep, so that it can neither be undone nor reach anybody else. */
    private static Optional<String> remark(History history, Draft draft) {
        if (!history.keeps()) {
            return Optional.of("This folder is not under git, so no history is kept.");
        }
        return draft.leftOut().stream().findFirst().map(path -> {
            int others = draft.leftOut().size() - 1;
            return "Git is told to ignore " + path
                    + (others == 0 ? "" : others == 1 ? " and one other file" : " and " + others + " other files")
                    + ", so no history of that is kept.";
        });
    }

    /**
     * All that takes room lies on the disk before the first file changes; what follows only changes names.
     *
     * @return whether it is done; if not, the history has moved on, and everything is as it was
     */
    private boolean write(Prepared prepared, Draft draft) {
        if (prepared.paths().isEmpty()) {
            return true;
        }
        writer.begin(prepared, draft.commit());
        try {
            writer.lay(prepared);
            if (!draft.ready(writer::laid)) {
                takeBack(prepared, draft);
                return false;
            }
            writer.take(prepared);
            draft.publish();
        } catch (RuntimeException e) {
            if (!draft.isPublished()) {
                takeBack(prepared, draft);
            }
            throw e;
        }
        draft.finish();
        writer.finish(draft.isPublished());
        return true;
    }

    private void takeBack(Prepared prepared, Draft draft) {
        draft.close();
        writer.takeBack(ChangeJournal.of(prepared, draft.commit()));
    }

    private static Receipt receipt(Prepared prepared, Optional<String> commit, Optional<String> remark) {
        return new Receipt(prepared.change(), prepared.paths(), List.of(), commit, false, remark);
    }

    private static Receipt shown(Prepared prepared) {
        return new Receipt(
                prepared.change(), prepared.paths(), prepared.preview(), Optional.empty(), true, Optional.empty());
    }
}
