package cop.model;

import static org.assertj.core.api.Assertions.assertThat;

import cop.store.CommunityReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TieTest {

    private final Community community =
            CommunityReader.read(Path.of("examples/play-cop")).snapshot().community();

    private Set<Tie> between(String first, String last) {
        return Tie.all(community, LocalDate.parse(first), LocalDate.parse(last)).keySet();
    }

    @Test
    void whoeverServedOneMeetingOrOwnsOneActionHasWorkedTogether() {
        assertThat(between("2026-01-01", "2026-07-31"))
                .contains(new Tie("ana", "ben"), new Tie("ben", "chi"), new Tie("ana", "hana"));
    }

    @Test
    void whoeverWasOnlyInTheSameRoomHasNot() {
        assertThat(between("2026-01-01", "2026-07-31")).doesNotContain(new Tie("dee", "eli"), new Tie("eli", "fay"));
    }

    @Test
    void whatIsDatedLaterOrEarlierDoesNotExist() {
        assertThat(between("2025-01-01", "2026-01-01")).isEmpty();
        assertThat(between("2027-01-01", "2027-12-31")).isEmpty();
    }

    @Test
    void nobodyIsTiedToThemselves() {
        assertThat(Tie.between("b", "a")).isEqualTo(Tie.between("a", "b"));
        assertThat(between("2026-01-01", "2026-07-31"))
                .noneMatch(tie -> tie.one().equals(tie.other()));
    }
}
