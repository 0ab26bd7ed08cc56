/**
 * What the members settled about their community.
 *
 * <p>Floor 1. Imports {@code cop.model} and {@code cop.view}. Invariant: nothing undecided is wrong; it waits for the members.
 */
package cop.charter;
