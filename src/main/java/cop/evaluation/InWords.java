package cop.evaluation;

import cop.evaluation.Questionnaire.Question;
import cop.model.Plain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What people answered in words about meetings, apart from their numbers and in no order of theirs.
 *
 * @param said each a meeting, a question and what was said
 */
record InWords(List<Said> said) {

    static final String PATH = Discretion.path("evaluations/words.txt");

    private static final String PARTED_BY = "\t";
    private static final int PARTS = 3;

    private static final String ABOVE = """
            What was said in words, in no order. Names that cop knows are masked;
            read it once more before you pass anything on.
            """;

    /** One thing that somebody said. */
    record Said(String meeting, String question, String text) {

        String line() {
            return String.join(PARTED_BY, meeting, question, text);
        }
    }

    InWords {
        said = said.stream().sorted(Comparator.comparing(Said::line)).toList();
    }

    static InWords read(Optional<String> text) {
        List<Said> said = new ArrayList<>();
        for (String line : text.map(all -> all.lines().toList()).orElse(List.of())) {
            String[] parts = line.split(PARTED_BY, PARTS);
            if (parts.length == PARTS) {
                said.add(new Said(parts[0], parts[1], parts[2]));
            }
        }
        return new InWords(said);
    }

    /** What some responses say in words; a story that is not to be shared is nobody's business. */
    static InWords of(Questionnaire form, String meeting, List<Response> responses) {
        List<Said> said = new ArrayList<>();
        for (Response response : responses) {
            String sharing = response.words().getOrDefault(Questionnaires.SHARING, "");
            for (Question question : form.open()) {
                String text = response.words().getOrDefault(question.id(), "");
                boolean story = question.id().equals(Questionnaires.STORY);
                boolean kept = question.id().equals(Questionnaires.SHARING)
                        || (story && Plain.fold(sharing).startsWith("not"));
                if (!text.isEmpty() && !kept) {
                    said.add(new Said(
                            meeting, question.id(), story && !sharing.isEmpty() ? text + " (" + sharing + ")" : text));
                }
            }
        }
        return new InWords(said);
    }

    InWords with(InWords more) {
        List<Said> all = new ArrayList<>(said);
        all.addAll(more.said);
        return new InWords(all);
    }

    /** What was said about one of some meetings, or about none of them. */
    InWords about(Set<String> meetings, boolean about) {
        return new InWords(said.stream()
                .filter(one -> meetings.contains(one.meeting()) == about)
                .toList());
    }

    String text() {
        StringBuilder text = new StringBuilder();
        said.forEach(one -> text.append(one.line()).append('\n'));
        return text.toString();
    }

    /** A page of what was said, by question, with names and organisations masked. */
    String page(Questionnaire form, Masking masking) {
        StringBuilder page = new StringBuilder(ABOVE);
        for (Question question : form.open()) {
            Set<String> texts = new LinkedHashSet<>();
            said.stream()
                    .filter(one -> one.question().equals(question.id()))
                    .forEach(one -> texts.add(masking.masked(one.text())));
            if (!texts.isEmpty()) {
                page.append('\n').append(question.text()).append('\n');
                texts.stream()
                        .sorted()
                        .forEach(text -> page.append("- ").append(text).append('\n'));
            }
        }
        return page.toString();
    }
}
