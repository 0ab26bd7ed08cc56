package cop.store;

import static org.assertj.core.api.Assertions.assertThat;

import cop.Accepted;
import cop.model.Change;
import cop.model.Community;
import cop.model.Edit;
import cop.model.Thing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesPageTest {

    @Test
    void thePageSaysWhatTheShapesSay() throws IOException {
        Accepted.holds(Path.of("man/cop-files.5"), new FilesPage().text());
    }

    @Test
    void theExamplesAreUnderstoodWhole() {
        assertThat(CommunityReader.read(FilesPage.SAMPLE).snapshot().problems()).isEmpty();
    }

    @Test
    void theExamplesWrittenAnewSayTheSame(@TempDir Path copy) {
        Community community = CommunityReader.read(FilesPage.SAMPLE).snapshot().community();
        List<Edit> edits = new ArrayList<>();
        community.things().all().forEach(thing -> edits.add(new Edit.Add(thing)));
        CommunityWriter writer = new CommunityWriter(copy);
        writer.write(writer.prepare(CommunityReader.nothing(), new Change("copy", edits, List.of())));

        assertThat(CommunityReader.read(copy).snapshot().community()).isEqualTo(community);
    }

    @Test
    void everyFieldStandsInAnExample() throws IOException {
        Set<String> declared = new TreeSet<>();
        Set<String> shown = new TreeSet<>();
        for (Thing.Kind kind : Thing.Kind.values()) {
            List<Node> roots = new ArrayList<>();
            for (Path file : FilesPage.files(kind)) {
                roots.add(
                        YamlText.read(file.toString(), Files.readAllBytes(file)).root());
            }
            walk(Shapes.of(kind).form(), roots, declared, shown);
        }

        assertThat(shown).containsExactlyElementsOf(declared);
    }

    /** Notes every field of a form, and those of them that stand in any of these nodes. */
    private static void walk(Form form, List<Node> nodes, Set<String> declared, Set<String> shown) {
        if (form instanceof Form.Fields fields) {
            for (Field<?> field : fields.shape().fields()) {
                String name = fields.shape().getClass().getSimpleName() + " " + field.key();
                List<Node> values = nodes.stream()
                        .filter(node -> node instanceof Node.Mapping map
                                && map.entry(field.key()).isPresent())
                        .map(node -> node.at(field.key()))
                        .toList();
                declared.add(name);
                if (!values.isEmpty()) {
                    shown.add(name);
                }
                walk(field.type().form(), values, declared, shown);
            }
        } else if (form instanceof Form.Items items) {
            walk(items.item(), inside(nodes), declared, shown);
        } else if (form instanceof Form.Entries entries) {
            walk(entries.value(), inside(nodes), declared, shown);
        } else if (form instanceof Form.Either either) {
            walk(either.second(), nodes, declared, shown);
        }
    }

    private static List<Node> inside(List<Node> nodes) {
        List<Node> inside = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Node.Sequence sequence) {
                inside.addAll(sequence.items());
            } else if (node instanceof Node.Mapping map) {
                map.entries().forEach(entry -> inside.add(entry.value()));
            }
        }
        return inside;
    }
}
