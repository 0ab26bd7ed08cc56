package cop.model;

import static org.assertj.core.api.Assertions.assertThat;

import cop.store.CommunityReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds over a folder in which every field of every kind of file is written. */
class RenamingTest {

    private final Community community = CommunityReader.read(Path.of("src/test/resources/every-field"))
            .snapshot()
            .community();

    private static List<String> traces(Community community, String person) {
        List<String> places = new ArrayList<>();
        Traces.visit(community, (in, who, path) -> {
            if (who.equals(person)) {
                places.add(in + " " + String.join(" ", path).replace(person, "WHO"));
            }
        });
        return places;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "ben", "chi"})
    void everyPlaceThatNamesThePersonHasTheOtherIdAfterwards(String person) {
        List<String> before = traces(community, person);

        Community after =
                community.apply(new Change("", new Renaming(Set.of(person), "zed").edits(community), List.of()));

        assertThat(before).isNotEmpty();
        assertThat(traces(after, person)).isEmpty();
        assertThat(traces(after, "zed")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "ben", "chi"})
    void renamedBackNothingHasChanged(String person) {
        Community there =
                community.apply(new Change("", new Renaming(Set.of(person), "zed").edits(community), List.of()));

        assertThat(there.apply(new Change("", new Renaming(Set.of("zed"), person).edits(there), List.of())))
                .isEqualTo(community);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "ben", "chi"})
    void whereTheOtherStandsAlreadyNobodyStandsTwice(String person) {
        Community after =
                community.apply(new Change("", new Renaming(Set.of(person), "ana").edits(community), List.of()));

        assertThat(after.charter().role(Role.STEERING).people()).contains("ana").doesNotHaveDuplicates();
    }
}
