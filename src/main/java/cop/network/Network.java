package cop.network;

import cop.model.Community;
import cop.model.Consent;
import cop.model.Detail;
import cop.model.Member;
import cop.model.Tie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Who works with whom, as far as an audience may see. People are known by their place in the list alone; who shows neither
 * name nor organisation is a dot. Whoever has worked with nobody yet is counted and not shown.
 *
 * @param community its name
 * @param dots by organisation, those first that have the most people; those who show none come last
 * @param lines between two of them
 * @param apart how many members have worked with nobody
 */
public record Network(String community, LocalDate first, LocalDate last, List<Dot> dots, List<Line> lines, int apart) {

    /**
     * A member.
     *
     * @param label the name; empty where it is not shown
     * @param group the organisation; empty where it is not shown
     */
    public record Dot(String label, String group) {}

    /**
     * Between two who worked together.
     *
     * @param one the position of a dot
     * @param times how often they did
     * @param kind whether it leads from one organisation to another
     */
    public record Line(int one, int other, int times, Kind kind) {}

    /** Whether two people work at different organisations, as far as both show theirs. */
    public enum Kind {
        ACROSS,
        WITHIN,
        UNKNOWN
    }

    public Network {
        dots = List.copyOf(dots);
        lines = List.copyOf(lines);
    }

    /**
     * Draws it up.
     *
     * @param first the first day that counts
     */
    public static Network of(Community community, Consent.Audience audience, LocalDate first, LocalDate today) {
        Map<String, Dot> dots = new HashMap<>();
        for (Member member : Area.counted(community, today)) {
            Map<Detail, List<String>> shown = member.shownTo(audience);
            dots.put(
                    member.id(),
                    new Dot(
                            String.join("", shown.getOrDefault(Detail.NAME, List.of())),
                            String.join("", shown.getOrDefault(Detail.ORGANISATION, List.of()))));
        }
        Map<Tie, Integer> ties = Tie.all(community, first, today);
        ties.keySet().removeIf(tie -> !dots.containsKey(tie.one()) || !dots.containsKey(tie.other()));
        List<String> order = order(ties, dots);
        List<Line> lines = new ArrayList<>();
        ties.forEach((tie, times) -> lines.add(new Line(
                order.indexOf(tie.one()),
                order.indexOf(tie.other()),
                times,
                kind(dot(tie.one(), dots), dot(tie.other(), dots)))));
        return new Network(
                community.charter().name(),
                first,
                today,
                order.stream().map(id -> dot(id, dots)).toList(),
                lines,
                dots.size() - order.size());
    }

    /** Those with a tie, organisation by organisation. */
    private static List<String> order(Map<Tie, Integer> ties, Map<String, Dot> dots) {
        TreeSet<String> tied = new TreeSet<>();
        ties.keySet().forEach(tie -> tied.addAll(List.of(tie.one(), tie.other())));
        Map<String, Integer> sizes = new HashMap<>();
        tied.forEach(id -> sizes.merge(Area.key(dot(id, dots).group()), 1, Integer::sum));
        Comparator<String> bySize = Comparator.comparing(
                        (String id) -> dot(id, dots).group().isEmpty())
                .thenComparing(id -> -sizes.getOrDefault(Area.key(dot(id, dots).group()), 0))
                .thenComparing(id -> Area.key(dot(id, dots).group()));
        return tied.stream().sorted(bySize).toList();
    }

    private static Dot dot(String id, Map<String, Dot> dots) {
        return Objects.requireNonNull(dots.get(id));
    }

    private static Kind kind(Dot one, Dot other) {
        if (one.group().isEmpty() || other.group().isEmpty()) {
            return Kind.UNKNOWN;
        }
        return Area.key(one.group()).equals(Area.key(other.group())) ? Kind.WITHIN : Kind.ACROSS;
    }

    /** How many lines there are of a kind. */
    public long count(Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).count();
    }
}
