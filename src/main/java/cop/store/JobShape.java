package cop.store;

import cop.model.Meeting;
import java.time.LocalDate;
import java.util.Optional;

/** One of a meeting's {@code logistics:}. */
final class JobShape extends Shape<Meeting.Job> {

    private final Field<Optional<String>> owner =
            optional("owner", Types.TEXT, "who does it: a member's id, or a name");
    private final Field<Optional<Integer>> count = optional("for", Types.INTEGER, "for how many people");
    private final Field<Optional<LocalDate>> done = optional("done", Types.DATE, "the day on which it was done");
    private final Field<Optional<String>> note = optional("note", Types.TEXT, "anything else about it");

    JobShape() {
        super(Writing.SHORT);
    }

    @Override
    protected Meeting.Job build(Values in) {
        return new Meeting.Job(in.of(owner), in.of(count), in.of(done), in.of(note));
    }

    @Override
    protected void write(Meeting.Job value, Draft out) {
        out.put(owner, value.owner())
                .put(count, value.count())
                .put(done, value.done())
                .put(note, value.note());
    }
}
