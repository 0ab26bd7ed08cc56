/**
 * Follows what some of the members do together between meetings: who takes part, by when, at which meetings, and what came of it.
 *
 * <p>Floor 1. Imports floor 0 and the JDK. Invariant: what came of a project is knowledge, and both say so of each other.
 */
package cop.project;
