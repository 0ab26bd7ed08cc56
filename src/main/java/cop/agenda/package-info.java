/**
 * Lays out the agenda of a meeting: times of day, what was promised, what is carried over, where the community left off.
 *
 * <p>Floor 1. Imports floor 0 and the JDK. Invariant: an agenda is computed from the plan and never stored.
 */
package cop.agenda;
