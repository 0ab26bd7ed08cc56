package cop.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Commands that share a noun; they are built only when one of them is called.
 *
 * @param name the noun; empty for commands that need none
 * @param sentence what the group is for
 * @param commands names its commands
 */
record Group(String name, String sentence, Supplier<List<Entry>> commands) {

    /** A command by its name, not built yet. */
    record Entry(String name, Supplier<Command> make) {}

    static Entry entry(String name, Supplier<Command> make) {
        return new Entry(name, make);
    }

    Optional<Entry> find(String name) {
        for (Entry entry : commands.get()) {
            if (entry.name().equals(name)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }
}
