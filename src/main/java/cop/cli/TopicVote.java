package cop.cli;

import cop.model.Change;
import cop.model.Lookup;
import cop.model.Snapshot;
import cop.model.Topic;
import cop.topic.Topics;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code cop topic vote}. */
final class TopicVote extends ChangeCommand {

    private final Value<String> topic = argument("TOPIC", "The topic: its id, its title or the beginning of either.");
    private final Value<List<String>> members =
            optionalWords("MEMBER", "Whose votes: ids or names, parted by blanks or commas.");
    private final Value<Boolean> withdraw = flag("--withdraw", "They would not like it any more.");
    private final Value<Optional<LocalDate>> on =
            option("--on", "DATE", Read::date, "The day; today if nothing is said.");

    TopicVote() {
        super("vote", "Notes who would like a topic.");
        more("cop topic vote reading ana ben \"Chi Dlamini\"");
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        Topic which = new Lookup(at.community(), today).topic(topic.get());
        String who = String.join(", ", members.get());
        return withdraw.get()
                ? Topics.unvote(at.community(), which, who, today)
                : Topics.vote(at.community(), which, who, on.get().orElse(today), today);
    }
}
