package cop.member;

import static org.assertj.core.api.Assertions.assertThat;

import cop.model.Member;
import cop.model.Snapshot;
import cop.store.AllTexts;
import cop.store.CommunityReader;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EverythingTest {

    /** Here every field of every kind of file is written, so a line that is found by its words alone is a field forgotten. */
    private static final Path EVERY_FIELD = Path.of("src/test/resources/every-field");

    @ParameterizedTest
    @ValueSource(strings = {"ana", "ben", "chi"})
    void everyFieldThatNamesAPersonIsUnderstoodAsOne(String id) {
        Snapshot at = CommunityReader.read(EVERY_FIELD).snapshot();
        Member member = Objects.requireNonNull(at.community().members().get(id));

        assertThat(Everything.besides(member, new Mentions(Set.of(id)), at, AllTexts.of(EVERY_FIELD)))
                .isEmpty();
    }
}
