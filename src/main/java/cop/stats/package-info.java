/**
 * The statistics of the health report, chosen for communities of three to sixty people.
 *
 * <p>Floor 0: it uses the JDK and nothing else. Invariant: the same numbers give the same answer, without chance and
 * without the clock; whether there are enough numbers to speak at all is the caller's rule.
 *
 * <p>Intervals are two-sided at 90 %, so that each end is a one-sided statement at 95 %. Two numbers nearer than
 * {@value cop.stats.Interval#TOLERANCE} count as equal. An argument that makes no sense, such as six of five, is a
 * mistake of the caller and an {@link IllegalArgumentException}.
 */
package cop.stats;
