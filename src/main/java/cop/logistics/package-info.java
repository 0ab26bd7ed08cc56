/**
 * What a meeting needs besides people and an agenda: room, equipment, refreshments, things to bring.
 *
 * <p>Floor 1. Imports model, view and the JDK. Invariant: what a meeting needs is computed from its agenda and venue; only who
 * sees to it, for how many and since when it is done stands in the file.
 */
package cop.logistics;
