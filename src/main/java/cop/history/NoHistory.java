package cop.history;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The history of a folder that git does not keep: it takes every change and remembers none. */
record NoHistory() implements History {

    @Override
    public boolean keeps() {
        return false;
    }

    @Override
    public void preflight(Set<String> paths, ZonedDateTime at) {}

    @Override
    public Optional<String> commit(Set<String> paths, String message, ZonedDateTime at) {
        return Optional.empty();
    }

    @Override
    public List<LogEntry> log(int most) {
        return List.of();
    }

    @Override
    public List<String> signer() {
        return List.of();
    }

    @Override
    public void close() {}
}
