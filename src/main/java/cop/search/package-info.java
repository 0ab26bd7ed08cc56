/**
 * Ranked search over short texts in any script: words are folded, texts weighed by BM25, and the place shown that holds most.
 *
 * <p>Floor 0: it uses the JDK and nothing else. Invariant: the same texts and words in give the same ranking out, in whatever
 * order the texts come.
 */
package cop.search;
