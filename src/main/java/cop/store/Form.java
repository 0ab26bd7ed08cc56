package cop.store;

import java.util.List;

/** What a value looks like in a file, without how it is read. */
public sealed interface Form {

    /** Takes the one case that fits this form. */
    <R> R fold(Cases<R> cases);

    /** What becomes of each form. */
    interface Cases<R> {
        R scalar(Scalar scalar);

        R words(Words words);

        R items(Items items);

        R entries(Entries entries);

        R fields(Fields fields);

        R either(Either either);
    }

    /**
     * One text.
     *
     * @param says what it is, for people: "a date such as 2026-03-19"
     * @param format its name in a JSON Schema, such as {@code date} or {@code integer}; {@code text} where any text will do
     */
    record Scalar(String says, String format) implements Form {

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.scalar(this);
        }
    }

    /** One of a few words. */
    record Words(List<String> words) implements Form {

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.words(this);
        }
    }

    /** A list; {@code orSingle} says that one item may stand without a list. */
    record Items(Form item, boolean orSingle) implements Form {

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.items(this);
        }
    }

    /** A map whose keys are data. */
    record Entries(Form key, Form value) implements Form {

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.entries(this);
        }
    }

    /** A map with the fields of a shape. */
    record Fields(Shape<?> shape) implements Form {

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.fields(this);
        }
    }

    /** Either of two forms. */
    record Either(Form first, Form second) implements Form {

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.either(this);
        }
    }
}
