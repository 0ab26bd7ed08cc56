package cop.meeting;

import static cop.Given.charter;
import static cop.Given.day;
import static cop.Given.leave;
import static cop.Given.meetingIn;
import static cop.Given.member;
import static cop.Given.planned;
import static org.assertj.core.api.Assertions.assertThat;

import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Register;
import cop.model.Role;
import cop.model.Span;
import cop.model.Thing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds of swapped turns and of those who are suggested for them, whoever is on leave or has declined. */
class SwappingLawTest {

    private static final LocalDate TODAY = day("2026-01-01");
    private static final int ROUNDS = 200;
    private static final int MEETINGS = 6;
    private static final List<String> ROLES = List.of(Role.FACILITATOR, Role.KNOWLEDGE_MANAGER, "host");

    @Test
    void anExchangeLeavesEverybodyAsManyTurnsAndUndoesItself() {
        int accepted = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(round);
            Community before = community(random);
            String role = any(ROLES, random);
            String one = any(List.copyOf(before.meetings().keySet()), random);
            String other = any(List.copyOf(before.meetings().keySet()), random);

            Optional<Community> after = exchanged(before, role, one, other);

            if (after.isPresent()) {
                accepted++;
                assertThat(turns(after.get(), one, other)).isEqualTo(turns(before, one, other));
                if (!one.equals(other)) {
                    assertThat(turns(after.get(), role)).isEqualTo(turns(before, role));
                    assertThat(meetingIn(after.get(), one).role(role))
                            .isEqualTo(meetingIn(before, other).role(role));
                }
                requireSound(after.get(), one);
                requireSound(after.get(), other);
                // Whoever gave a turn away could not always take it back: they may have been on leave that day.
                exchanged(after.get(), role, one, other)
                        .ifPresent(again -> assertThat(again).isEqualTo(before));
            }
        }
        assertThat(accepted).isGreaterThan(ROUNDS / 10);
    }

    @Test
    void whoeverIsSuggestedAsFreeCanTakeTheTurnAndNothingElseChanges() {
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(round);
            Community before = community(random);
            String role = any(ROLES, random);
            Meeting meeting =
                    meetingIn(before, any(List.copyOf(before.meetings().keySet()), random));

            for (Candidate one : Candidates.of(role, meeting, before, TODAY).candidates()) {
                if (one.state() == Candidate.State.FREE) {
                    Change change = new Swapping(role, before, TODAY).handOver(meeting, one.person());
                    Meeting after = meetingIn(before.apply(change), meeting.id());
                    assertThat(after.role(role)).contains(one.person());
                    requireSound(before.apply(change), meeting.id());
                    assertThat(new Swapping(role, before.apply(change), TODAY)
                                    .handOver(after, one.person())
                                    .edits())
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void theFirstWhoIsSuggestedForAnOpenTurnIsWhoeverTheRosterProposes() {
        for (int round = 0; round < ROUNDS; round++) {
            Community before = community(new Random(round));
            for (Turn turn : TurnList.of(before, new Horizon(Optional.empty(), Optional.of(1)), TODAY)
                    .turns()) {
                if (turn.state() == Turn.State.PROPOSED) {
                    Candidates candidates =
                            Candidates.of(turn.role(), meetingIn(before, turn.meeting()), before, TODAY);

                    assertThat(candidates.candidates().get(0).person())
                            .isEqualTo(turn.person().orElseThrow());
                }
            }
        }
    }

    @Test
    void suggestionsDoNotDependOnTheOrderOfFiles() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Thing> things = things(new Random(round));
            List<Thing> shuffled = new ArrayList<>(things);
            Collections.shuffle(shuffled, new Random(round));
            Community one = Community.of(things);
            Community other = Community.of(shuffled);

            for (Meeting meeting : one.meetings().values()) {
                assertThat(Candidates.of(Role.FACILITATOR, meeting, other, TODAY))
                        .isEqualTo(Candidates.of(Role.FACILITATOR, meeting, one, TODAY));
            }
        }
    }

    private static Optional<Community> exchanged(Community community, String role, String one, String other) {
        try {
            Change change = new Swapping(role, community, TODAY)
                    .exchange(meetingIn(community, one), meetingIn(community, other));
            assertThat(change.edits().size()).isIn(0, one.equals(other) ? 1 : 2);
            return change.isEmpty() ? Optional.empty() : Optional.of(community.apply(change));
        } catch (CopException refused) {
            return Optional.empty();
        }
    }

    /** Nobody has two parts at a meeting. */
    private static void requireSound(Community community, String meeting) {
        assertThat(meetingIn(community, meeting).roles().values()).doesNotHaveDuplicates();
    }

    /** Who has how many parts at two meetings, in whatever role. */
    private static Map<String, Integer> turns(Community community, String one, String other) {
        Map<String, Integer> turns = new HashMap<>();
        for (String meeting : List.of(one, other)) {
            meetingIn(community, meeting).roles().values().forEach(id -> turns.merge(id, 1, Integer::sum));
        }
        return turns;
    }

    private static Map<String, Integer> turns(Community community, String role) {
        Map<String, Integer> turns = new HashMap<>();
        community
                .meetings()
                .values()
                .forEach(meeting -> meeting.role(role).ifPresent(id -> turns.merge(id, 1, Integer::sum)));
        return turns;
    }

    private static Community community(Random random) {
        return Community.of(things(random));
    }

    /** Some people, some of them on leave or at the edge, and meetings at which some turns are given and some declined. */
    private static List<Thing> things(Random random) {
        List<Thing> things = new ArrayList<>(List.of(charter()
                .withRole(
                        "host", Role.NONE.withPeople(List.of("m0", "m1", "m2")).withBy(Role.By.ROTATION))));
        List<String> people = new ArrayList<>();
        int count = 4 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            LocalDate from = TODAY.plusDays(random.nextInt(150));
            List<Span> leave = random.nextInt(3) == 0
                    ? List.of(leave(from.toString(), from.plusDays(40).toString()))
                    : List.of();
            people.add("m" + i);
            things.add(member(
                    "m" + i,
                    "2025-11-10",
                    leave,
                    random.nextInt(5) == 0 ? Member.Pace.PERIPHERAL : Member.Pace.REGULAR));
        }
        for (int i = 0; i < MEETINGS; i++) {
            String date = day("2026-01-15").plusMonths(i).toString();
            Map<String, String> roles = new HashMap<>();
            List<String> left = new ArrayList<>(people);
            for (String role : ROLES) {
                if (random.nextInt(4) > 0) {
                    roles.put(role, left.remove(random.nextInt(left.size())));
                }
            }
            things.add(planned(date).withRoles(roles));
            things.add(Register.empty(date)
                    .withRsvp(Map.of(any(people, random), Register.Rsvp.of(Register.Answer.DECLINED))));
        }
        return things;
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
