package cop.store;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the files of a data folder that {@code cop} understands; all others are left in peace. */
final class Listing {

    private final File root;
    private final List<String> paths = new ArrayList<>();

    private Listing(File root) {
        this.root = root;
    }

    /** Their paths relative to the root. */
    static List<String> of(Path root) {
        Listing listing = new Listing(root.toFile());
        listing.paths.add(Layout.COMMUNITY);
        listing.meetings();
        Layout.FLAT.forEach(listing::flat);
        return listing.paths;
    }

    private void flat(String folder) {
        for (String file : names(folder)) {
            add(folder + "/" + file);
        }
    }

    private void meetings() {
        for (String meeting : names(Layout.MEETINGS)) {
            for (String file : names(Layout.MEETINGS + "/" + meeting)) {
                add(Layout.MEETINGS + "/" + meeting + "/" + file);
            }
        }
    }

    private void add(String path) {
        if (Layout.key(path).isPresent()) {
            paths.add(path);
        }
    }

    private String[] names(String folder) {
        File place = new File(root, folder);
        String[] names = place.list();
        if (names == null) {
            if (place.isDirectory() || (!folder.contains("/") && isThere(place))) {
                // What is there and cannot be looked into must not pass for empty.
                paths.add(folder);
            }
            return new String[0];
        }
        Arrays.sort(names);
        return names;
    }

    /** Also as a link that leads nowhere. */
    private static boolean isThere(File place) {
        return Files.exists(place.toPath(), LinkOption.NOFOLLOW_LINKS);
    }
}
