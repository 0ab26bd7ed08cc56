package cop.store;

import cop.model.Where;
import java.util.Optional;

/** {@code online:} of a meeting. */
final class OnlineShape extends Shape<Where.Online> {

    private final Field<Optional<String>> url = optional("url", Types.TEXT, "the address of the online room");

    OnlineShape() {
        super(Writing.SHORT);
    }

    @Override
    protected Where.Online build(Values in) {
        return new Where.Online(in.of(url));
    }

    @Override
    protected void write(Where.Online value, Draft out) {
        out.put(url, value.url());
    }
}
