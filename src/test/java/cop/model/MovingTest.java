package cop.model;

import static org.assertj.core.api.Assertions.assertThat;

import cop.store.CommunityReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds over a folder in which every field of every kind of file is written. */
class MovingTest {

    private final Community before = CommunityReader.read(Path.of("src/test/resources/every-field"))
            .snapshot()
            .community();

    @Test
    void whateverNamesTheMeetingNamesItByItsOtherId() {
        Community after = moved(before, "2026-03-19", "moved");

        assertThat(after.meetings()).containsKey("moved").doesNotContainKey("2026-03-19");
        assertThat(named(after)).isNotEmpty().containsOnly("moved", "2026-01-15");
        assertThat(named(moved(after, "2026-01-15", "earlier"))).containsOnly("moved", "earlier");
    }

    /** The meetings that knowledge, topics, projects, money and evaluations name. */
    private static Set<String> named(Community community) {
        Set<String> named = new TreeSet<>();
        community.knowledge().values().forEach(it -> it.origin().meeting().ifPresent(named::add));
        community.topics().values().forEach(it -> it.meeting().ifPresent(named::add));
        community.projects().values().forEach(it -> it.from().meeting().ifPresent(named::add));
        community.evaluations().values().forEach(it -> named.addAll(it.forms().keySet()));
        for (Budget budget : community.budgets().values()) {
            budget.spent().forEach(it -> it.meeting().ifPresent(named::add));
        }
        return named;
    }

    @Test
    void movedBackOnlyTheAnswersToTheInvitationAreGone() {
        Community there = moved(moved(before, "2026-03-19", "moved"), "moved", "2026-03-19");

        assertThat(there.register("2026-03-19").rsvp()).isEmpty();
        assertThat(there.apply(Change.of("answers", new Edit.Replace(before.register("2026-03-19")))))
                .isEqualTo(before);
    }

    private static Community moved(Community community, String from, String to) {
        Meeting meeting = Objects.requireNonNull(community.meetings().get(from));
        Meeting after = meeting.at(to, meeting.when(), meeting.where(), meeting.standing());
        return community.apply(new Change("", new Moving(from, after).edits(community), List.of()));
    }
}
