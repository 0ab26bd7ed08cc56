package cop.cli;

import cop.model.Consent;
import cop.model.Lookup;
import cop.model.Product;
import cop.model.Snapshot;
import cop.story.StoryList;
import cop.story.Waiting;
import cop.view.Answer;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop story list}. */
final class StoryListCommand extends QuestionCommand {

    private final Value<Optional<Consent.Audience>> audience = option(
            "--audience",
            "AUDIENCE",
            Read.word(Consent.Audience.class),
            "Who will see it: members (default), partners or public.");
    private final Value<Optional<String>> knowledge =
            option("--knowledge", "KNOWLEDGE", "Only what is about this, of what is in knowledge/.");
    private final Value<Boolean> waiting =
            flag("--waiting", "Instead: what is kept back, whose it is and why, for whoever asks them.");

    StoryListCommand() {
        super("list", "Lists stories and quotes as far as those whose they are allow.");
        more(
                "Quotes come from the minutes. Outside the community they are shown from",
                "published minutes only.",
                "",
                "cop story list --audience public --format markdown");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        if (waiting.get()) {
            return Waiting.of(at.community(), today).answer();
        }
        Lookup lookup = new Lookup(at.community(), today);
        return StoryList.of(
                        at.community(),
                        audience.get().orElse(Consent.Audience.MEMBERS),
                        knowledge.get().map(lookup::product).map(Product::id),
                        today)
                .answer();
    }
}
