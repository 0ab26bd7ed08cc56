package cop.history;

import cop.model.CopException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The history of a folder that git does not keep: it takes every change and remembers none. */
record NoHistory() implements History {

    @Override
    public boolean keeps() {
        return false;
    }

    @Override
    public boolean knowsFilesIn(String folder) {
        return false;
    }

    @Override
    public void preflight(ZonedDateTime at) {}

    @Override
    public Draft draft(Map<String, Optional<byte[]>> files, String message, ZonedDateTime at) {
        return Draft.NONE;
    }

    @Override
    public boolean recover(Optional<String> commit) {
        return false;
    }

    @Override
    public boolean leavesOut(String path) {
        return false;
    }

    @Override
    public List<LogEntry> log(int most) {
        return List.of();
    }

    @Override
    public Map<String, LocalDate> since(Set<String> files, Instant from, Predicate<byte[]> holds) {
        return Map.of();
    }

    @Override
    public Reversal reversal(Optional<String> id) {
        throw CopException.refused(
                "This folder is not under git, so nobody knows what it was before.",
                "Put it under git with `git init`, `git add .` and `git commit`; from then on changes can be undone.");
    }

    @Override
    public List<String> signer() {
        return List.of();
    }

    @Override
    public void close() {}
}
