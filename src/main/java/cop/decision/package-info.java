/**
 * Decisions: what was decided at all meetings, and what is still in force.
 *
 * <p>Floor 1. May import {@code cop.model}, {@code cop.view} and the JDK. Invariant: a decision that replaces another is named by
 * both.
 */
package cop.decision;
