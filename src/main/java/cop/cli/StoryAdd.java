package cop.cli;

import cop.app.Desk;
import cop.model.Change;
import cop.model.Lookup;
import cop.model.Product;
import cop.model.Snapshot;
import cop.model.Story;
import cop.story.Stories;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop story add}. */
final class StoryAdd extends ChangeCommand {

    private final Value<String> text = argument("TEXT", "The story in their words; - reads what you paste.");
    private final Value<Optional<String>> by = option("--by", "NAME", "Whose it is: a member, or somebody else.");
    private final Value<Optional<Story.Telling>> consent = option(
            "--consent",
            "HOW",
            Read.word(Story.Telling.class),
            "How they let it be told: named, anonymous or not-shared. Until somebody asks, it is not.");
    private final Value<Optional<String>> knowledge =
            option("--knowledge", "KNOWLEDGE", "What it is about, of what is in knowledge/.");
    private final Value<Optional<LocalDate>> day =
            option("--at", "DATE", Read::date, "The day on which it was told; today if nothing is said.");
    private final Value<Optional<String>> id =
            option("--id", "ID", "A short name for it; made from the first words if nothing is said.");
    private String words = "";

    StoryAdd() {
        super("add", "Keeps what a member did with what they learned, in their words.");
        more(
                "cop story add \"I moved the shelf, and now they fetch their own paper.\" \\",
                "    --by ana --consent named");
    }

    @Override
    protected void gather(Desk desk) {
        words = text.get().equals("-") ? desk.read("-") : text.get();
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        Lookup lookup = new Lookup(at.community(), today);
        return Stories.add(
                at.community(),
                words,
                id.get(),
                by.get().map(lookup::person),
                day.get().orElse(today),
                knowledge.get().map(lookup::product).map(Product::id),
                consent.get());
    }
}
