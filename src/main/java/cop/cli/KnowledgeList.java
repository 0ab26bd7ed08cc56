package cop.cli;

import cop.knowledge.ProductList;
import cop.knowledge.Proposal;
import cop.knowledge.Wanted;
import cop.model.Consent.Audience;
import cop.model.Product;
import cop.model.Snapshot;
import cop.view.Answer;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop knowledge list}. */
final class KnowledgeList extends QuestionCommand {

    private final Value<Optional<Product.State>> state = option(
            "--state",
            "STATE",
            Read.word(Product.State.class),
            "Only what is captured, developed, reviewed, shared or retired.");
    private final Value<Optional<Product.Kind>> kind =
            option("--kind", "KIND", Read.word(Product.Kind.class), "Only products of this kind, such as tool.");
    private final Value<Optional<String>> tag = option("--tag", "WORD", "Only what has this word among its tags.");
    private final Value<Boolean> due = flag("--due", "Only what somebody should look over again.");
    private final Value<Boolean> proposed =
            flag("--proposed", "Instead, what meetings made or passed around and nobody kept yet.");
    private final Value<Optional<Audience>> audience = option(
            "--audience",
            "AUDIENCE",
            Read.word(Audience.class),
            "What was given to members, partners or public, as they may see it.");

    KnowledgeList() {
        super("list", "Lists what the community knows, drafts first, and who uses it.");
        more("", "cop knowledge list --audience public --format html > what-we-know.html");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        if (proposed.get()) {
            return Proposal.list(Proposal.of(at.community(), today));
        }
        ProductList list =
                new ProductList(at.community(), new Wanted(state.get(), kind.get(), tag.get(), due.get()), today);
        return audience.get().map(list::offered).orElseGet(list::answer);
    }
}
