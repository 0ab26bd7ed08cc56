package cop.history;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;

/**
 * Where git keeps what of a data folder.
 *
 * @param root the data folder
 */
record GitFiles(Repository repository, Path root) {

    /** As many objects as git itself unpacks when it fetches them. */
    private static final int WORTH_A_PACK = 100;

    /** Git's own folder. */
    Path folder() {
        return path(repository.getDirectory());
    }

    /** A file of git's own by its name. */
    Path file(String name) {
        return folder().resolve(name);
    }

    Path indexFile() {
        return path(repository.getIndexFile());
    }

    /** What several folders of one history share. */
    Path shared() {
        return path(repository.getCommonDirectory());
    }

    /** The file in which git keeps the tip of a branch. */
    Path fileOf(Branch branch) {
        return shared().resolve(branch.name());
    }

    Path folderOf(Branch branch) {
        return fileOf(branch).resolveSibling(".").normalize();
    }

    HeldLock index() {
        return new HeldLock(indexFile(), file("cop.index"));
    }

    HeldLock ref(Branch branch) {
        return new HeldLock(fileOf(branch), file("cop.ref"));
    }

    /** The store of objects, for about as many as these. */
    NewObjects objects(int many, ObjectReader reader) throws IOException {
        Path store = shared().resolve(Constants.OBJECTS);
        Path fresh = file("cop.object");
        PackedObjects pack = new PackedObjects(store.resolve("pack"), fresh, file("cop.pack-list"));
        pack.heal();
        return many < WORTH_A_PACK ? new LooseObjects(store, fresh, reader) : pack;
    }

    /** In the file system of the data folder. */
    private Path path(File file) {
        return root.getFileSystem().getPath(file.getPath());
    }
}
