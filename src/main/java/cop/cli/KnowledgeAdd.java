package cop.cli;

import cop.app.Desk;
import cop.knowledge.Filing;
import cop.knowledge.Keeping;
import cop.knowledge.Proposal;
import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Product;
import cop.model.Product.Kind;
import cop.model.Product.Knowing;
import cop.model.Snapshot;
import cop.store.Layout;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code cop knowledge add}. */
final class KnowledgeAdd extends ChangeCommand {

    private final Value<Optional<String>> title = optionalArgument("TITLE", "What it is called.");
    private final Value<Optional<String>> from =
            option("--from", "PLACE", "A line of the minutes that it is made of, such as 2026-03-19/outputs/1.");
    private final Value<Optional<Kind>> kind =
            option("--kind", "KIND", Read.word(Kind.class), "What sort of product it is, such as tool or summary.");
    private final Value<List<String>> types = options(
            "--type", "TYPES", "The types of knowledge in it: explicit, tacit, theoretical, embedded; mostly several.");
    private final Value<Optional<String>> summary = option("--summary", "TEXT", "What it says, in a few lines.");
    private final Value<List<String>> authors = options("--author", "PEOPLE", "Who made it.");
    private final Value<Optional<String>> meeting = option("--meeting", "MEETING", "The meeting that it comes from.");
    private final Value<Optional<String>> project = option("--project", "PROJECT", "The project that it comes from.");
    private final Value<Optional<String>> file = option("--file", "FILE", "The file itself, which is copied.");
    private final Value<Optional<String>> link = option("--link", "URL", "Where it is on the web.");
    private final Value<Optional<String>> licence =
            option("--licence", "LICENCE", "What others may do with it, such as CC-BY-4.0.");
    private final Value<List<String>> tags = options("--tag", "WORDS", "Words to find it by.");
    private final Value<List<String>> works = options(
            "--derived-from", "PRODUCT", "What it builds on: a product, or the title of a work from elsewhere.");
    private final Value<Optional<String>> id =
            option("--id", "ID", "A short name for it; made from the first words if nothing is said.");

    private Optional<Desk> desk = Optional.empty();

    KnowledgeAdd() {
        super("add", "Keeps something that the community knows, as a draft.");
        more(
                "",
                "TYPES, PEOPLE and WORDS are parted by commas, or the option is repeated.",
                "",
                "cop knowledge add \"Probe, isiZulu\" --kind tool --author ana,eli",
                "cop knowledge add --from 2026-03-19/outputs/1");
    }

    @Override
    protected void gather(Desk mine) {
        desk = Optional.of(mine);
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        Community community = at.community();
        Filing filing = new Filing(community, today);
        Product base = from.get()
                .map(place -> Proposal.at(place, community, today).draft())
                .orElseGet(() -> Product.titled("draft", title.get().orElseThrow(KnowledgeAdd::untitled)));
        Product draft = filing.completed(
                base,
                new Product(
                        base.id(),
                        title.get().orElse(base.title()),
                        kind.get(),
                        Filing.words(types.get()).stream()
                                .map(Read.word(Knowing.class)::value)
                                .toList(),
                        summary.get(),
                        filing.authors(authors.get()),
                        new Product.Origin(
                                meeting.get().map(filing::meeting),
                                project.get().map(filing::project),
                                filing.works(works.get())),
                        new Product.Access(Optional.empty(), link.get(), licence.get()),
                        Filing.words(tags.get()),
                        Product.Life.NONE,
                        List.of()));
        return new Keeping(draft, id.get(), file.get().map(desk.orElseThrow()::handout), Layout::attachments)
                .change(community);
    }

    private static CopException untitled() {
        return CopException.usage(
                "What shall be kept?",
                "Say what it is called, or which line of the minutes it is made of: --from PLACE");
    }
}
