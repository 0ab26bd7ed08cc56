/**
 * Keeps the ideas for meetings: who would like them, which of them has a place on an agenda, who has spoken, and which themes come
 * back or are left out.
 *
 * <p>Floor 1. Imports floor 0 and the JDK. Invariant: what has become of an idea follows from its file and from the meeting that
 * it was scheduled for.
 */
package cop.topic;
