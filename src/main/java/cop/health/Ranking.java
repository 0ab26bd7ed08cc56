package cop.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Chooses what to talk about: at most three strengths and three concerns, one from each side of the community's health. */
final class Ranking {

    private static final int MOST = 3;

    private static final Comparator<Finding> BY_MARGIN =
            Comparator.<Finding>comparingDouble(Ranking::margin).reversed();
    private static final Comparator<Finding> BY_ID =
            Comparator.comparing(finding -> finding.card().id());

    private Ranking() {}

    /** Healthy beyond doubt and not falling, the furthest beyond what is asked first. */
    static List<Finding> strengths(List<Finding> findings) {
        return best(findings.stream().filter(Ranking::isStrength).toList(), BY_MARGIN.thenComparing(BY_ID));
    }

    /** The gravest first; where they weigh the same, in the order of the dimensions' urgency. */
    static List<Finding> concerns(List<Finding> findings) {
        Comparator<Finding> byUrgency =
                Comparator.comparingInt(finding -> finding.card().dimension().urgency());
        return best(
                findings.stream().filter(finding -> gravity(finding) > 0).toList(),
                Comparator.comparingInt(Ranking::gravity)
                        .reversed()
                        .thenComparing(byUrgency)
                        .thenComparing(BY_ID));
    }

    private static List<Finding> best(List<Finding> candidates, Comparator<Finding> order) {
        List<Finding> best = new ArrayList<>();
        Set<Dimension> taken = EnumSet.noneOf(Dimension.class);
        for (Finding finding : candidates.stream().sorted(order).toList()) {
            if (best.size() < MOST && taken.add(finding.card().dimension())) {
                best.add(finding);
            }
        }
        return best;
    }

    private static boolean isStrength(Finding finding) {
        return finding.status() == Status.HEALTHY
                && finding.figure().filter(f -> f.isSure() && !f.isFalling()).isPresent();
    }

    private static double margin(Finding finding) {
        return finding.band().margin(finding.figure().map(Figure::value).orElse(0.0));
    }

    /** 0 where there is nothing to be concerned about. */
    private static int gravity(Finding finding) {
        boolean falling = finding.figure().filter(Figure::isFalling).isPresent();
        boolean sure = finding.figure().filter(Figure::isSure).isPresent();
        return switch (finding.status()) {
            case ACT -> 4;
            case WATCH -> falling ? 3 : sure ? 2 : 1;
            case HEALTHY -> falling ? 3 : 0;
            case UNCLEAR, NOT_ENOUGH_DATA, NOT_APPLICABLE, NOT_JUDGED -> 0;
        };
    }
}
