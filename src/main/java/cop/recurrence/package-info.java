/**
 * The days on which something comes round: a phrase such as {@code third Thursday}, a rule of RFC 5545, or a list.
 *
 * <p>Floor 0: it uses the JDK and nothing else. Invariant: a {@link cop.recurrence.Recurrence} that could be built has
 * at least one day, apart from an empty list, and gives its days in order, each once.
 */
package cop.recurrence;
