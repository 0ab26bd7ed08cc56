package cop.knowledge;

import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Edit;
import cop.model.Id;
import cop.model.Organisation;
import cop.model.Product;
import cop.model.Product.Reuse;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Records that an organisation used or adapted a product. */
public record Reusing(Product product, String organisation, Reuse.How how, Optional<String> note, LocalDate on) {

    /** Proposes it. */
    public Change change(Community community, LocalDate today) {
        if (organisation.isBlank()) {
            throw CopException.usage("Who used it?", "Name the organisation, such as Hillview.");
        }
        if (on.isAfter(today)) {
            throw CopException.usage(Words.day(on) + " is yet to come.", "Record it once it has happened.");
        }
        String by = name(community);
        String summary = "knowledge: note that " + product.id() + " was " + (how == Reuse.How.USED ? "used" : "adapted")
                + " elsewhere";
        Reuse reuse = new Reuse(on, by, how, note);
        for (Reuse known : product.reuse()) {
            if (known.by().equals(by) && known.kind() == how && known.at().equals(on)) {
                return Change.of(summary).noting("That is recorded already.");
            }
        }
        List<Reuse> all = new ArrayList<>(product.reuse());
        all.add(reuse);
        Product after = product.withReuse(all);
        List<String> notes = new ArrayList<>();
        notes.add(by + " " + (how == Reuse.How.USED ? "used" : "adapted") + " " + product.title()
                + ". It is known to be in use at " + Words.count(after.users().size(), "organisation") + ".");
        if (how == Reuse.How.ADAPTED) {
            notes.add("If their version is to be found too: cop knowledge add TITLE --derived-from " + product.id());
        }
        notes.add("Ask what changed for the children, the teachers or the work; that is a story worth keeping.");
        return new Change(summary, List.of(new Edit.Replace(after)), notes);
    }

    /** The name of an organisation that the community keeps; otherwise what was written. */
    private String name(Community community) {
        String written = organisation.strip();
        return Id.from(written)
                .flatMap(id -> Optional.ofNullable(community.organisations().get(id)))
                .map(Organisation::heading)
                .orElse(written);
    }
}
