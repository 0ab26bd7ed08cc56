package cop.role;

import static cop.Given.community;
import static cop.Given.day;
import static cop.Given.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cop.Given;
import cop.model.Agreements.Decision;
import cop.model.Community;
import cop.model.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    private static final LocalDate TODAY = day("2026-06-18");
    private static final Community COMMUNITY =
            community(Given.charter(), member("ana"), member("ben"), member("chi"), member("dee"));

    @Test
    void thereIsOneChampionAtATimeAndTheDecisionsTellWhoCameAfterWhom() {
        Random random = new Random(7);
        List<String> people = List.copyOf(COMMUNITY.members().keySet());
        Community now = COMMUNITY;
        List<String> champions = new ArrayList<>();
        for (int month = 0; month < 40; month++) {
            String next = people.get(random.nextInt(people.size()));
            now = assign(now, TODAY.plusMonths(month), Role.CHAMPION, next);
            if (champions.isEmpty() || !champions.get(champions.size() - 1).equals(next)) {
                champions.add(next);
            }
            assertThat(now.charter().role(Role.CHAMPION).holder()).contains(next);
            assertThat(now.charter().role(Role.CHAMPION).people()).isEmpty();
        }

        List<String> told = new ArrayList<>();
        for (int i = 1; i < champions.size(); i++) {
            told.add("From " + champions.get(i - 1) + " to " + champions.get(i) + ".");
        }
        assertThat(now.charter().agreements().decisions())
                .allMatch(decision -> decision.about() == Decision.About.HAND_OVER)
                .allMatch(decision -> decision.role().equals(Optional.of(Role.CHAMPION)))
                .extracting(decision -> decision.text().orElseThrow())
                .isEqualTo(told);
    }

    @Test
    void whoeverStaysKeepsTheirFirstDay() {
        Community before = assign(COMMUNITY, day("2026-01-15"), Role.CHAMPION, "ana");

        Role after = before.apply(new Assignment(
                                Role.CHAMPION,
                                List.of("ana"),
                                Optional.empty(),
                                Optional.of("ben"),
                                Optional.of(day("2027-01-15")),
                                Optional.empty())
                        .change(before, TODAY))
                .charter()
                .role(Role.CHAMPION);

        assertThat(after.since()).contains(day("2026-01-15"));
        assertThat(after.deputy()).contains("ben");
        assertThat(after.until()).contains(day("2027-01-15"));
    }

    @Test
    void oneFacilitatorIsAppointedAndSeveralTakeTurns() {
        Community one = assign(COMMUNITY, TODAY, Role.FACILITATOR, "ana");
        Community several = assign(one, TODAY, Role.FACILITATOR, "ben", "chi");

        Role appointed = one.charter().role(Role.FACILITATOR);
        assertThat(appointed.filled(Role.FACILITATOR)).isEqualTo(Role.By.APPOINTMENT);
        assertThat(appointed.holder()).contains("ana");
        Role shared = several.charter().role(Role.FACILITATOR);
        assertThat(shared.filled(Role.FACILITATOR)).isEqualTo(Role.By.ROTATION);
        assertThat(shared.people()).containsExactly("ben", "chi");
        assertThat(shared.holder()).isEmpty();
    }

    @Test
    void whoeverSteppedInDoesNotStandInForThemselvesLater() {
        Community before = COMMUNITY.apply(new Assignment(
                        Role.CHAMPION,
                        List.of("ana"),
                        Optional.empty(),
                        Optional.of("ben"),
                        Optional.empty(),
                        Optional.empty())
                .change(COMMUNITY, TODAY));

        Community after = assign(before, TODAY, Role.CHAMPION, "ben");

        assertThat(after.charter().role(Role.CHAMPION).deputy()).isEmpty();
    }

    @Test
    void whatIsSaidAgainChangesNothing() {
        Community before = assign(COMMUNITY, TODAY, Role.STEERING, "ana", "ben", "chi");

        assertThat(assignment(Role.STEERING, "ana", "ben", "chi")
                        .change(before, TODAY.plusDays(1))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aRoleThatIsMisspeltIsNotMadeUp() {
        assertThatThrownBy(() -> assignment("champoin", "ana").change(COMMUNITY, TODAY))
                .hasMessage("There is no role \"champoin\" yet.");
    }

    @Test
    void aTermIsTalkedAboutFromSixtyDaysBeforeItsEnd() {
        Role role =
                Role.NONE.withHolder("ana", TODAY).withTerms(Optional.empty(), Optional.of(TODAY), Optional.empty());
        Community community = community(Given.charter().withRole(Role.CHAMPION, role), member("ana"));

        assertThat(Term.ending(community, TODAY.minusDays(61))).isEmpty();
        assertThat(Term.ending(community, TODAY.minusDays(60))).containsExactly(new Term(Role.CHAMPION, TODAY));
        assertThat(Term.ending(community, TODAY.plusDays(1))).hasSize(1);
    }

    private static Community assign(Community community, LocalDate today, String role, String... people) {
        return community.apply(assignment(role, people).change(community, today));
    }

    private static Assignment assignment(String role, String... people) {
        return new Assignment(
                role, List.of(people), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
