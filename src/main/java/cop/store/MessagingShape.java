package cop.store;

import cop.model.Channel;
import cop.model.Customs;
import java.util.List;
import java.util.Optional;

/** {@code messages:} of the charter. */
final class MessagingShape extends Shape<Customs.Messaging> {

    private final Field<Optional<String>> from = optional("from", Types.TEXT, "the sender that people see");
    private final Field<Optional<String>> sender = optional("sender", Types.ID, "the member who hands messages over");
    private final Field<List<Channel>> group =
            list("group", Types.oneOf(Channel.values()), "the channels for what goes to everyone alike");

    @Override
    protected Customs.Messaging build(Values in) {
        return new Customs.Messaging(in.of(from), in.of(sender), in.of(group));
    }

    @Override
    protected void write(Customs.Messaging value, Draft out) {
        out.put(from, value.from()).put(sender, value.sender()).put(group, value.group());
    }
}
