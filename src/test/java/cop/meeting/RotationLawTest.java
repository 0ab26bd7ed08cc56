package cop.meeting;

import static cop.Given.charter;
import static cop.Given.day;
import static cop.Given.leave;
import static cop.Given.member;
import static cop.Given.planned;
import static org.assertj.core.api.Assertions.assertThat;

import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Edit;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Role;
import cop.model.Span;
import cop.model.Thing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds of turns over two years, whoever is on leave, however far ahead people plan, and whatever they swap. */
class RotationLawTest {

    private static final LocalDate START = day("2026-01-15");
    private static final int MEETINGS = 24;
    private static final int ROUNDS = 30;
    private static final boolean SWAPS = true;
    private static final List<String> ROLES = List.of(Role.FACILITATOR, Role.KNOWLEDGE_MANAGER);

    @Test
    void overTwoYearsOfLeaveAndSwapsNobodyHasTwoTurnsMoreThanAnother() {
        for (int round = 0; round < ROUNDS; round++) {
            Community after = years(people(new Random(round), true), SWAPS, new Random(round));

            assertThat(spread(after, Role.FACILITATOR)).as("round " + round).isLessThanOrEqualTo(1);
            // Whoever is due for both roles on one day keeps the notes at the meeting after it.
            Community later = written(slots(MEETINGS, 1), after);
            assertThat(Math.min(spread(after, Role.KNOWLEDGE_MANAGER), spread(later, Role.KNOWLEDGE_MANAGER)))
                    .as("round " + round)
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void everyTurnIsTakenBySomebodyWhoCanComeAndHasNoOtherPart() {
        for (int round = 0; round < ROUNDS; round++) {
            Community after = years(people(new Random(round), true), SWAPS, new Random(round));

            for (Meeting meeting : after.meetings().values()) {
                assertThat(meeting.roles()).hasSize(2);
                assertThat(meeting.roles().values()).doesNotHaveDuplicates();
                assertThat(meeting.roles().values())
                        .noneMatch(id ->
                                Objects.requireNonNull(after.members().get(id)).isOnLeave(meeting.date()));
            }
        }
    }

    @Test
    void aNewcomerBeginsLevelWithTheOthers() {
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(round);
            List<Thing> people = people(random, false);
            LocalDate joined = START.plusMonths(12).minusDays(1);
            people.add(member("newcomer", joined.toString(), List.of(), Member.Pace.REGULAR));
            Community after = years(people, false, random);

            for (String role : ROLES) {
                List<LocalDate> own = new ArrayList<>();
                after.meetings().values().stream()
                        .filter(meeting -> meeting.role(role).equals(Optional.of("newcomer")))
                        .forEach(meeting -> own.add(meeting.date()));
                // Twelve meetings are left, and each of the others had as many of them, give or take one.
                int fair = MEETINGS / 2 / (people.size() - 1);
                assertThat(own).as("round " + round).hasSizeBetween(Math.max(0, fair - 1), fair + 2);
                LocalDate halfYear = joined.plusMonths(6);
                assertThat(own.stream().filter(halfYear::isAfter)).hasSizeLessThanOrEqualTo(fair + 1);
            }
        }
    }

    @Test
    void theOrderInWhichPeopleAreListedDoesNotMatter() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Thing> people = people(new Random(round), true);
            List<Thing> shuffled = new ArrayList<>(people);
            Collections.shuffle(shuffled, new Random(round));

            assertThat(years(shuffled, SWAPS, new Random(round))).isEqualTo(years(people, SWAPS, new Random(round)));
        }
    }

    private static List<Thing> people(Random random, boolean withLeave) {
        List<Thing> people = new ArrayList<>(List.of(charter()));
        int count = 4 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            List<Span> leave = new ArrayList<>();
            if (withLeave && i % 2 == 1) {
                for (int year = 0; year < 2; year++) {
                    LocalDate from = START.plusYears(year).plusDays(random.nextInt(250));
                    leave.add(leave(
                            from.toString(), from.plusDays(random.nextInt(60)).toString()));
                }
            }
            people.add(member("m" + i, "2025-11-10", leave, Member.Pace.REGULAR));
        }
        return people;
    }

    /** The community after two years of monthly meetings, planned one or several at a time, with swaps in between. */
    private static Community years(List<Thing> people, boolean swaps, Random random) {
        Community community = Community.of(people);
        int planned = 0;
        while (planned < MEETINGS) {
            int count = Math.min(MEETINGS - planned, 1 + random.nextInt(6));
            List<Slot> slots = slots(planned, count);
            community = written(slots, community);
            community = swaps ? swapped(community, slots, random) : community;
            planned += count;
        }
        return community;
    }

    private static List<Slot> slots(int first, int count) {
        List<Slot> slots = new ArrayList<>();
        for (int i = first; i < first + count; i++) {
            slots.add(Slot.of(planned(START.plusMonths(i).toString())));
        }
        return slots;
    }

    private static Community written(List<Slot> slots, Community community) {
        Map<String, Map<String, String>> roles = new LinkedHashMap<>();
        for (Turn turn : Roster.over(slots, community)) {
            turn.person()
                    .ifPresent(id -> roles.computeIfAbsent(turn.meeting(), m -> new LinkedHashMap<>())
                            .put(turn.role(), id));
        }
        Community after = community;
        for (Slot slot : slots) {
            Meeting meeting = slot.meeting().orElseThrow().withRoles(roles.getOrDefault(slot.name(), Map.of()));
            after = after.apply(Change.of("", new Edit.Add(meeting)));
        }
        return after;
    }

    /** Two people change places where both can; one who gives a turn takes another for it. */
    private static Community swapped(Community community, List<Slot> slots, Random random) {
        Meeting one = meeting(community, slots, random);
        Meeting other = meeting(community, slots, random);
        String role = ROLES.get(random.nextInt(2));
        if (one.equals(other)) {
            // Two people who change parts at one meeting give a turn of one kind for a turn of another.
            return community;
        }
        try {
            return community.apply(new Swapping(role, community, START).exchange(one, other));
        } catch (CopException refused) {
            return community;
        }
    }

    private static Meeting meeting(Community community, List<Slot> slots, Random random) {
        return Objects.requireNonNull(
                community.meetings().get(slots.get(random.nextInt(slots.size())).name()));
    }

    /** How many more turns the busiest had than the one who had fewest. */
    private static long spread(Community community, String role) {
        List<Long> turns = new ArrayList<>();
        for (String person : community.members().keySet()) {
            turns.add(community.meetings().values().stream()
                    .filter(meeting -> meeting.role(role).equals(Optional.of(person)))
                    .count());
        }
        return Collections.max(turns) - Collections.min(turns);
    }
}
