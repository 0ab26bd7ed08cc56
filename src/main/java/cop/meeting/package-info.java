/**
 * Plans meetings, says what is planned, and marks what was held.
 *
 * <p>Floor 1. Imports floor 0 and the JDK. Invariant: nobody is asked to facilitate a meeting and to keep its notes.
 */
package cop.meeting;
