package cop.app;

import cop.model.CopException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The sample communities that come with the tool.
 *
 * @param folder where they are, a folder each
 */
record Examples(Path folder) {

    static Examples of(Environment environment) {
        return new Examples(environment.installation().resolve("examples"));
    }

    private List<String> names() {
        try (Stream<Path> examples = Files.list(folder)) {
            return examples.map(Path::getFileName).map(Path::toString).sorted().toList();
        } catch (IOException e) {
            throw CopException.environment(
                    "The examples are not where cop is installed.", "Install the whole of cop, not only its jar.");
        }
    }

    Path named(String name) {
        if (names().contains(name)) {
            return folder.resolve(name);
        }
        throw CopException.notFound(
                "There is no example \"" + name + "\".", "Choose from: " + String.join(", ", names()));
    }

    /** Copies an example and gives the paths of its files, relative to the folder. */
    static Set<String> copy(Path example, Path to) {
        Set<String> paths = new TreeSet<>();
        try (Stream<Path> files = Files.walk(example)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String path = example.relativize(file).toString().replace('\\', '/');
                Path copy = to.resolve(path);
                Files.createDirectories(copy.resolveSibling("."));
                Files.copy(file, copy);
                paths.add(path);
            }
            return paths;
        } catch (IOException | UncheckedIOException e) {
            throw CopException.environment("The example could not be copied.", "Look whether the disk is full.");
        }
    }
}
