/**
 * Who does what for the community, for how long, and what is expected of them.
 *
 * <p>Floor 1. Imports {@code cop.model} and {@code cop.view}. Invariant: whoever passes a role on stays on record as a decision.
 */
package cop.role;
