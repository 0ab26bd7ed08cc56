/**
 * Actions: what members promised to do, and what became of it.
 *
 * <p>Floor 1. May import {@code cop.model}, {@code cop.view} and the JDK. Invariant: an action that was done or dropped is
 * never open again.
 */
package cop.action;
