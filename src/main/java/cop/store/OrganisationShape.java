package cop.store;

import cop.model.Organisation;
import java.util.List;
import java.util.Optional;

/** {@code organisations/<id>.yaml}. */
final class OrganisationShape extends Shape<Organisation> {

    private final Field<Optional<String>> name = optional("name", Types.TEXT, "what it is called");
    private final Field<Optional<String>> sector =
            optional("sector", Types.TEXT, "what sort of organisation it is, such as government");
    private final Field<Optional<Organisation.Relationship>> relationship = optional(
            "relationship",
            Types.oneOf(Organisation.Relationship.values()),
            "how close the community is to it; unknown, if nothing is said");
    private final Field<List<String>> services = list("services", Types.TEXT, "what it offers");
    private final Field<Optional<String>> contact =
            optional("contact", Types.TEXT, "whom to ask: a member's id, or the name of somebody there");
    private final Field<Optional<String>> note = optional("note", Types.PROSE, "what else is worth knowing");

    @Override
    protected Organisation build(Values in) {
        return new Organisation(
                in.id(), in.of(name), in.of(sector), in.of(relationship), in.of(services), in.of(contact), in.of(note));
    }

    @Override
    protected void write(Organisation organisation, Draft out) {
        out.put(name, organisation.name())
                .put(sector, organisation.sector())
                .put(relationship, organisation.relationship())
                .put(services, organisation.services())
                .put(contact, organisation.contact())
                .put(note, organisation.note());
    }
}
