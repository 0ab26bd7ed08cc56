package cop.evaluation;

import cop.model.Problem;
import cop.model.Source;
import cop.view.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The answers of a table.
 *
 * @param responses a row each, in any order
 * @param prints by which a row is known again that comes twice, in the order of the responses; too short to find a person in
 * @param wrong what cannot be read
 * @param remarks what whoever brings the table should know, a sentence each
 */
record Taken(List<Response> responses, List<Optional<String>> prints, List<Problem> wrong, List<String> remarks) {

    private static final String ROW = "row";

    Taken {
        responses = List.copyOf(responses);
        prints = List.copyOf(prints);
        wrong = List.copyOf(wrong);
        remarks = List.copyOf(remarks);
    }

    /**
     * Reads the rows.
     *
     * @param named whether whoever gathers them knows whose each is
     */
    static Taken of(AnswerTable table, boolean named) {
        return new Reading(table, named).all();
    }

    /** One reading of a table. */
    private static final class Reading {

        private final AnswerTable table;
        private final boolean named;
        private final Map<Integer, String> places;
        private final List<Response> responses = new ArrayList<>();
        private final List<Optional<String>> prints = new ArrayList<>();
        private final List<Problem> wrong = new ArrayList<>();
        private int blank;
        private boolean people;

        Reading(AnswerTable table, boolean named) {
            this.table = table;
            this.named = named;
            this.places = table.isBare() ? Map.of() : table.places();
        }

        Taken all() {
            for (int i = table.isBare() ? 0 : 1; i < table.rows().size(); i++) {
                List<String> row = table.rows().get(i);
                if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
                    take(row, i + 1);
                }
            }
            return new Taken(responses, prints, wrong, remarks());
        }

        private void take(List<String> row, int line) {
            Map<String, Integer> ratings = new LinkedHashMap<>();
            Map<String, String> words = new LinkedHashMap<>();
            boolean anonymous = !named;
            Set<String> stamps = new TreeSet<>();
            if (table.isBare()) {
                bare(row, ratings);
            }
            for (Map.Entry<Integer, String> place : places.entrySet()) {
                String cell = place.getKey() < row.size() ? row.get(place.getKey()) : "";
                String field = place.getValue();
                if (cell.isEmpty() || field.equals(AnswerTable.NONE)) {
                    continue;
                }
                switch (field) {
                    case AnswerTable.STAMP -> stamps.add(cell);
                    case AnswerTable.PERSON -> people = people || !cell.equals("anonymous");
                    case AnswerTable.BY -> anonymous = anonymous && isOnPaper(cell);
                    default -> answer(field, cell, new Source(table.file(), line, place.getKey() + 1), ratings, words);
                }
            }
            if (ratings.isEmpty() && words.isEmpty()) {
                blank++;
                return;
            }
            responses.add(new Response(ratings, anonymous, words));
            prints.add(stamps.isEmpty() ? Optional.empty() : Optional.of(print(stamps, ratings, words)));
        }

        /** Of what was answered and when, so that a row is known again once its form has one more column or other headings. */
        private static String print(Set<String> stamps, Map<String, Integer> ratings, Map<String, String> words) {
            Map<String, Object> said = new TreeMap<>(words);
            said.remove(Questionnaires.SHARING);
            said.putAll(ratings);
            return Fingerprint.of(said + "\n" + stamps);
        }

        private void bare(List<String> row, Map<String, Integer> ratings) {
            List<String> numbers = AnswerTable.numbers(row);
            for (int i = 0; i < numbers.size(); i++) {
                if (!numbers.get(i).equals("-")) {
                    ratings.put(table.form().counted().get(i).id(), Integer.valueOf(numbers.get(i)));
                }
            }
        }

        private static boolean isOnPaper(String cell) {
            String folded = cell.toLowerCase(Locale.ROOT);
            return folded.equals("paper") || folded.equals("form") || folded.equals("link");
        }

        private void answer(
                String field, String cell, Source place, Map<String, Integer> ratings, Map<String, String> words) {
            boolean counted = table.form().counted().stream()
                    .anyMatch(question -> question.id().equals(field));
            if (!counted) {
                words.put(field, cell);
                return;
            }
            Questionnaire.Scale scale = table.form().scale(field);
            Optional<Integer> rating = RatingText.read(scale, cell);
            rating.ifPresent(number -> ratings.put(field, number));
            if (rating.isEmpty()) {
                wrong.add(Problem.error(
                        ROW,
                        place,
                        scale.isRating()
                                ? "This is no answer from 1 to 5: mend it, or empty the cell."
                                : "This is none of never, once and several times: mend it, or empty the cell."));
            }
        }

        private List<String> remarks() {
            List<String> remarks = new ArrayList<>();
            List<String> unused = table.unknown();
            if (!unused.isEmpty()) {
                remarks.add("Left out: "
                        + Words.and(unused.stream()
                                .map(heading -> "\"" + heading + "\"")
                                .toList()) + ".");
            }
            if (!table.missing().isEmpty()) {
                List<String> missing = new ArrayList<>();
                table.missing().forEach(question -> missing.add(question.id()));
                remarks.add("No column answers " + Words.and(missing) + "; that goes without.");
            }
            if (blank > 0) {
                remarks.add(Words.count(blank, "row") + " without answers passed over.");
            }
            if (people) {
                remarks.add("The form asked for names or addresses; they were dropped. People answer more freely to one"
                        + " that does not: cop evaluation form --for google-forms");
            }
            return remarks;
        }
    }

    /** Without those that were taken in before, as their prints say. */
    Taken without(Set<String> known) {
        List<Response> fresh = new ArrayList<>();
        List<Optional<String>> freshPrints = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < responses.size(); i++) {
            Optional<String> print = prints.get(i);
            if (print.filter(known::contains).isEmpty()
                    && print.filter(each -> seen.merge(each, 1, Integer::sum) > 1)
                            .isEmpty()) {
                fresh.add(responses.get(i));
                freshPrints.add(print);
            }
        }
        return new Taken(fresh, freshPrints, wrong, remarks);
    }
}
