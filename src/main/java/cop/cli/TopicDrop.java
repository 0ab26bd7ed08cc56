package cop.cli;

import cop.model.Change;
import cop.model.Lookup;
import cop.model.Snapshot;
import cop.model.Topic;
import cop.topic.Topics;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop topic drop}. */
final class TopicDrop extends ChangeCommand {

    private final Value<String> topic = argument("TOPIC", "The topic: its id, its title or the beginning of either.");
    private final Value<Optional<String>> reason = option("--reason", "TEXT", "Why nobody means to take it up.");
    private final Value<Boolean> undo = flag("--undo", "It is wanted after all.");

    TopicDrop() {
        super("drop", "Takes a topic off the list, with the reason.");
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        Topic which = new Lookup(at.community(), today).topic(topic.get());
        return undo.get() ? Topics.takeUp(which) : Topics.drop(at.community(), which, reason.get(), today);
    }
}
