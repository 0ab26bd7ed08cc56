package cop.store;

import cop.model.Pulse;
import cop.model.Ratings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** {@code pulse/<wave>.yaml}. */
final class PulseShape extends Shape<Pulse> {

    private final Field<Optional<String>> form = optional("form", Types.TEXT, "the form that was filled in");
    private final Field<Optional<LocalDate>> closed =
            optional("closed", Types.DATE, "the day from which no more answers were taken");
    private final Field<Optional<Integer>> invited = optional("invited", Types.INTEGER, "how many were asked");
    private final Field<Optional<Integer>> answers = optional("answers", Types.INTEGER, "how many answered");
    private final Field<Map<String, Ratings>> items =
            map("items", Types.ID, new RatingsType(), "how often each answer from 1 to 5 was given, by item");
    private final Field<Map<String, Pulse.Subscale>> subscales =
            map("subscales", Types.ID, new SubscaleShape(), "means over those who answered");
    private final Field<Pulse.Signals> signals =
            defaulted("signals", new SignalsShape(), Pulse.Signals.NONE, "how many saw which sign");

    @Override
    protected Pulse build(Values in) {
        return new Pulse(
                in.id(),
                in.of(form),
                in.of(closed),
                in.of(invited),
                in.of(answers),
                in.of(items),
                in.of(subscales),
                in.of(signals));
    }

    @Override
    protected void write(Pulse pulse, Draft out) {
        out.put(form, pulse.form())
                .put(closed, pulse.closed())
                .put(invited, pulse.invited())
                .put(answers, pulse.answers())
                .put(items, pulse.items())
                .put(subscales, pulse.subscales())
                .put(signals, pulse.signals());
    }

    /** A mean over those who answered. */
    private static final class SubscaleShape extends Shape<Pulse.Subscale> {

        private final Field<Integer> n = required("n", Types.INTEGER, "how many answered it");
        private final Field<BigDecimal> mean = required("mean", Types.DECIMAL, "the mean of each one's own mean");
        private final Field<Optional<BigDecimal>> sd =
                optional("sd", Types.DECIMAL, "the standard deviation of each one's own mean");

        SubscaleShape() {
            super(Writing.SHORT);
        }

        @Override
        protected Pulse.Subscale build(Values in) {
            return new Pulse.Subscale(in.of(n), in.of(mean), in.of(sd));
        }

        @Override
        protected void write(Pulse.Subscale value, Draft out) {
            out.put(n, value.n()).put(mean, value.mean()).put(sd, value.sd());
        }
    }

    /** {@code signals:} of a pulse. */
    private static final class SignalsShape extends Shape<Pulse.Signals> {

        private static final Type<Map<String, Pulse.Count>> COUNTS = Types.shortMap(Types.ID, new CountType());

        private final Field<Map<String, Pulse.Count>> dream =
                defaulted("dream", COUNTS, Map.of(), "signs of a community as one would like it");
        private final Field<Map<String, Pulse.Count>> nightmare =
                defaulted("nightmare", COUNTS, Map.of(), "signs of one as nobody would like it");
        private final Field<Optional<Pulse.Count>> anyNightmare =
                optional("any-nightmare", new CountType(), "how many saw at least one sign of the second kind");

        @Override
        protected Pulse.Signals build(Values in) {
            return new Pulse.Signals(in.of(dream), in.of(nightmare), in.of(anyNightmare));
        }

        @Override
        protected void write(Pulse.Signals value, Draft out) {
            out.put(dream, value.dream()).put(nightmare, value.nightmare()).put(anyNightmare, value.anyNightmare());
        }
    }
}
