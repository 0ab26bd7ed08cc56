/**
 * Minutes: reads what somebody noted at a meeting as plain lines, keeps it, and shows it again.
 *
 * <p>Floor 1. May import {@code cop.model}, {@code cop.view} and the JDK. Invariant: what stands behind {@code off:} leaves
 * {@link cop.minutes.NoteReader} only as a number of lines.
 */
package cop.minutes;
