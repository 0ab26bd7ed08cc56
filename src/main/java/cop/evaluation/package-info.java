/**
 * How members judge: the form after a meeting and the half-yearly pulse, their answers, and what may be shown of them.
 *
 * <p>Floor 1. May import {@code cop.model}, {@code cop.view}, {@code cop.stats} and the JDK. Invariant: what one person answered
 * stands in no file but those beneath {@code private/}, and nothing is made known of fewer than five.
 */
package cop.evaluation;
