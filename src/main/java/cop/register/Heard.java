package cop.register;

import cop.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A pasted text or a table, taken apart: every line is a saying, is passed over for a reason, or is wrong.
 *
 * @param sayings in order
 * @param passed how many lines say nothing of anybody, by what they are
 * @param wrong what cannot be read, and why
 * @param columns the headings of a table that nobody needs
 */
record Heard(List<Saying> sayings, Map<Chaff, Integer> passed, List<Problem> wrong, List<String> columns) {

    Heard {
        sayings = List.copyOf(sayings);
        passed = Map.copyOf(passed);
        wrong = List.copyOf(wrong);
        columns = List.copyOf(columns);
    }

    /** Collects what is heard, line by line. */
    static final class Listening {
        private final List<Saying> sayings = new ArrayList<>();
        private final Map<Chaff, Integer> passed = new TreeMap<>();
        private final List<Problem> wrong = new ArrayList<>();

        void add(Saying saying) {
            sayings.add(saying);
        }

        void pass(Chaff chaff) {
            passed.merge(chaff, 1, Integer::sum);
        }

        void wrong(Problem problem) {
            wrong.add(problem);
        }

        Heard finish() {
            return new Heard(sayings, passed, wrong, List.of());
        }
    }
}
