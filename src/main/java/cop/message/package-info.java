/**
 * Says what is due to be sent, to whom and why; drafts it, and records what was sent.
 *
 * <p>Floor 1. Imports floor 0 and the JDK. Invariant: what is recorded as sent is never due again, and an address leaves
 * the folder only in the outbox of the person who asked.
 */
package cop.message;
