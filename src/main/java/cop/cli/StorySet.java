package cop.cli;

import cop.model.Change;
import cop.model.CopException;
import cop.model.Lookup;
import cop.model.Product;
import cop.model.Snapshot;
import cop.model.Story;
import cop.story.Stories;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop story set}. */
final class StorySet extends ChangeCommand {

    private final Value<String> story = argument("STORY", "The story: its id, or how it or its id begins.");
    private final Value<Optional<Story.Telling>> consent = option(
            "--consent", "HOW", Read.word(Story.Telling.class), "How it may be told: named, anonymous or not-shared.");
    private final Value<Optional<String>> knowledge =
            option("--knowledge", "KNOWLEDGE", "What it is about, of what is in knowledge/.");

    StorySet() {
        super("set", "Says how a story may be told; a yes is taken back as easily.");
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        Lookup lookup = new Lookup(at.community(), today);
        Story which = lookup.story(story.get());
        if (consent.get().isEmpty() && knowledge.get().isEmpty()) {
            throw CopException.usage(
                    "Nothing was said to be set.",
                    "Say it like this: cop story set " + which.id() + " --consent anonymous");
        }
        return Stories.set(
                which, consent.get(), knowledge.get().map(lookup::product).map(Product::id));
    }
}
