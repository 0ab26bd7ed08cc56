package cop.member;

import static cop.Given.day;
import static org.assertj.core.api.Assertions.assertThat;

import cop.health.Audience;
import cop.health.HealthReport;
import cop.model.Change;
import cop.model.Community;
import cop.model.Member;
import cop.model.Snapshot;
import cop.model.Source;
import cop.render.Format;
import cop.render.Page;
import cop.store.CommunityReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForgettingTest {

    private static final LocalDate BEFORE = day("2026-07-31");

    private final Snapshot at =
            CommunityReader.read(Path.of("examples/play-cop")).snapshot();

    /** Every figure but those about the organisations and perspectives that somebody brought, which go with them. */
    private static List<String> report(Community community) {
        String csv = Format.CSV.render(
                HealthReport.of(community, BEFORE)
                        .answer(Audience.MEMBERS, (key, path) -> new Source(key.toString(), 1, 1)),
                Page.plain(80));
        return csv.lines().filter(line -> !line.matches(".*,(M2|M3|M5|K5),.*")).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "ben", "gus"})
    void figuresUpToThatDayStillAddUp(String id) {
        Member member = Objects.requireNonNull(at.community().members().get(id));

        Change change = new Forgetting(member).change(at, BEFORE.plusDays(1), Map.of());
        Community after = at.community().apply(change);

        assertThat(after.members()).doesNotContainKey(id).containsKey("former-1");
        assertThat(report(after)).isEqualTo(report(at.community()));
        assertThat(change.summary()).doesNotContain(id);
    }
}
