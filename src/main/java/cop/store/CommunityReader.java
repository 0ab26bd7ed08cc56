package cop.store;

import cop.model.CopException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads a data folder into a community; never stops at the first bad file, and writes nothing. */
public final class CommunityReader {

    /** With fewer files than this a second thread costs more than it brings. */
    private static final int WORTH_TWO_THREADS = 64;

    private CommunityReader() {}

    /** Reads the folder whose root this is. */
    public static Folder read(Path root) {
        List<String> paths = Listing.of(root);
        Page[] pages = new Page[paths.size()];
        if (pages.length < WORTH_TWO_THREADS) {
            fill(pages, root, paths, 0, 1);
        } else {
            Thread other = new Thread(() -> fill(pages, root, paths, 1, 2), "reader");
            other.start();
            fill(pages, root, paths, 0, 2);
            await(other);
        }
        Map<String, Page> byPath = new TreeMap<>();
        for (Page page : pages) {
            byPath.put(page.path(), page);
        }
        return new Folder(byPath);
    }

    /** A folder in which nothing is yet. */
    public static Folder nothing() {
        return new Folder(Map.of());
    }

    private static void fill(Page[] pages, Path root, List<String> paths, int first, int step) {
        for (int i = first; i < pages.length; i += step) {
            pages[i] = Page.read(root, paths.get(i));
        }
    }

    private static void await(Thread other) {
        try {
            other.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CopException.environment("The reading was interrupted.", "Run the command again.");
        }
    }
}
