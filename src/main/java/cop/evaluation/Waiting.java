package cop.evaluation;

import cop.evaluation.Questionnaire.Question;
import cop.model.CopException;
import cop.model.Problem;
import cop.model.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The single answers about meetings that wait until there are enough for a block; in a file that stays on this machine.
 *
 * @param byMeeting the answers by the meeting's id
 */
public record Waiting(Map<String, List<Response>> byMeeting) {

    /** Where they wait. */
    public static final String PATH = Discretion.path("evaluations/waiting.csv");

    public Waiting {
        Map<String, List<Response>> copy = new TreeMap<>();
        byMeeting.forEach((meeting, responses) -> copy.put(meeting, List.copyOf(responses)));
        byMeeting = Collections.unmodifiableMap(copy);
    }

    /** What stands in the file; nothing where there is none. */
    public static Waiting read(Optional<String> text) {
        Map<String, List<Response>> byMeeting = new LinkedHashMap<>();
        List<String> lines = text.map(all -> all.lines().toList()).orElse(List.of());
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                List<String> cells = List.of(lines.get(i).split(",", -1));
                if (!isSound(cells)) {
                    throw broken(i + 1);
                }
                byMeeting
                        .computeIfAbsent(cells.get(0), meeting -> new ArrayList<>())
                        .add(Response.read(Questionnaires.QUESTIONS, cells.subList(1, cells.size())));
            }
        }
        return new Waiting(byMeeting);
    }

    private static boolean isSound(List<String> cells) {
        boolean sound = cells.size() == Questionnaires.QUESTIONS.counted().size() + 2;
        for (String cell : sound ? cells.subList(2, cells.size()) : List.<String>of()) {
            sound = sound && (cell.isEmpty() || (cell.length() == 1 && cell.charAt(0) >= '1' && cell.charAt(0) <= '5'));
        }
        return sound;
    }

    private static CopException broken(int line) {
        return CopException.badData(
                "The answers that wait cannot be read.",
                "Mend that line, or take it out. Nothing was changed.",
                List.of(Problem.error(
                        "row",
                        new Source(PATH, line, 1),
                        "A row here has the meeting, how it came, and six answers from 1 to 5 or nothing.")));
    }

    /** The text of the file: rows in the order of what is in them, so that nobody can tell which came first. */
    String text() {
        return text(byMeeting);
    }

    static String text(Map<String, List<Response>> answers) {
        StringBuilder text = new StringBuilder("meeting,answer");
        for (Question question : Questionnaires.QUESTIONS.counted()) {
            text.append(',').append(question.id());
        }
        text.append('\n');
        new TreeMap<>(answers).forEach((meeting, responses) -> {
            responses.stream()
                    .map(response -> String.join(",", response.cells(Questionnaires.QUESTIONS)))
                    .sorted(Comparator.naturalOrder())
                    .forEach(row -> text.append(meeting).append(',').append(row).append('\n'));
        });
        return text.toString();
    }

    /** These and more. */
    Waiting with(String meeting, List<Response> more) {
        Map<String, List<Response>> all = new LinkedHashMap<>(byMeeting);
        List<Response> responses = new ArrayList<>(all.getOrDefault(meeting, List.of()));
        responses.addAll(more);
        if (!responses.isEmpty()) {
            all.put(meeting, responses);
        }
        return new Waiting(all);
    }

    /** These without all that are about some meetings. */
    Waiting without(Iterable<String> meetings) {
        Map<String, List<Response>> rest = new LinkedHashMap<>(byMeeting);
        meetings.forEach(rest::remove);
        return new Waiting(rest);
    }

    /** How many wait. */
    public int answers() {
        return byMeeting.values().stream().mapToInt(List::size).sum();
    }
}
