package cop.model;

import static cop.Given.community;
import static cop.Given.day;
import static cop.Given.held;
import static cop.Given.member;
import static org.assertj.core.api.Assertions.assertThat;

import cop.Given;
import cop.model.Correspondence.Sending;
import cop.model.Register.Attendance;
import cop.model.Register.Status;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NewcomersTest {

    private static final LocalDate TODAY = day("2026-03-20");

    @Test
    void afterTheFirstMeetingNobodyIsNewWhoWasThereFromTheBeginning() {
        assertThat(after("2026-02-19", member("ana"), held("2026-02-19"), came("2026-02-19", "ana")))
                .isEmpty();
    }

    @Test
    void whoeverCameForTheFirstTimeIsNewThenAndNeverAgain() {
        Thing[] things = {
            member("ana"),
            member("ben"),
            held("2026-02-19"),
            came("2026-02-19", "ana"),
            held("2026-03-05"),
            came("2026-03-05", "ana", "ben"),
            held("2026-03-19"),
            came("2026-03-19", "ana", "ben")
        };

        assertThat(after("2026-03-05", things)).containsExactly("ben");
        assertThat(after("2026-03-19", things)).isEmpty();
    }

    @Test
    void whereARegisterIsMissingNobodyIsGuessedToBeNew() {
        assertThat(after(
                        "2026-03-19", member("ana"), held("2026-02-19"), held("2026-03-19"), came("2026-03-19", "ana")))
                .isEmpty();
    }

    @Test
    void whoeverJoinedSinceIsNewAfterTheLatestMeetingOnly() {
        Thing[] things = {
            member("ana"),
            joined("zola", "2026-03-10"),
            held("2026-02-19"),
            came("2026-02-19", "ana"),
            held("2026-03-05"),
            came("2026-03-05", "ana")
        };

        assertThat(after("2026-03-05", things)).containsExactly("zola");
        assertThat(after("2026-02-19", things)).isEmpty();
    }

    @Test
    void nobodyIsWelcomedTwice() {
        Community community = community(
                member("ana"),
                joined("zola", "2026-03-10"),
                held("2026-02-19"),
                came("2026-02-19", "ana"),
                new Correspondence(
                        "2026-02-19",
                        List.of(new Sending(
                                Owed.WELCOME,
                                TODAY.atTime(9, 0).atOffset(ZoneOffset.UTC),
                                Optional.empty(),
                                Optional.of(List.of("zola"))))));
        Meeting meeting = Given.meetingIn(community, "2026-02-19");

        assertThat(Newcomers.after(community, meeting, TODAY)).hasSize(1);
        assertThat(Newcomers.unwelcomed(community, meeting, TODAY)).isEmpty();
        assertThat(Newcomers.withoutBuddy(community, meeting, TODAY)).hasSize(1);
    }

    private static Member joined(String id, String on) {
        return member(id, on, List.of(), Member.Pace.REGULAR);
    }

    private static Register came(String meeting, String... people) {
        Map<String, Attendance> all = new LinkedHashMap<>();
        for (String person : people) {
            all.put(person, Attendance.of(Status.PRESENT));
        }
        return Register.empty(meeting).withAttendance(all);
    }

    private static List<String> after(String meeting, Thing... things) {
        Community community = community(things);
        List<String> ids = new ArrayList<>();
        Newcomers.after(community, Given.meetingIn(community, meeting), TODAY).forEach(member -> ids.add(member.id()));
        return ids;
    }
}
