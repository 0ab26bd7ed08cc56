package cop.store;

import cop.model.Consent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code consent:} of a member. */
final class ConsentShape extends Shape<Consent> {

    private final Field<Optional<LocalDate>> at = optional("at", Types.DATE, "the day on which it was given");
    private final Field<List<String>> members = list("members", Types.TEXT, "the fields that other members may see");
    private final Field<List<String>> partners = list("partners", Types.TEXT, "the fields that partners may see");
    private final Field<List<String>> everybody = list("public", Types.TEXT, "the fields that anybody may see");
    private final Field<Optional<Boolean>> thanks =
            optional("thanks", Types.BOOLEAN, "whether they may be thanked by name");
    private final Field<Optional<Consent.Quotes>> quotes =
            optional("quotes", Types.oneOf(Consent.Quotes.values()), "whether they may be quoted");
    private final Field<Optional<Boolean>> photos = optional("photos", Types.BOOLEAN, "whether photos may show them");

    @Override
    protected Consent build(Values in) {
        return new Consent(
                in.of(at),
                in.of(members),
                in.of(partners),
                in.of(everybody),
                in.of(thanks),
                in.of(quotes),
                in.of(photos));
    }

    @Override
    protected void write(Consent consent, Draft out) {
        out.put(at, consent.at())
                .put(members, consent.members())
                .put(partners, consent.partners())
                .put(everybody, consent.everybody())
                .put(thanks, consent.thanks())
                .put(quotes, consent.quotes())
                .put(photos, consent.photos());
    }
}
