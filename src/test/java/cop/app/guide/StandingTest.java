package cop.app.guide;

import static org.assertj.core.api.Assertions.assertThat;

import cop.model.Change;
import cop.model.Community;
import cop.model.Edit;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.store.CommunityReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    private static final Community PLAY = comingInJuly(
            CommunityReader.read(Path.of("examples/play-cop")).snapshot().community());

    private static Community comingInJuly(Community play) {
        Meeting july = new Lookup(play, LocalDate.of(2026, 6, 24))
                .meeting("2026-07-16")
                .withStatus(Meeting.Status.PLANNED);
        return play.apply(new Change("", List.of(new Edit.Replace(july)), List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-16, FACILITATION, A meeting is today.",
        "2026-07-15, FACILITATION, A meeting is tomorrow.",
        "2026-06-24, FOLLOW_UP, The last meeting was on Thu 18 Jun 2026.",
        "2026-07-10, PLANNING, A meeting is in 6 days."
    })
    void theNearestMeetingDecides(LocalDate today, Theme theme, String reason) {
        assertThat(Standing.of(PLAY, today)).isEqualTo(new Standing(theme, reason));
    }
}
