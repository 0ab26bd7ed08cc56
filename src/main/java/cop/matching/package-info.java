/**
 * Two ways of giving people places: the cheapest assignment of one to each, and groups in which those who know each other
 * are apart.
 *
 * <p>Floor 0: it uses the JDK and nothing else. Invariant: the same numbers in give the same places out, everywhere and at any
 * time.
 */
package cop.matching;
