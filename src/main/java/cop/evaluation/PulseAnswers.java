package cop.evaluation;

import cop.evaluation.Questionnaire.Question;
import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Edit;
import cop.model.Pulse;
import cop.model.Pulse.Count;
import cop.model.Pulse.Signals;
import cop.model.PulseQuestion;
import cop.model.PulseQuestion.Subscale;
import cop.stats.Sample;
import cop.view.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts the answers to a wave of the pulse, once and for all. */
public final class PulseAnswers {

    /** A count up to here says too much of too few. */
    static final int FEW = 2;

    private static final int DECIMALS = 6;

    private static final List<Subscale> KEPT =
            List.of(Subscale.PURPOSE, Subscale.SAFETY, Subscale.GIVING_RECEIVING, Subscale.SHARE_SAY);

    private final Community community;
    private final int fewest;

    public PulseAnswers(Community community) {
        this.community = community;
        this.fewest = Discretion.fewest(community);
    }

    /**
     * The change.
     *
     * @param wave the wave's id, such as {@code 2026-h1}
     * @param invited how many were asked
     * @param keep whether single answers are kept on this machine once they are counted
     */
    public Change close(AnswerTable table, String wave, int invited, boolean keep, LocalDate today) {
        refuseSecond(wave);
        Taken taken = Taken.of(table, false);
        Unread.refuse(taken);
        List<Response> responses = taken.responses().stream()
                .filter(response -> !response.ratings().isEmpty())
                .toList();
        refuseTooMany(responses.size(), invited);
        refuseTooFew(responses.size());
        Pulse pulse = pulse(wave, responses, invited, today);
        List<Edit> edits = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        edits.add(new Edit.Add(pulse));
        notes.add(Words.count(responses.size(), "answer") + " of " + invited + " are counted, and the pulse " + wave
                + " is closed. See it with: cop pulse show");
        int named = (int)
                responses.stream().filter(response -> !response.anonymous()).count();
        if (named > 0) {
            notes.add(Words.count(named, "answer")
                    + " not anonymous: left out of what is about safety, and of the signs.");
        }
        String single = Discretion.path("pulse/" + wave + ".csv");
        if (keep) {
            edits.add(new Edit.Put(single, rows(responses)));
        }
        notes.add(
                keep
                        ? "The single answers are kept in " + single + ", on this machine only."
                        : "Nothing of single answers is kept here. Delete your file of them, too, once you do not need it.");
        InWords said = InWords.of(table.form(), wave, taken.responses());
        if (!said.said().isEmpty()) {
            String page = Discretion.path("pulse/" + wave + ".txt");
            edits.add(new Edit.Put(page, said.page(table.form(), Masking.of(community))));
            notes.add("What was said in words is in " + page + ", on this machine only.");
        }
        notes.addAll(taken.remarks());
        return new Change("pulse: close " + wave, edits, notes);
    }

    private void refuseSecond(String wave) {
        Optional<Pulse> before = Optional.ofNullable(community.pulses().get(wave));
        if (before.isPresent()) {
            throw CopException.refused(
                    "The pulse " + wave + " was closed"
                            + before.get()
                                    .closed()
                                    .map(day -> " on " + Words.day(day))
                                    .orElse("") + ".",
                    "It stays as it is, so that nobody can be found by what is added. Answers that come late"
                            + " wait for the next pulse. Nothing was changed.");
        }
    }

    private static void refuseTooMany(int answers, int invited) {
        if (answers > invited) {
            throw CopException.usage(
                    "There are " + answers + " answers, and only " + invited + " were asked.",
                    "Say with --invited how many were asked, or look for answers that came twice.");
        }
    }

    private void refuseTooFew(int answers) {
        if (answers < fewest) {
            throw CopException.refused(
                    "There " + (answers == 1 ? "is" : "are") + " " + Words.count(answers, "answer") + " so far, and "
                            + Discretion.inWords(fewest) + " are needed before anything is counted.",
                    "That is no failure: ask once more, in a friendly way, and close the pulse when there are enough."
                            + " Or talk it over together in a meeting. Nothing was changed.");
        }
    }

