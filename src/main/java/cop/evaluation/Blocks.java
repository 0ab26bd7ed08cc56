package cop.evaluation;

import cop.evaluation.Questionnaire.Question;
import cop.model.Community;
import cop.model.CopException;
import cop.model.EvaluationBlock;
import cop.model.Id;
import cop.model.Meeting;
import cop.model.Ratings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Pools answers meeting by meeting until there are enough to be made known. Every answer is in one block and no other, so that
 * nobody can take one number from another and find a person in what is left.
 *
 * @param closed those that have enough, in order
 * @param rest what goes on waiting
 */
record Blocks(List<EvaluationBlock> closed, Waiting rest) {

    Blocks {
        closed = List.copyOf(closed);
    }

    static Blocks of(Waiting waiting, Community community, LocalDate today) {
        int fewest = Discretion.fewest(community);
        Set<String> taken = new HashSet<>(community.evaluations().keySet());
        List<EvaluationBlock> closed = new ArrayList<>();
        Set<String> gone = new HashSet<>();
        Map<String, List<Response>> pool = new LinkedHashMap<>();
        int pooled = 0;
        for (Meeting meeting : meetings(waiting, community)) {
            List<Response> responses = waiting.byMeeting().getOrDefault(meeting.id(), List.of());
            pool.put(meeting.id(), responses);
            pooled += responses.size();
            if (pooled >= fewest) {
                EvaluationBlock block = block(pool, taken, fewest, today);
                taken.add(block.id());
                closed.add(block);
                gone.addAll(pool.keySet());
                pool.clear();
                pooled = 0;
            }
        }
        return new Blocks(closed, waiting.without(gone));
    }

    private static List<Meeting> meetings(Waiting waiting, Community community) {
        List<Meeting> meetings = new ArrayList<>();
        for (String id : waiting.byMeeting().keySet()) {
            meetings.add(Optional.ofNullable(community.meetings().get(id))
                    .orElseThrow(() -> CopException.refused(
                            "Answers wait that are about " + id + ", and there is no such meeting.",
                            "Write the id that it has now into " + Waiting.PATH + ". Nothing was changed.")));
        }
        meetings.sort(Comparator.comparing(Meeting::begins).thenComparing(Meeting::id));
        return meetings;
    }

    private static EvaluationBlock block(
            Map<String, List<Response>> pool, Set<String> taken, int fewest, LocalDate today) {
        List<String> ids = List.copyOf(pool.keySet());
        String first = ids.get(0);
        String last = ids.get(ids.size() - 1);
        Map<String, Integer> forms = new LinkedHashMap<>();
        List<Response> all = new ArrayList<>();
        pool.forEach((meeting, responses) -> {
            forms.put(meeting, responses.size());
            all.addAll(responses);
        });
        return new EvaluationBlock(
                Id.free(first.equals(last) ? first : first + "_" + last, taken),
                Optional.of(Questionnaires.MEETING),
                Optional.of(today),
                forms,
                counts(Questionnaires.QUESTIONS.counted(), all, fewest));
    }

    /** How often each answer was given, where enough people gave one that counts. */
    static Map<String, Ratings> counts(List<Question> questions, List<Response> responses, int fewest) {
        Map<String, Ratings> items = new LinkedHashMap<>();
        for (Question question : questions) {
            Integer[] counts = {0, 0, 0, 0, 0};
            int answers = 0;
            for (Response response : responses) {
                Optional<Integer> answer = response.counted(question);
                if (answer.isPresent()) {
                    counts[answer.get() - 1]++;
                    answers++;
                }
            }
            if (answers >= fewest) {
                items.put(question.id(), new Ratings(List.of(counts)));
            }
        }
        return items;
    }
}
