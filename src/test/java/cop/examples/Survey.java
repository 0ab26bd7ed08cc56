package cop.examples;

import cop.model.EvaluationBlock;
import cop.model.Pulse;
import cop.model.Pulse.Count;
import cop.model.Ratings;
import cop.model.Register;
import cop.model.Thing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Answers evaluations and pulses as a community would that does well, and keeps what of it may be kept: counts. */
final class Survey {

    /** With fewer answers than this, a block waits for the next meeting. */
    private static final int ENOUGH = 5;

    private static final List<String> ITEMS = List.of(
            "worth-my-time", "something-to-use", "room-to-take-part", "could-say", "on-purpose", "know-what-next");

    private static final int PULSE_ITEMS = 12;

    /** The item that is asked the other way round. */
    private static final int REVERSED = 6;

    private static final List<String> DREAM =
            List.of("supported", "worked-together", "welcomed", "shared-unfinished", "reflected", "grew");
    private static final List<String> NIGHTMARE =
            List.of("judged", "self-promotion", "shot-down", "few-voices", "drifting-away", "unsure-how-used");

    private final Random random = new Random(2014);

    /** The blocks of meetings one after the other; what is left at the end waits. */
    List<Thing> blocks(List<Register> registers) {
        List<Thing> blocks = new ArrayList<>();
        Map<String, Integer> forms = new LinkedHashMap<>();
        for (Register register : registers) {
            register.forms().ifPresent(count -> forms.put(register.meeting(), count));
            int answers = forms.values().stream().mapToInt(Integer::intValue).sum();
            if (answers >= ENOUGH) {
                blocks.add(block(forms, answers, LocalDate.parse(register.meeting())));
                forms.clear();
            }
        }
        return blocks;
    }

    private EvaluationBlock block(Map<String, Integer> forms, int answers, LocalDate last) {
        String first = forms.keySet().iterator().next();
        Map<String, Ratings> items = new LinkedHashMap<>();
        ITEMS.forEach(item -> items.put(
                item, ratings(IntStream.range(0, answers).map(i -> answer()).toArray())));
        return new EvaluationBlock(
                first.equals(last.toString()) ? first : first + "_" + last,
                Optional.of("meeting-1"),
                Optional.of(last.plusDays(9)),
                forms,
                items);
    }

    Pulse pulse(String wave, LocalDate closed, int invited, int answers) {
        int[][] said = new int[answers][PULSE_ITEMS + 1];
        for (int[] one : said) {
            for (int item = 1; item <= PULSE_ITEMS; item++) {
                one[item] = item == REVERSED ? 1 + Ratings.HIGHEST - answer() : answer();
            }
        }
        Map<String, Ratings> items = new LinkedHashMap<>();
        for (int i = 1; i <= PULSE_ITEMS; i++) {
            int item = i;
            items.put(
                    "h" + item,
                    ratings(IntStream.range(0, answers).map(k -> said[k][item]).toArray()));
        }
        Map<String, Pulse.Subscale> subscales = new LinkedHashMap<>();
        subscales.put("purpose", subscale(said, 1, 2));
        subscales.put("safety", subscale(said, 3, 6));
        subscales.put("giving-receiving", subscale(said, 7, 8));
        subscales.put("share-say", subscale(said, 9, 10));
        Map<String, Count> dream = new LinkedHashMap<>();
        DREAM.forEach(sign -> dream.put(sign, count(answers / 2 + random.nextInt(answers / 2))));
        Map<String, Count> nightmare = new LinkedHashMap<>();
        NIGHTMARE.forEach(sign -> nightmare.put(sign, count(random.nextInt(3) / 2)));
        boolean none = nightmare.values().stream().noneMatch(Count.FEW::equals);
        return new Pulse(
                wave,
                Optional.of("pulse-1"),
                Optional.of(closed),
                Optional.of(invited),
                Optional.of(answers),
                items,
                subscales,
                new Pulse.Signals(dream, nightmare, Optional.of(none ? count(0) : Count.FEW)));
    }

    /** Mostly 4, at times 5 or 3, seldom less. */
    private int answer() {
        int mood = random.nextInt(20);
        return mood < 1 ? 2 : mood < 4 ? 3 : mood < 13 ? 4 : 5;
    }

    private static Count count(int number) {
        return number == 1 || number == 2 ? Count.FEW : new Count(Optional.of(number));
    }

    private static Ratings ratings(int... answers) {
        List<Integer> counts = new ArrayList<>();
        for (int answer = 1; answer <= Ratings.HIGHEST; answer++) {
            int wanted = answer;
            counts.add((int) IntStream.of(answers).filter(it -> it == wanted).count());
        }
        return new Ratings(counts);
    }

    private static Pulse.Subscale subscale(int[][] said, int first, int last) {
        double[] means = new double[said.length];
        for (int i = 0; i < said.length; i++) {
            double sum = 0;
            for (int item = first; item <= last; item++) {
                sum += item == REVERSED ? 1 + Ratings.HIGHEST - said[i][item] : said[i][item];
            }
            means[i] = sum / (last - first + 1);
        }
        double mean = 0;
        for (double one : means) {
            mean += one / means.length;
        }
        double squares = 0;
        for (double one : means) {
            squares += (one - mean) * (one - mean);
        }
        return new Pulse.Subscale(
                said.length, sixDecimals(mean), Optional.of(sixDecimals(Math.sqrt(squares / (means.length - 1)))));
    }

    private static BigDecimal sixDecimals(double number) {
        return BigDecimal.valueOf(number).setScale(6, RoundingMode.HALF_UP);
    }
}
