package cop.store;

import cop.model.Customs;
import java.time.Period;
import java.util.Optional;

/** One of the charter's {@code reminders:}. */
final class ReminderShape extends Shape<Customs.Reminder> {

    private final Field<Optional<Period>> before = optional("before", Types.PERIOD, "how long before the meeting");
    private final Field<Optional<Period>> after = optional("after", Types.PERIOD, "how long after its end");
    private final Field<Optional<Customs.Audience>> to =
            optional("to", Types.oneOf(Customs.Audience.values()), "whom it is for");

    ReminderShape() {
        super(Writing.SHORT);
    }

    @Override
    protected Customs.Reminder build(Values in) {
        return new Customs.Reminder(in.of(before), in.of(after), in.of(to));
    }

    @Override
    protected void write(Customs.Reminder value, Draft out) {
        out.put(before, value.before()).put(after, value.after()).put(to, value.to());
    }
}
