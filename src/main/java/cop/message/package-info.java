/**
 * Says what is due to be sent, to whom and why; drafts it, and records what was sent.
 *
 * <p>Floor 1. Imports floor 0 and the JDK. Invariant: what is recorded as sent is never due again, and an address leaves
 * the folder only in the outbox of the person who asked.
 *
 * <p>No e-mail goes out twice by itself. {@code cop outbox send} first connects; then it writes {@code claim} into a list of
 * steps that stays on this machine ({@link cop.message.Handovers}), and records all that it is about to send in one commit.
 * Around each handing over it writes {@code begin} and {@code done}. So after a crash a draft is in one of three states.
 * Claimed, and the record bears the moment of the claim: it never left, and the next call sends it. Begun and not done: it may
 * have arrived; a person decides, with {@code outbox done} or {@code outbox send --again}. Done: it leaves the outbox. Another
 * machine that has synchronised finds the record, and sends nothing. What a server refuses is taken back from the record. The
 * name of an e-mail is made of what it is about, so that a second sending is recognised where it arrives, too.
 */
package cop.message;
