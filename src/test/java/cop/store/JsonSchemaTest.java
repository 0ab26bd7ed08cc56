package cop.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import cop.model.Thing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Lets another program judge the files of the samples by our schemas. */
class JsonSchemaTest {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaRegistry DRAFT = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    // As editors do.
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private static final Map<Thing.Kind, Schema> SCHEMAS = new EnumMap<>(Thing.Kind.class);

    static List<Path> samples() throws IOException {
        try (Stream<Path> examples = Files.list(Path.of("examples"))) {
            return Stream.concat(Stream.of(FilesPage.SAMPLE), examples.filter(Files::isDirectory))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFileOfASampleIsAsItsSchemaSays(Path sample) throws IOException {
        for (String path : Listing.of(sample)) {
            assertThat(errors(sample, path)).as("%s/%s", sample, path).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bad-date actions/probe.yaml",
                "bad-time meetings/2026-03-19/meeting.yaml",
                "entry-read-as-map members/ana.yaml",
                "missing-date meetings/2026-03-19/meeting.yaml",
                "missing-name members/ana.yaml",
                "missing-text actions/probe.yaml",
                "number-for-list members/ana.yaml",
                "wrong-word meetings/2026-03-19/meeting.yaml"
            })
    void aFileThatCopRefusesIsRefusedByItsSchema(String folderAndPath) throws IOException {
        String[] parts = folderAndPath.split(" ", -1);
        Path broken = Path.of("src/test/resources/broken").resolve(parts[0]);

        assertThat(errors(broken, parts[1])).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Thing.Kind.class)
    void aValueOfTheWrongKindIsRefusedUnderEveryKey(Thing.Kind kind) throws IOException {
        for (Path file : FilesPage.files(kind)) {
            if (YAML.readTree(file) instanceof ObjectNode whole) {
                for (String key : whole.propertyNames()) {
                    ObjectNode wrong = whole.deepCopy();
                    wrong.putArray(key).addArray();

                    assertThat(schema(kind).validate(wrong)).as(key).isNotEmpty();
                }
            }
        }
    }

    @Test
    void whatIsEmptyOwnOrUnknownIsNoMistake() {
        JsonNode member = YAML.readTree("name: 2026\nemail:\nasks:\nconsent:\nx-shirt: L\nnickname: Ana");

        assertThat(schema(Thing.Kind.MEMBER).validate(member)).isEmpty();
    }

    @Test
    void aKeyIsExplainedWithWhatItsAbsenceMeans() {
        JsonNode status = JSON.valueToTree(JsonSchema.of(Thing.Kind.MEETING)).at("/properties/status");

        assertThat(status.get("description").asString()).isNotBlank();
        assertThat(status.get("default").asString()).isEqualTo("planned");
    }

    @ParameterizedTest
    @EnumSource(Thing.Kind.class)
    void nothingHasToBeFetched(Thing.Kind kind) {
        assertThat(JSON.writeValueAsString(JsonSchema.of(kind)))
                .doesNotContain("$ref")
                .doesNotContain("$id");
    }

    private static List<Error> errors(Path folder, String path) throws IOException {
        Thing.Kind kind = Layout.key(path).orElseThrow().kind();
        return schema(kind).validate(YAML.readTree(Files.readString(folder.resolve(path))));
    }

    private static Schema schema(Thing.Kind kind) {
        return SCHEMAS.computeIfAbsent(kind, k -> DRAFT.getSchema(JSON.valueToTree(JsonSchema.of(k))));
    }
}
