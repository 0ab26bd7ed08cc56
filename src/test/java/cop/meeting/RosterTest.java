package cop.meeting;

import static cop.Given.charter;
import static cop.Given.community;
import static cop.Given.day;
import static cop.Given.held;
import static cop.Given.leave;
import static cop.Given.meeting;
import static cop.Given.member;
import static cop.Given.planned;
import static cop.Given.served;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cop.model.Change;
import cop.model.Community;
import cop.model.Edit;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Role;
import cop.model.Thing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RosterTest {

    private static final LocalDate MARCH = day("2026-03-19");

    @Test
    void whoeverHadNoTurnForTheLongestTimeComesNext() {
        Community community = community(
                charter(),
                member("ana"),
                member("ben"),
                member("chi"),
                held("2026-01-15").withRoles(served("ana", "ben")),
                held("2026-02-19").withRoles(served("chi", "ana")));

        assertThat(turns(community))
                .extracting(Turn::person, Turn::why)
                .containsExactly(tuple(Optional.of("ben"), "first turn"), tuple(Optional.of("chi"), "first turn"));
    }

    @Test
    void nobodyIsAskedWhileOnLeaveAndTheReasonSaysSo() {
        Community community = community(
                charter().withRole(Role.KNOWLEDGE_MANAGER, Role.NONE.withPeople(List.of("ben", "hana"))),
                member("ana"),
                member("ben"),
                member("hana", "2025-11-10", List.of(leave("2026-03-01", "2026-03-31")), Member.Pace.REGULAR),
                held("2026-02-19").withRoles(served("ana", "ben")));

        Turn keeper = turns(community).get(1);

        assertThat(keeper.person()).contains("ben");
        assertThat(keeper.why()).isEqualTo("last on Thu 19 Feb 2026; Hana is on leave");
    }

    @Test
    void thePersonAppointedStaysAndTheOthersTakeTurnsAroundThem() {
        Community community = community(
                charter().withRole(Role.KNOWLEDGE_MANAGER, appointed("ana", "chi")), member("ana"), member("ben"));

        assertThat(turns(community))
                .extracting(Turn::person, Turn::why)
                .containsExactly(tuple(Optional.of("ben"), "first turn"), tuple(Optional.of("ana"), "appointed"));
    }

    @Test
    void theDeputyStandsInWhileTheHolderIsOnLeave() {
        Community community = community(
                charter().withRole(Role.FACILITATOR, appointed("ana", "chi")),
                member("ana", "2025-11-10", List.of(leave("2026-03-01", "2026-03-31")), Member.Pace.REGULAR),
                member("ben"),
                member("chi"));

        Turn facilitator = turns(community).get(0);

        assertThat(facilitator.person()).contains("chi");
        assertThat(facilitator.why()).isEqualTo("stands in for Ana, who is on leave");
    }

    @Test
    void aChoiceThatWouldLeaveNobodyForTheNotesIsPassedOver() {
        Community community = community(
                charter()
                        .withRole(Role.FACILITATOR, Role.NONE.withPeople(List.of("ana", "ben")))
                        .withRole(Role.KNOWLEDGE_MANAGER, Role.NONE.withPeople(List.of("ana"))),
                member("ana"),
                member("ben"));

        assertThat(turns(community)).extracting(Turn::person).containsExactly(Optional.of("ben"), Optional.of("ana"));
    }

    @Test
    void somebodyAloneFacilitatesAndNobodyKeepsNotes() {
        Community community = community(charter(), member("ana"));

        assertThat(turns(community)).extracting(Turn::person).containsExactly(Optional.of("ana"), Optional.empty());
    }

    @Test
    void aCancelledMeetingIsNobodysTurnAndAPlannedOneIs() {
        Community community = community(
                charter().withRole(Role.FACILITATOR, Role.NONE.withPeople(List.of("ana", "ben"))),
                member("ana"),
                member("ben"),
                meeting("2026-01-15", Meeting.Status.CANCELLED).withRoles(Map.of(Role.FACILITATOR, "ana")),
                planned("2026-04-16").withRoles(Map.of(Role.FACILITATOR, "ben")));

        assertThat(turns(community).get(0).person()).contains("ana");
    }

    @Test
    void thoseWhoChoseTheEdgeAreNotAskedUnlessTheyAreNamed() {
        Member edge = member("eli", "2025-11-10", List.of(), Member.Pace.PERIPHERAL);

        assertThat(turns(community(charter(), edge)).get(0).person()).isEmpty();
        assertThat(turns(community(charter().withRole(Role.FACILITATOR, Role.NONE.withPeople(List.of("eli"))), edge))
                        .get(0)
                        .person())
                .contains("eli");
    }

    @Test
    void overTimeTurnsAreSharedEvenly() {
        Random random = new Random(2026);
        for (int round = 0; round < 60; round++) {
            int people = 3 + random.nextInt(10);
            int meetings = people * (1 + random.nextInt(3)) + random.nextInt(people);

            List<Meeting> plan = plan(crowd(people), meetings);

            assertThat(spread(plan, Role.FACILITATOR, people)).isLessThanOrEqualTo(1);
            // Whoever facilitates cannot keep notes in the same meeting and may have to wait for one turn.
            assertThat(spread(plan, Role.KNOWLEDGE_MANAGER, people)).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void leaveChangesNothingAboutOnePersonForOneRole() {
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            List<Thing> things = new ArrayList<>(List.of(charter()));
            for (int i = 0; i < 2 + random.nextInt(6); i++) {
                LocalDate from = day("2026-01-01").plusDays(random.nextInt(300));
                things.add(member(
                        "m" + i,
                        "2025-11-10",
                        List.of(leave(
                                from.toString(),
                                from.plusDays(random.nextInt(120)).toString())),
                        Member.Pace.REGULAR));
            }
            Community community = Community.of(things);

            for (Meeting meeting : plan(community, 12)) {
                for (String person : meeting.roles().values()) {
                    assertThat(Objects.requireNonNull(community.members().get(person))
                                    .isOnLeave(meeting.date()))
                            .isFalse();
                }
                assertThat(meeting.roles().values()).doesNotHaveDuplicates();
            }
        }
    }

    private static List<Turn> turns(Community community) {
        return Roster.over(List.of(new Slot(MARCH, Optional.empty())), community);
    }

    private static Role appointed(String holder, String deputy) {
        return new Role(
                Optional.of(Role.By.APPOINTMENT),
                Optional.of(holder),
                List.of(),
                Optional.of(deputy),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Community crowd(int people) {
        List<Thing> things = new ArrayList<>(List.of(charter()));
        for (int i = 0; i < people; i++) {
            things.add(member("m" + i));
        }
        return Community.of(things);
    }

    private static List<Meeting> plan(Community community, int meetings) {
        Change change = new Planning(community, Map.of(), day("2026-01-01"))
                .until(day("2026-01-01").plusMonths(meetings));
        List<Meeting> plan = new ArrayList<>();
        for (Edit edit : change.edits()) {
            plan.add((Meeting) edit.outcome().orElseThrow());
        }
        assertThat(plan).hasSize(meetings);
        return plan;
    }

    /** How many more turns the busiest had than the one who had fewest. */
    private static int spread(List<Meeting> plan, String role, int people) {
        int[] turns = new int[people];
        for (Meeting meeting : plan) {
            meeting.role(role).ifPresent(person -> turns[Integer.parseInt(person.substring(1))]++);
        }
        Arrays.sort(turns);
        return turns[people - 1] - turns[0];
    }
}
