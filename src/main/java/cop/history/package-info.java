/**
 * What the data folder remembers of its changes.
 *
 * <p>Floor 2; JGit lives here and nowhere else. May import {@code cop.model}.
 *
 * <p>Invariant: a commit holds the parent's files with exactly the named paths changed, never what somebody else has
 * staged, and git's own settings files are only read, but for the identity that {@link cop.history.History#init} sets.
 */
package cop.history;
