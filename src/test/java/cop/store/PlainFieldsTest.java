package cop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cop.model.Change;
import cop.model.Charter;
import cop.model.Community;
import cop.model.CopException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlainFieldsTest {

    private static final Charter FULL =
            CommunityReader.read(FilesPage.SAMPLE).snapshot().community().charter();

    /** Those that the sample says something about. */
    static List<String> names() {
        return PlainFields.CHARTER.names().stream()
                .filter(name -> at(encoded(FULL), name.split("\\.", -1)).isPresent())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aFieldThatIsClearedIsEmptyAndNothingElseChanges(String name) {
        if (name.equals("name")) {
            assertThatThrownBy(() -> PlainFields.CHARTER.clear(FULL, name)).hasMessageContaining("`name` is missing");
            return;
        }
        String[] path = name.split("\\.", -1);
        Tree.Fields after = encoded(cleared(FULL, name));

        assertThat(at(after, path)).isEmpty();
        assertThat(after.entries().keySet()).containsAll(others(path[0]));
    }

    @Test
    void theStructureOfTheCharterIsNotSetAsText() {
        assertThat(names())
                .contains("review-every", "membership.expectation", "purpose.reviews", "membership.size.max")
                .doesNotContain("format", "id", "roles", "goals", "rhythm", "decisions");
    }

    @Test
    void aListTakesThePlaceOfTheOldOne() {
        Charter after = after(FULL, PlainFields.CHARTER.set(FULL, "expertise", List.of("phonics", "1.10")));

        assertThat(after.membership().expertise()).containsExactly("phonics", "1.10");
    }

    @Test
    void aLastPartThatSeveralFieldsShareIsAskedFor() {
        assertThatThrownBy(() -> PlainFields.CHARTER.set(FULL, "model", List.of("open")))
                .isInstanceOfSatisfying(
                        CopException.class, e -> assertThat(e.next()).isEqualTo("Did you mean membership.model?"));
    }

    private static Charter cleared(Charter charter, String name) {
        return after(charter, PlainFields.CHARTER.clear(charter, name));
    }

    private static Charter after(Charter charter, Change change) {
        return Community.of(charter).apply(change).charter();
    }

    private static Tree.Fields encoded(Charter charter) {
        return (Tree.Fields) Shapes.encode(charter);
    }

    private static List<String> others(String key) {
        return encoded(FULL).entries().keySet().stream()
                .filter(other -> !other.equals(key))
                .toList();
    }

    private static Optional<Tree> at(Tree.Fields fields, String[] path) {
        Optional<Tree> tree = Optional.of(fields);
        for (String key : path) {
            tree = tree.filter(Tree.Fields.class::isInstance)
                    .map(Tree.Fields.class::cast)
                    .map(inner -> inner.entries().get(key));
        }
        return tree;
    }
}
