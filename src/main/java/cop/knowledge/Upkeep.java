package cop.knowledge;

import cop.model.Community;
import cop.model.Product;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the knowledge of the community asks for on a day.
 *
 * @param what in a sentence or two
 * @param command the words of the command that does it, without {@code cop}
 */
public record Upkeep(String what, String command) {

    /** Things that a meeting made are kept soon or never. */
    private static final int FRESH = 60;

    /** After so many days, somebody who could use a thing has used it. */
    private static final int TIME_TO_USE = 90;

    /** After so many, asking once more does not help. */
    private static final int TOO_LATE = 180;

    /** All of it, the most pressing first. */
    public static List<Upkeep> of(Community community, LocalDate today) {
        List<Upkeep> due = new ArrayList<>();
        if (community.knowledge().isEmpty() && community.minutes().isEmpty()) {
            return due;
        }
        int waiting = (int) Proposal.of(community, today).stream()
                .filter(proposal -> !proposal.on().isBefore(today.minusDays(FRESH)))
                .count();
        if (waiting > 0) {
            due.add(new Upkeep(
                    (waiting == 1 ? "1 thing" : waiting + " things") + " that the last meetings made or passed around "
                            + (waiting == 1 ? "is" : "are") + " not kept as knowledge yet.",
                    "knowledge list --proposed"));
        }
        List<String> reviews = new ArrayList<>();
        for (Product product : community.knowledge().values()) {
            if (product.isReviewDue(today)) {
                reviews.add("“" + product.title() + "”");
            }
        }
        if (!reviews.isEmpty()) {
            due.add(new Upkeep(
                    "Does it still hold? The day has passed by which somebody should look at " + Words.and(reviews)
                            + ".",
                    "knowledge list --due"));
        }
        for (Product product : community.knowledge().values()) {
            if (isToBeAskedAfter(product, today)) {
                due.add(new Upkeep(
                        "Did anybody use “" + product.title()
                                + "”? It was given to others three months ago or more, and"
                                + " nothing is known of its use. Ask at the next check-in.",
                        "knowledge reuse " + product.id() + " ORGANISATION"));
            }
        }
        return due;
    }

    /** Whether it went out long enough ago to be used, not so long ago that asking is idle, and nobody has told of it since. */
    static boolean isToBeAskedAfter(Product product, LocalDate today) {
        return product.state(today) == Product.State.SHARED
                && product.life().shared().stream()
                        .map(Product.Sharing::at)
                        .filter(at ->
                                !at.isAfter(today.minusDays(TIME_TO_USE)) && at.isAfter(today.minusDays(TOO_LATE)))
                        .anyMatch(at -> product.reuse().stream()
                                .noneMatch(reuse -> !reuse.at().isBefore(at)));
    }
}
