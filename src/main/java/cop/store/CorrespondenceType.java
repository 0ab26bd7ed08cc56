package cop.store;

import cop.model.Correspondence;
import java.util.List;
import java.util.Optional;

/** {@code meetings/<id>/messages.yaml}: a list of sendings. */
final class CorrespondenceType implements Type<Correspondence> {

    private final Type<List<Correspondence.Sending>> sendings = Types.list(new SendingShape());

    @Override
    public Optional<Correspondence> decode(Node node, Reading in) {
        Optional<List<Correspondence.Sending>> read =
                node.isAbsent() ? Optional.of(List.of()) : sendings.decode(node, in);
        return read.map(list -> new Correspondence(in.id(), list));
    }

    @Override
    public Tree encode(Correspondence correspondence) {
        return sendings.encode(correspondence.sendings());
    }

    @Override
    public Form form() {
        return sendings.form();
    }
}
