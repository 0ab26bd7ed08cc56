package cop.examples;

import static org.assertj.core.api.Assertions.assertThat;

import cop.model.Change;
import cop.model.Edit;
import cop.model.Thing;
import cop.store.CommunityReader;
import cop.store.CommunityWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The larger samples in {@code examples/}, which are told from a charter, a list of people and a story. */
class WrittenExamplesTest {

    private static final Path EXAMPLES = Path.of("examples");

    /** With {@code -Dcop.accept=true} the sample is written anew. */
    @ParameterizedTest
    @ValueSource(strings = {"national-ecd", "preservice-teachers"})
    void isWhatItsStoryTells(String name, @TempDir Path fresh) throws IOException {
        write(Chronicle.of(Path.of("src/test/resources/examples", name)), fresh);
        Path example = EXAMPLES.resolve(name);
        if (Boolean.getBoolean("cop.accept")) {
            replace(example, fresh);
        }

        assertThat(files(example)).isEqualTo(files(fresh));
    }

    @Test
    void theLargeSampleStaysSmallEnoughToLookThrough() throws IOException {
        assertThat(files(EXAMPLES.resolve("national-ecd"))).hasSizeLessThanOrEqualTo(230);
    }

    private static void write(List<Thing> things, Path folder) {
        List<Edit> edits = new ArrayList<>();
        things.forEach(thing -> edits.add(new Edit.Add(thing)));
        CommunityWriter writer = new CommunityWriter(folder);
        writer.write(writer.prepare(CommunityReader.nothing(), new Change("write", edits, List.of())));
    }

    private static void replace(Path example, Path fresh) throws IOException {
        if (Files.exists(example)) {
            try (Stream<Path> old = Files.walk(example)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        for (Map.Entry<String, String> file : files(fresh).entrySet()) {
            Path path = example.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
