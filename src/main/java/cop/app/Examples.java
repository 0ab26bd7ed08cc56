package cop.app;

import cop.model.CopException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    /**
     * The files of an example, by their paths in it.
     *
     * @throws CopException where there is no such example, with the names of those that there are
     */
    Map<String, Optional<byte[]>> files(String name) {
        if (!names().contains(name)) {
            throw CopException.notFound(
                    "There is no example \"" + name + "\".", "Choose from: " + String.join(", ", names()));
        }
        Path example = folder.resolve(name);
        Map<String, Optional<byte[]>> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(example)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                files.put(
                        example.relativize(file).toString().replace('\\', '/'), Optional.of(Files.readAllBytes(file)));
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw CopException.environment("The example cannot be read.", "Look whether cop is installed whole.");
        }
    }
}
