package cop.store;

import cop.model.Mode;
import cop.model.Rhythm;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One of the charter's {@code rhythm:}s. */
final class RhythmShape extends Shape<Rhythm> {

    private final Field<Optional<String>> title = optional("title", Types.TEXT, "what its meetings are called");
    private final Field<Optional<String>> every = optional("every", RecurrenceType.PHRASE, "when it comes round");
    private final Field<Optional<String>> rule =
            optional("rule", RecurrenceType.RULE, "or the same as a recurrence rule of RFC 5545");
    private final Field<List<LocalDate>> dates = list("dates", Types.DATE, "or plain dates");
    private final Field<Optional<LocalDate>> from = optional("from", Types.DATE, "the first day that counts");
    private final Field<Optional<LocalDate>> until = optional("until", Types.DATE, "the last day that counts");
    private final Field<Optional<LocalTime>> start = optional("start", Types.TIME, "when its meetings begin");
    private final Field<Optional<Integer>> length = optional("length", Types.INTEGER, "how long they take, in minutes");
    private final Field<Optional<Mode>> mode =
            optional("mode", Types.oneOf(Mode.values()), "in the room, online or both");
    private final Field<Optional<String>> venue = optional("venue", Types.TEXT, "where its meetings take place");
    private final Field<Map<LocalDate, String>> skip =
            map("skip", Types.DATE, Types.PROSE, "the dates that are left out, each with its reason");

    @Override
    protected Rhythm build(Values in) {
        return new Rhythm(
                in.of(title),
                in.of(every),
                in.of(rule),
                in.of(dates),
                in.of(from),
                in.of(until),
                in.of(start),
                in.of(length),
                in.of(mode),
                in.of(venue),
                in.of(skip));
    }

    @Override
    protected void write(Rhythm value, Draft out) {
        out.put(title, value.title())
                .put(every, value.every())
                .put(rule, value.rule())
                .put(dates, value.dates())
                .put(from, value.from())
                .put(until, value.until())
                .put(start, value.start())
                .put(length, value.length())
                .put(mode, value.mode())
                .put(venue, value.venue())
                .put(skip, value.skip());
    }
}
