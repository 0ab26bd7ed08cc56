package cop.store;

import cop.model.Channel;
import cop.model.Correspondence;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** One line of {@code meetings/<id>/messages.yaml}. */
final class SendingShape extends Shape<Correspondence.Sending> {

    private final Field<String> what = required("what", Types.text("invitation"), "which message it was");
    private final Field<OffsetDateTime> at = required("at", Types.INSTANT, "when it was sent");
    private final Field<Optional<Channel>> by = optional("by", Types.oneOf(Channel.values()), "how it travelled");
    private final Field<Optional<List<String>>> to =
            defaulted("to", EveryoneType.OR_MEMBERS, Optional.empty(), "to whom it went; everyone if nothing is said");

    private final Field<Optional<Integer>> sequence =
            optional("sequence", Types.INTEGER, "which move of the meeting it told of, as in meeting.yaml");

    SendingShape() {
        super(Writing.SHORT);
    }

    @Override
    protected Correspondence.Sending build(Values in) {
        return new Correspondence.Sending(in.of(what), in.of(at), in.of(by), in.of(to), in.of(sequence));
    }

    @Override
    protected void write(Correspondence.Sending value, Draft out) {
        out.put(what, value.what())
                .put(at, value.at())
                .put(by, value.by())
                .put(to, value.to())
                .put(sequence, value.sequence());
    }
}
