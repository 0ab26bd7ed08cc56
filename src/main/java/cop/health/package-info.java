/**
 * How the community is doing: indicators over what was recorded, and the report that starts a conversation about them.
 *
 * <p>Floor 1. Imports {@code cop.model}, {@code cop.view}, {@code cop.stats} and {@code cop.recurrence}; no other topic.
 * Invariant: no figure is about one person, none appears below its minimum of data, and the same files on the same day
 * give the same report to the byte.
 */
package cop.health;
