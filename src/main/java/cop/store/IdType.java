package cop.store;

import cop.model.Id;
import java.util.Optional;

/** The name of a file or folder: small letters, digits and single hyphens. */
final class IdType extends ScalarType<String> {

    IdType() {
        super(
                "an id such as `ana` or `early-reading` (small letters, digits and single hyphens)",
                "id",
                "ana",
                Tree.Kind.WORD);
    }

    @Override
    protected Optional<String> parse(String text) {
        return Id.isId(text) && !Id.isReserved(text) ? Optional.of(text) : Optional.empty();
    }

    @Override
    protected String print(String id) {
        return id;
    }

    @Override
    protected String complaint(String subject, String text) {
        return Id.isReserved(text)
                ? subject + " cannot be `" + text + "`, which Windows keeps for itself: choose another id."
                : super.complaint(subject, text);
    }
}
