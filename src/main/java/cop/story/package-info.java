/**
 * Keeps what members did with what they learned, in their words, and tells it as far as each allows.
 *
 * <p>Floor 1. Imports floor 0 and the JDK. Invariant: a story of which nobody was asked how it may be told is not told.
 */
package cop.story;
