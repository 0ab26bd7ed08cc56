package cop.knowledge;

import cop.model.Change;
import cop.model.Community;
import cop.model.Consent.Audience;
import cop.model.CopException;
import cop.model.Edit;
import cop.model.Product;
import cop.model.Word;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Records that a product was given to an audience. */
public record Sharing(Product product, Audience audience, LocalDate on) {

    /** Proposes it. */
    public Change change(Community community, LocalDate today) {
        if (product.state(on) == Product.State.RETIRED) {
            throw CopException.refused(
                    product.id() + " is retired, so nobody should begin to use it.",
                    "If it holds after all: cop knowledge set " + product.id() + " retired --clear");
        }
        if (on.isAfter(today)) {
            throw CopException.usage(
                    Words.day(on) + " is yet to come.", "Record it once it is given away, or leave --on out.");
        }
        String summary = "knowledge: share " + product.id() + " with " + Word.of(audience);
        Product.Sharing sharing = new Product.Sharing(on, audience);
        if (product.life().shared().contains(sharing)) {
            return Change.of(summary).noting("That is recorded already.");
        }
        List<String> notes = new ArrayList<>();
        notes.add(product.title() + " went to " + whom(audience) + " on " + Words.day(on) + ".");
        if (product.life().published().isEmpty()) {
            notes.add("Whoever gives something away has looked it over: that is recorded for the same day.");
        }
        advise(community, notes);
        return new Change(summary, List.of(new Edit.Replace(product.withLife(life(sharing)))), notes);
    }

    private Product.Life life(Product.Sharing sharing) {
        Product.Life life = product.life();
        List<Product.Sharing> shared = new ArrayList<>(life.shared());
        shared.add(sharing);
        return new Product.Life(
                life.published().or(() -> Optional.of(on)), shared, life.revised(), life.reviewBy(), life.retired());
    }

    private void advise(Community community, List<String> notes) {
        String set = "cop knowledge set " + product.id() + " ";
        if (audience != Audience.MEMBERS && product.access().licence().isEmpty()) {
            notes.add("Say what others may do with it: " + set + "licence CC-BY-4.0");
        }
        int unnamed = Byline.of(product, community, audience).unnamed();
        if (unnamed > 0) {
            notes.add(Words.count(unnamed, "author") + " did not agree to be named to " + whom(audience)
                    + ". Look whether a name stands in it, and ask.");
        }
        if (product.life().reviewBy().isEmpty()) {
            notes.add("Say when somebody should look whether it still holds: " + set + "review-by \"12 months\"");
        }
    }

    static String whom(Audience audience) {
        return audience == Audience.PUBLIC ? "the public" : Word.of(audience);
    }
}
