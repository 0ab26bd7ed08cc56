package cop.store;

import cop.model.Meeting;
import java.util.Optional;

/** {@code online:} of a meeting. */
final class OnlineShape extends Shape<Meeting.Online> {

    private final Field<Optional<String>> url = optional("url", Types.TEXT, "the address of the online room");

    OnlineShape() {
        super(Writing.SHORT);
    }

    @Override
    protected Meeting.Online build(Values in) {
        return new Meeting.Online(in.of(url));
    }

    @Override
    protected void write(Meeting.Online value, Draft out) {
        out.put(url, value.url());
    }
}
