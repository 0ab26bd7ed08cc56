package cop.app;

import java.util.Optional;

/**
 * How a change is carried out.
 *
 * @param dryRun only show what would change
 * @param commit make a commit of it
 * @param message the commit message; absent means the change's own summary
 */
public record Carrying(boolean dryRun, boolean commit, Optional<String> message) {}