    private static String rows(List<Response> responses) {
        List<String> head = new ArrayList<>(List.of("answer"));
        Questionnaires.PULSE_QUESTIONS.counted().forEach(question -> head.add(question.id()));
        StringBuilder rows = new StringBuilder(String.join(",", head)).append('\n');
        responses.stream()
                .map(response -> String.join(",", response.cells(Questionnaires.PULSE_QUESTIONS)))
                .sorted(Comparator.naturalOrder())
                .forEach(row -> rows.append(row).append('\n'));
        return rows.toString();
    }

    private Pulse pulse(String wave, List<Response> responses, int invited, LocalDate today) {
        List<Question> numbers = Questionnaires.PULSE_QUESTIONS.parts().get(0).questions();
        Map<String, Pulse.Subscale> subscales = new LinkedHashMap<>();
        for (Subscale subscale : KEPT) {
            subscale(subscale, responses).ifPresent(value -> subscales.put(subscale.id(), value));
        }
        return new Pulse(
                wave,
                Optional.of(Questionnaires.PULSE),
                Optional.of(today),
                Optional.of(invited),
                Optional.of(responses.size()),
                Blocks.counts(numbers, responses, fewest),
                subscales,
                signals(responses));
    }

    /** The mean of each one's own mean, of those who answered at least half of its questions. */
    private Optional<Pulse.Subscale> subscale(Subscale subscale, List<Response> responses) {
        List<Double> means = new ArrayList<>();
        for (Response response : responses) {
            int sum = 0;
            int answered = 0;
            for (PulseQuestion question : subscale.questions()) {
                Optional<Integer> answer = response.ratings().containsKey(question.id())
                                && (response.anonymous() || subscale != Subscale.SAFETY)
                        ? Optional.ofNullable(response.ratings().get(question.id()))
                        : Optional.empty();
                if (answer.isPresent()) {
                    sum += question.turned(answer.get());
                    answered++;
                }
            }
            if (answered > 0 && 2 * answered >= subscale.questions().size()) {
                means.add((double) sum / answered);
            }
        }
        if (means.size() < fewest) {
            return Optional.empty();
        }
        Sample sample = Sample.of(
                means.stream().sorted().mapToDouble(Double::doubleValue).toArray());
        return Optional.of(new Pulse.Subscale(sample.n(), decimal(sample.mean()), Optional.of(decimal(sample.sd()))));
    }

    private static BigDecimal decimal(double number) {
        return BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** How many met each sign several times, as far as enough people answered without a name. */
    private Signals signals(List<Response> responses) {
        List<Response> answered = responses.stream()
                .filter(Response::anonymous)
                .filter(response -> List.of(Sign.values()).stream()
                        .anyMatch(sign -> response.ratings().containsKey(sign.id())))
                .toList();
        if (answered.size() < fewest) {
            return Signals.NONE;
        }
        int any = (int) answered.stream()
                .filter(response -> Sign.of(false).stream().anyMatch(sign -> met(response, sign)))
                .count();
        return new Signals(counts(answered, true), counts(answered, false), Optional.of(count(any)));
    }

    private static Map<String, Count> counts(List<Response> responses, boolean dream) {
        Map<String, Count> counts = new LinkedHashMap<>();
        for (Sign sign : Sign.of(dream)) {
            counts.put(sign.id(), count((int)
                    responses.stream().filter(response -> met(response, sign)).count()));
        }
        return counts;
    }

    private static boolean met(Response response, Sign sign) {
        return Optional.ofNullable(response.ratings().get(sign.id()))
                .filter(often -> often == Sign.SEVERAL_TIMES)
                .isPresent();
    }

    private static Count count(int number) {
        return number >= 1 && number <= FEW ? Count.FEW : new Count(Optional.of(number));
    }
}
