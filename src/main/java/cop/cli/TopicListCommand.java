package cop.cli;

import cop.model.Snapshot;
import cop.model.Topic;
import cop.topic.Pipeline;
import cop.topic.Speakers;
import cop.topic.Themes;
import cop.view.Answer;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop topic list}. */
final class TopicListCommand extends QuestionCommand {

    /** What to look at. */
    private enum Sight {
        PIPELINE,
        SPEAKERS,
        THEMES
    }

    private final Value<Optional<Sight>> sight = option(
            "--show",
            "WHAT",
            Read.word(Sight.class),
            "pipeline (default): ideas and free places; speakers: who spoke when; themes: what comes back, what is left out.");
    private final Value<Optional<Topic.Kind>> kind =
            option("--kind", "KIND", Read.word(Topic.Kind.class), "Only topic, speaker or activity.");
    private final Value<Boolean> all = flag("--all", "Also what was done or dropped.");

    TopicListCommand() {
        super("list", "Lists ideas for meetings, and the places that are free for them.");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        return switch (sight.get().orElse(Sight.PIPELINE)) {
            case PIPELINE ->
                Pipeline.of(at.community(), kind.get(), all.get(), today).answer();
            case SPEAKERS -> Speakers.of(at.community(), today).answer();
            case THEMES -> Themes.of(at.community(), today).answer();
        };
    }
}
