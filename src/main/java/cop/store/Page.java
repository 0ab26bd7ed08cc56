package cop.store;

import cop.model.Id;
import cop.model.Problem;
import cop.model.Source;
import cop.model.Thing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One file of the data folder: its bytes and what they say. */
final class Page {

    /** The name of the check that a file fails whose name or place is wrong. */
    static final String FILE_NAME = "file-name";

    private static final String EMPTY =
            "This file is empty, as after a crash or on a full disk: bring it back, for example with"
                    + " `git restore`, or delete it.";

    private final String path;
    private final byte[] bytes;
    private final Optional<? extends Thing> thing;
    private final List<Problem> problems;

    private Page(String path, byte[] bytes, Optional<? extends Thing> thing, List<Problem> problems) {
        this.path = path;
        this.bytes = bytes;
        this.thing = thing;
        this.problems = problems;
    }

    /** Where it lies, relative to the data folder, with forward slashes. */
    String path() {
        return path;
    }

    byte[] bytes() {
        return bytes;
    }

    /** What it says; absent where it cannot be understood. */
    Optional<? extends Thing> thing() {
        return thing;
    }

    List<Problem> problems() {
        return problems;
    }

    static Page read(Path root, String path) {
        if (Layout.key(path).isEmpty()) {
            return closed(
                    path, "This folder cannot be opened: look whether it is a folder, and whether you may read it.");
        }
        try {
            return of(path, Files.readAllBytes(root.resolve(path)));
        } catch (IOException e) {
            return closed(path, "This file cannot be opened: look whether it is a file, and whether you may read it.");
        }
    }

    private static Page closed(String path, String text) {
        Problem problem = Problem.error(FILE_NAME, new Source(path, 1, 1), text);
        return new Page(path, new byte[0], Optional.empty(), List.of(problem));
    }

    static Page of(String path, byte[] bytes) {
        Thing.Key key = Layout.key(path).orElseThrow();
        if (isBlank(bytes)) {
            Problem problem = Problem.error(YamlText.SYNTAX, new Source(path, 1, 1), EMPTY);
            return new Page(path, bytes, Optional.empty(), List.of(problem));
        }
        Decoded<? extends Thing> decoded = YamlText.read(path, bytes).as(Shapes.of(key.kind()), key.id());
        List<Problem> problems = new ArrayList<>(decoded.problems());
        if (key.kind() != Thing.Kind.COMMUNITY && !Layout.isAllowed(key)) {
            problems.add(0, Problem.error(FILE_NAME, new Source(path, 1, 1), nameText(key.id())));
        }
        return new Page(path, bytes, decoded.value(), problems);
    }

    /** A file in which somebody meant to say nothing has at least brackets or a comment. */
    private static boolean isBlank(byte[] bytes) {
        for (int i = YamlText.hasByteOrderMark(bytes) ? 3 : 0; i < bytes.length; i++) {
            if (bytes[i] > ' ' || bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private static String nameText(String id) {
        if (Id.isReserved(id)) {
            return "`" + id
                    + "` cannot be the name of a file here, because Windows keeps it for itself: choose another.";
        }
        String proposal =
                Id.from(id).map(better -> ", such as `" + better + "`").orElse("");
        return "`" + id
                + "` cannot be the name of a file here: rename it to small letters a to z, digits and single hyphens"
                + proposal + ".";
    }
}
