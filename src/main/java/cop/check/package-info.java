/**
 * Checks: what the guide and the format of the files ask of a community, each under a name.
 *
 * <p>Floor 1. May import {@code cop.model}, {@code cop.view}, {@code cop.recurrence} and the JDK. Invariant: what is not yet
 * decided is never an error.
 */
package cop.check;
