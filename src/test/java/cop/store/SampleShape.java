package cop.store;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class SampleShape extends Shape<Sample> {

    private final Field<String> name = required("name", Types.text("Ana Mokoena"), "what people call them");
    private final Field<Sample.Kind> kind =
            defaulted("kind", Types.oneOf(Sample.Kind.values()), Sample.Kind.MEMBER, "what they are here");
    private final Field<Optional<LocalDate>> joined = optional("joined", Types.DATE, "the day they came");
    private final Field<Optional<LocalTime>> start = optional("start", Types.TIME, "when their day begins");
    private final Field<Boolean> active = defaulted("active", Types.BOOLEAN, true, "whether they take part");
    private final Field<List<String>> owner =
            defaulted("owner", Types.listOrSingle(Types.ID), List.of(), "who looks after them");
    private final Field<List<String>> tags = list("tags", Types.TEXT, "words to find them by");
    private final Field<List<String>> asks = list("asks", Types.PROSE, "what they ask for");
    private final Field<List<Sample.Leave>> leave = list("leave", new LeaveShape(), "when they are away");
    private final Field<Map<String, Sample.Answer>> answers = map(
            "answers",
            Types.ID,
            Types.either(
                    Types.TEXT,
                    text -> new Sample.Answer(text, Optional.empty()),
                    answer -> answer.note().isEmpty() ? Optional.of(answer.text()) : Optional.empty(),
                    new AnswerShape()),
            "what each one says");
    private final Field<Optional<String>> note = optional("note", Types.PROSE, "what else to know");

    @Override
    protected Sample build(Values in) {
        return new Sample(
                in.of(name),
                in.of(kind),
                in.of(joined),
                in.of(start),
                in.of(active),
                in.of(owner),
                in.of(tags),
                in.of(asks),
                in.of(leave),
                in.of(answers),
                in.of(note));
    }

    @Override
    protected void write(Sample sample, Draft out) {
        out.put(name, sample.name())
                .put(kind, sample.kind())
                .put(joined, sample.joined())
                .put(start, sample.start())
                .put(active, sample.active())
                .put(owner, sample.owner())
                .put(tags, sample.tags())
                .put(asks, sample.asks())
                .put(leave, sample.leave())
                .put(answers, sample.answers())
                .put(note, sample.note());
    }

    private static final class LeaveShape extends Shape<Sample.Leave> {

        private final Field<LocalDate> from = required("from", Types.DATE, "the first day away");
        private final Field<Optional<LocalDate>> to = optional("to", Types.DATE, "the last day away");
        private final Field<Optional<String>> why = optional("why", Types.PROSE, "what for");

        LeaveShape() {
            super(Writing.SHORT);
        }

        @Override
        protected Sample.Leave build(Values in) {
            if (in.of(to).isPresent() && in.of(to).get().isBefore(in.of(from))) {
                in.refuse(to, "`to` is before `from`.");
            }
            return new Sample.Leave(in.of(from), in.of(to), in.of(why));
        }

        @Override
        protected void write(Sample.Leave leave, Draft out) {
            out.put(from, leave.from()).put(to, leave.to()).put(why, leave.why());
        }
    }

    private static final class AnswerShape extends Shape<Sample.Answer> {

        private final Field<String> text = required("text", Types.TEXT, "the answer");
        private final Field<Optional<String>> note = optional("note", Types.PROSE, "what they added");

        AnswerShape() {
            super(Writing.SHORT);
        }

        @Override
        protected Sample.Answer build(Values in) {
            return new Sample.Answer(in.of(text), in.of(note));
        }

        @Override
        protected void write(Sample.Answer answer, Draft out) {
            out.put(text, answer.text()).put(note, answer.note());
        }
    }
}
