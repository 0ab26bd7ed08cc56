package cop.network;

import static cop.Given.action;
import static cop.Given.charter;
import static cop.Given.day;
import static cop.Given.meetingIn;
import static cop.Given.member;
import static cop.Given.planned;
import static org.assertj.core.api.Assertions.assertThat;

import cop.model.Action;
import cop.model.Community;
import cop.model.Consent;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Register;
import cop.model.Thing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds of groups at any meeting, whoever comes. */
class GroupsLawTest {

    private static final LocalDate TODAY = day("2026-03-12");
    private static final String MEETING = "2026-03-19";
    private static final int ROUNDS = 40;
    private static final Grouping USUAL = of(3);

    @Test
    void everybodyWhoDidNotDeclineIsInOneGroupAndSizesDifferByOneAtMost() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Thing> things = things(new Random(round));
            Community community = Community.of(things);

            Groups groups = at(community, of(2 + round % 5));

            List<String> expected = new ArrayList<>();
            Register register = community.register(MEETING);
            for (Member member : community.members().values()) {
                if (!Optional.of(Register.Answer.DECLINED)
                        .equals(Optional.ofNullable(register.rsvp().get(member.id()))
                                .map(Register.Rsvp::answer))) {
                    expected.add(member.name());
                }
            }
            assertThat(names(groups)).containsExactlyInAnyOrderElementsOf(expected);
            List<Integer> sizes =
                    groups.groups().stream().map(group -> group.people().size()).toList();
            assertThat(Collections.max(sizes) - Collections.min(sizes)).isLessThanOrEqualTo(1);
            assertThat(Collections.min(sizes)).isGreaterThan(1);
        }
    }

    @Test
    void theOrderOfFilesAndOfLinesInTheRegisterDoesNotMatter() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Thing> things = things(new Random(round));
            List<Thing> shuffled = new ArrayList<>();
            things.forEach(thing -> shuffled.add(thing instanceof Register register ? reversed(register) : thing));
            Collections.shuffle(shuffled, new Random(round));

            assertThat(at(Community.of(shuffled), USUAL)).isEqualTo(at(Community.of(things), USUAL));
        }
    }

    @Test
    void whoeverHidesTheirNameSitsWhereTheyWouldSitAnyway() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Thing> things = things(new Random(round));
            List<Thing> hidden = new ArrayList<>();
            things.forEach(thing -> hidden.add(
                    thing instanceof Member member && member.id().equals("m3") ? withoutName(member) : thing));

            List<List<String>> open = sorted(at(Community.of(things), USUAL));
            List<List<String>> closed = sorted(at(Community.of(hidden), USUAL));

            assertThat(closed.toString()).doesNotContain("M3");
            assertThat(closed).hasSameSizeAs(open);
            assertThat(open.stream()
                            .map(group -> group.stream()
                                    .filter(name -> !name.equals("M3"))
                                    .toList())
                            .toList())
                    .containsExactlyInAnyOrderElementsOf(closed.stream()
                            .map(group -> group.stream()
                                    .filter(name -> name.startsWith("M"))
                                    .toList())
                            .toList());
        }
    }

    @Test
    void aSwapChangesTwoPlacesAndNothingElse() {
        for (int round = 0; round < ROUNDS; round++) {
            Community community = Community.of(things(new Random(round)));
            Groups before = at(community, USUAL);
            String one = before.groups().get(0).people().get(0).name();
            String other = before.groups().get(1).people().get(0).name();

            Groups after = at(
                    community, new Grouping(Optional.empty(), Optional.of(3), Optional.empty(), List.of(one, other)));

            List<List<String>> expected = new ArrayList<>();
            for (List<String> group : sorted(before)) {
                expected.add(group.stream()
                        .map(name -> name.equals(one) ? other : name.equals(other) ? one : name)
                        .sorted()
                        .toList());
            }
            assertThat(sorted(after)).isEqualTo(expected);
        }
    }

    @Test
    void thoseWhoWorkedTogetherAreApartWhereThatCostsNothing() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Thing> things = new ArrayList<>(List.of(charter(), planned(MEETING)));
            for (int i = 0; i < 12; i++) {
                things.add(member("m" + i));
            }
            for (int i = 0; i < 12; i += 2) {
                things.add(owned("a" + i, List.of("m" + i, "m" + (i + 1))));
            }
            Collections.shuffle(things, new Random(round));

            for (Groups.Group group : at(Community.of(things), of(4)).groups()) {
                assertThat(group.newPairs()).isEqualTo(group.pairs());
            }
        }
    }

    private static Grouping of(int size) {
        return new Grouping(Optional.empty(), Optional.of(size), Optional.empty(), List.of());
    }

    private static Groups at(Community community, Grouping grouping) {
        Meeting meeting = meetingIn(community, MEETING);
        return grouping.at(meeting, community, TODAY);
    }

    private static List<String> names(Groups groups) {
        return sorted(groups).stream().flatMap(List::stream).toList();
    }

    private static List<List<String>> sorted(Groups groups) {
        return groups.groups().stream()
                .map(group -> group.people().stream()
                        .map(Groups.Participant::name)
                        .sorted()
                        .toList())
                .toList();
    }

    /** Six to twenty-five members of some organisations with some views, some of whom own actions together or do not come. */
    private static List<Thing> things(Random random) {
        List<Thing> things = new ArrayList<>(List.of(charter(), planned(MEETING)));
        Map<String, Register.Rsvp> rsvp = new LinkedHashMap<>();
        int count = 8 + random.nextInt(18);
        for (int i = 0; i < count; i++) {
            things.add(from("org" + random.nextInt(5), "view" + random.nextInt(3), member("m" + i)));
            boolean declines = i > 5 && random.nextInt(4) == 0;
            rsvp.put("m" + i, Register.Rsvp.of(declines ? Register.Answer.DECLINED : Register.Answer.ACCEPTED));
        }
        for (int i = 0; i < count / 2; i++) {
            things.add(owned("a" + i, List.of("m" + random.nextInt(count), "m" + random.nextInt(count))));
        }
        things.add(Register.empty(MEETING).withRsvp(rsvp));
        return things;
    }

    private static Register reversed(Register register) {
        Map<String, Register.Rsvp> rsvp = new LinkedHashMap<>();
        List<String> ids = new ArrayList<>(register.rsvp().keySet());
        Collections.reverse(ids);
        ids.forEach(id -> Optional.ofNullable(register.rsvp().get(id)).ifPresent(its -> rsvp.put(id, its)));
        return register.withRsvp(rsvp);
    }

    private static Action owned(String id, List<String> owners) {
        Action one = action(id, "Draft the probe", "m0", "2026-02-19", "2026-04-16");
        return new Action(
                id,
                one.text(),
                owners,
                one.meeting(),
                one.from(),
                one.created(),
                one.due(),
                one.done(),
                one.dropped(),
                one.reason(),
                one.notes());
    }

    private static Member from(String organisation, String perspective, Member plain) {
        return new Member(
                plain.id(),
                plain.name(),
                plain.alsoKnownAs(),
                plain.kind(),
                new Member.Profile(
                        Optional.of(organisation),
                        Optional.of(perspective),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                plain.contact(),
                plain.gifts(),
                plain.belonging(),
                plain.consent());
    }

    private static Member withoutName(Member member) {
        return new Member(
                member.id(),
                member.name(),
                member.alsoKnownAs(),
                member.kind(),
                member.profile(),
                member.contact(),
                member.gifts(),
                member.belonging(),
                Optional.of(Consent.UNSAID.with(Consent.Audience.MEMBERS, List.of())));
    }
}
