/**
 * Who belongs to the community.
 *
 * <p>Floor 1. Imports {@code cop.model} and {@code cop.view}. Invariant: what a member did not consent to is shown to nobody
 * but the people who hold the folder.
 */
package cop.member;
