package cop.store;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where a data folder keeps what only concerns changes on their way: in git's own folder, or in the private one without git. */
final class Backstage {

    private Backstage() {}

    /** The folder itself. */
    static Path of(Path root) {
        return isPrivate(root) ? root.resolve(Layout.PRIVATE) : git(root);
    }

    /** Whether nobody but the owner of the folder may look into it; several people may share what git keeps. */
    static boolean isPrivate(Path root) {
        return !Files.isDirectory(git(root));
    }

    private static Path git(Path root) {
        return root.resolve(".git");
    }

    static Path lock(Path root) {
        return of(root).resolve("cop.lock");
    }

    static Path journal(Path root) {
        return of(root).resolve("cop.journal");
    }
}
