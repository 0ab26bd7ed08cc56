/**
 * The register: who answered an invitation, and who came to a meeting.
 *
 * <p>Floor 1. May import {@code cop.model}, {@code cop.view} and the JDK. Invariant: nobody is marked under a name that fits
 * no member or several.
 */
package cop.register;
