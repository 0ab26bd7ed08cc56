/**
 * The community as immutable values: what its files say, and proposals to change them.
 *
 * <p>Floor 0. Imports the JDK and {@code cop.recurrence}. Invariant: a record that exists is valid and holds no null; nothing
 * here knows files, formats or screens.
 */
package cop.model;
