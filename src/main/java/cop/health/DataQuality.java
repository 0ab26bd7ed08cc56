package cop.health;

import cop.model.Action;
import cop.model.Member;
import cop.model.Settings.Health;
import cop.model.Thing;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How complete the records are on which the figures rest.
 *
 * @param registers meetings whose attendance list is there
 * @param answers chances to come for which any answer was recorded
 * @param actions actions with an owner and a day on which they are due
 * @param evaluated meetings of which evaluation forms came back
 * @param forms forms that came back, of the members who were there where they were offered
 * @param pulse the latest pulse, however old
 * @param optedOut how many members asked to be left out of figures
 * @param withoutJoining how many members have no date of joining and so could not be expected
 * @param confidence of every dimension that the report covers
 * @param gaps what the files do not say
 * @param entries when the attendance lists were entered
 */
record DataQuality(
        Share registers,
        Share answers,
        Share actions,
        Share evaluated,
        Share forms,
        Optional<Pulses> pulse,
        int optedOut,
        int withoutJoining,
        Map<Dimension, Confidence> confidence,
        List<Gap> gaps,
        Entries entries) {

    /**
     * How a pulse was answered.
     *
     * @param answers of those who were asked
     * @param days how long ago it was closed
     * @param isStale whether it is too old to be judged by
     */
    record Pulses(Share answers, long days, boolean isStale) {

        static Optional<Pulses> of(Window window) {
            return Answers.latest(window)
                    .filter(pulse -> pulse.answers().orElse(0) >= window.leastAnswers())
                    .map(pulse -> new Pulses(
                            new Share(pulse.answers().orElse(0), pulse.invited().orElse(0)),
                            ChronoUnit.DAYS.between(pulse.closed().orElseThrow(), window.asOf()),
                            !Answers.isFresh(pulse, window.asOf())));
        }
    }

    /** The same, now that it is known when the attendance lists were entered. */
    DataQuality with(Entries known) {
        return new DataQuality(
                registers,
                answers,
                actions,
                evaluated,
                forms,
                pulse,
                optedOut,
                withoutJoining,
                confidence,
                gaps,
                known);
    }

    static DataQuality of(Window window, List<Finding> findings) {
        Share registers = Share.NONE;
        Share answers = Share.NONE;
        Share evaluated = Share.NONE;
        Share forms = Share.NONE;
        for (Gathering gathering : window.gatherings()) {
            registers = registers.plus(gathering.isRegistered() ? 1 : 0, 1);
            answers = answers.plus(
                    gathering.expectedAnswered(), gathering.expected().size());
            int came = gathering.register().forms().orElse(0);
            evaluated = evaluated.plus(came > 0 ? 1 : 0, 1);
            if (came > 0 || isOffered(gathering, window)) {
                forms = forms.plus(came, gathering.present().size());
            }
        }
        Share actions = Share.NONE;
        for (Action action : window.actions()) {
            actions = actions.plus(!action.owners().isEmpty() && action.due().isPresent() ? 1 : 0, 1);
        }
        int optedOut = 0;
        int withoutJoining = 0;
        for (Member member : window.community().membersOn(window.asOf())) {
            optedOut += member.belonging().metrics() ? 0 : 1;
            withoutJoining += member.belonging().joined().isEmpty() ? 1 : 0;
        }
        Set<Gap> gaps = new LinkedHashSet<>();
        findings.forEach(finding -> gaps.addAll(finding.gaps()));
        gaps.addAll(strangers(window.choices()));
        return new DataQuality(
                registers,
                answers,
                actions,
                evaluated,
                forms,
                Pulses.of(window),
                optedOut,
                withoutJoining,
                confidence(findings),
                List.copyOf(gaps),
                Entries.NONE);
    }

    /** What the community's own choices are about that no indicator is. */
    private static List<Gap> strangers(Health choices) {
        Set<String> ids = new TreeSet<>(choices.skip());
        ids.addAll(choices.thresholds().keySet());
        ids.addAll(choices.reasons().keySet());
        Indicators.ALL.forEach(indicator -> ids.remove(indicator.card().id()));
        return ids.stream()
                .map(id -> new Gap(
                        Thing.Key.COMMUNITY,
                        "which indicator “" + id + "” under “health” means",
                        "See their ids with: cop health report."))
                .toList();
    }

    /** Whether people were asked to evaluate a meeting. */
    private static boolean isOffered(Gathering gathering, Window window) {
        return window.happened(window.community()
                .correspondenceOf(gathering.meeting().id())
                .first("evaluation")
                .map(sending -> sending.at().toLocalDate()));
    }

    private static Map<Dimension, Confidence> confidence(List<Finding> findings) {
        Map<Dimension, Integer> known = new EnumMap<>(Dimension.class);
        Map<Dimension, Integer> unknown = new EnumMap<>(Dimension.class);
        for (Finding finding : findings) {
            Dimension dimension = finding.card().dimension();
            known.merge(
                    dimension,
                    finding.figure().map(f -> f.tally().evidence().size()).orElse(0),
                    Integer::sum);
            unknown.merge(dimension, finding.gaps().size(), Integer::sum);
        }
        Map<Dimension, Confidence> confidence = new EnumMap<>(Dimension.class);
        known.forEach((dimension, count) ->
                confidence.put(dimension, Confidence.of(count, unknown.getOrDefault(dimension, 0))));
        return confidence;
    }

    /** Whether enough is known of what a finding rests on to make it one of the first things to talk about. */
    boolean carries(Finding finding) {
        return confidence.get(finding.card().dimension()) != Confidence.THIN;
    }
}
