package cop.message;

import static cop.Given.action;
import static cop.Given.charter;
import static cop.Given.community;
import static cop.Given.day;
import static cop.Given.held;
import static cop.Given.leave;
import static cop.Given.member;
import static cop.Given.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cop.message.Due.When;
import cop.model.Change;
import cop.model.Channel;
import cop.model.Charter;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Correspondence;
import cop.model.Correspondence.Sending;
import cop.model.Customs;
import cop.model.Customs.Audience;
import cop.model.Customs.Reminder;
import cop.model.Member;
import cop.model.Member.Belonging;
import cop.model.Member.Pace;
import cop.model.Minutes;
import cop.model.Register;
import cop.model.Register.Answer;
import cop.model.Register.Attendance;
import cop.model.Register.Rsvp;
import cop.model.Register.Status;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RemindersTest {

    @Test
    void aMonthAheadTheInvitationIsDueAndTheRestComesLater() {
        Community community = community(charter(), member("ana"), planned("2026-03-19"));

        assertThat(Reminders.due(community, day("2026-02-19")))
                .extracting(Due::what, Due::on, Due::when, Due::why)
                .containsExactly(
                        tuple("invitation", day("2026-02-19"), When.NOW, "28 days before"),
                        tuple("rsvp", day("2026-03-05"), When.LATER, "14 days before"),
                        tuple("week-before", day("2026-03-12"), When.LATER, "7 days before"),
                        tuple("agenda", day("2026-03-16"), When.LATER, "3 days before"));
    }

    @Test
    void aLateInvitationTakesThePlaceOfTheRemindersItOvertakes() {
        Community community = community(charter(), member("ana"), planned("2026-03-19"));

        assertThat(Reminders.due(community, day("2026-03-10")))
                .extracting(Due::what, Due::when)
                .containsExactly(
                        tuple("invitation", When.OVERDUE),
                        tuple("week-before", When.LATER),
                        tuple("agenda", When.LATER));
    }

    @Test
    void ofTwoRemindersThatAreDueOnlyTheLaterOneIsSent() {
        Community community = community(
                charter(), member("ana"), planned("2026-03-19"), sent("2026-03-19", "invitation", "2026-02-19"));

        assertThat(Reminders.due(community, day("2026-03-13")))
                .extracting(Due::what, Due::when)
                .containsExactly(tuple("week-before", When.OVERDUE), tuple("agenda", When.LATER));
    }

    @Test
    void onlyThoseWhoHaveNotAnsweredAreAskedAgainAndNobodyOnLeave() {
        Member away = member("dee", "2025-11-10", List.of(leave("2026-03-01", "2026-03-31")), Member.Pace.REGULAR);
        Community community = community(
                charter(),
                member("ana"),
                member("ben"),
                away,
                planned("2026-03-19"),
                answers("2026-03-19", Map.of("ana", Answer.DECLINED)),
                sent("2026-03-19", "invitation", "2026-02-19"));

        assertThat(Reminders.due(community, day("2026-03-05")))
                .filteredOn(due -> due.what().equals("rsvp"))
                .extracting(Due::to)
                .containsExactly(List.of("ben"));
        assertThat(Reminders.due(community, day("2026-03-16")))
                .filteredOn(due -> due.what().equals("agenda"))
                .extracting(Due::to)
                .containsExactly(List.of("ben"));
    }

    @Test
    void afterAMeetingThanksGoToThoseWhoCameAndNotesToEveryone() {
        Community community = community(
                charter(),
                member("ana"),
                member("ben"),
                held("2026-02-19"),
                Minutes.empty("2026-02-19"),
                Register.empty("2026-02-19").withAttendance(Map.of("ana", Attendance.of(Status.PRESENT))));

        assertThat(Reminders.due(community, day("2026-02-22")))
                .extracting(Due::what, Due::when, Due::to)
                .containsExactlyInAnyOrder(
                        tuple("evaluation", When.OVERDUE, List.of("ana")),
                        tuple("thanks", When.OVERDUE, List.of("ana")),
                        tuple("minutes", When.NOW, List.of("ana", "ben")),
                        tuple("materials", When.NOW, List.of("ana", "ben")),
                        tuple("contacts", When.NOW, List.of("ana", "ben")));
    }

    @Test
    void whoJoinedAfterComingIsThankedAndWhoLeftSinceIsWrittenToNoMore() {
        Member ben = member("ben");
        Member left = new Member(
                "ben",
                ben.name(),
                List.of(),
                ben.kind(),
                ben.profile(),
                ben.contact(),
                ben.gifts(),
                new Belonging(
                        ben.belonging().joined(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(day("2026-02-20")),
                        List.of(),
                        Pace.REGULAR,
                        true),
                ben.consent());
        Community community = community(
                charter(),
                member("ana", "2026-02-21", List.of(), Pace.REGULAR),
                left,
                held("2026-02-19"),
                Minutes.empty("2026-02-19"),
                Register.empty("2026-02-19")
                        .withAttendance(
                                Map.of("ana", Attendance.of(Status.PRESENT), "ben", Attendance.of(Status.PRESENT))));

        assertThat(Reminders.due(community, day("2026-02-22")))
                .filteredOn(due -> List.of("thanks", "minutes", "contacts").contains(due.what()))
                .extracting(Due::to)
                .hasSize(3)
                .containsOnly(List.of("ana"));
    }

    @Test
    void aFollowUpWaitsForWhatItNeeds() {
        Community community = community(charter(), member("ana"), held("2026-02-19"));

        assertThat(Reminders.due(community, day("2026-02-20")))
                .filteredOn(due -> due.waits().isPresent())
                .extracting(Due::what, due -> due.waits().orElseThrow())
                .contains(
                        tuple("thanks", "say first who came: cop attendance set 2026-02-19 all"),
                        tuple("minutes", "write the minutes first: cop minutes add 2026-02-19"));
    }

    @Test
    void aMeetingOfLongAgoOwesNothing() {
        assertThat(Reminders.due(community(charter(), member("ana"), held("2026-01-15")), day("2026-02-19")))
                .isEmpty();
    }

    @Test
    void whatIsRecordedIsNeverDueAgain() {
        Community community = community(charter(), member("ana"), planned("2026-03-19"));
        OffsetDateTime now = OffsetDateTime.of(2026, 2, 19, 9, 12, 0, 0, ZoneOffset.ofHours(2));

        Change change = recorded(community, Optional.empty(), Optional.of(Channel.WHATSAPP), now);

        assertThat(change.summary()).isEqualTo("messages: record invitation for 2026-03-19");
        Community after = community.apply(change);
        assertThat(after.correspondenceOf("2026-03-19").sendings())
                .containsExactly(new Sending("invitation", now, Optional.of(Channel.WHATSAPP), Optional.empty()));
        assertThat(recorded(after, Optional.empty(), Optional.empty(), now).isEmpty())
                .isTrue();
        assertThat(recorded(after, Optional.of("invitation"), Optional.empty(), now)
                        .notes())
                .containsExactly("Every invitation is recorded already.");
    }

    @Test
    void aMessageSentAheadOfItsDayIsRecordedToo() {
        Community community = community(charter(), member("ana"), planned("2026-03-19"), planned("2026-04-16"));
        OffsetDateTime now = OffsetDateTime.of(2026, 2, 1, 9, 0, 0, 0, ZoneOffset.UTC);

        Community after = community.apply(recorded(community, Optional.of("week-before"), Optional.empty(), now));

        assertThat(after.correspondence()).containsOnlyKeys("2026-03-19");
        assertThatThrownBy(() -> recorded(community, Optional.of("newsletter"), Optional.empty(), now))
                .isInstanceOfSatisfying(
                        CopException.class, e -> assertThat(e.kind()).isEqualTo(CopException.Kind.NOT_FOUND));
    }

    @Test
    void whoeverWasMeantIsRecordedWhereThatIsNotEveryone() {
        Community community = community(
                charter(),
                member("ana"),
                member("ben"),
                planned("2026-03-19"),
                answers("2026-03-19", Map.of("ana", Answer.ACCEPTED)),
                sent("2026-03-19", "invitation", "2026-02-19"));

        Community after = community.apply(recorded(
                community,
                Optional.of("rsvp"),
                Optional.empty(),
                OffsetDateTime.of(2026, 3, 5, 9, 0, 0, 0, ZoneOffset.UTC)));

        assertThat(after.correspondenceOf("2026-03-19")
                        .first("rsvp")
                        .orElseThrow()
                        .to())
                .contains(List.of("ben"));
    }

    @Test
    void thoseWithATaskAndThoseWhoPromisedSomethingAreRemindedOneByOne() {
        Community community = community(
                with(Map.of("to-do", rule(7, Audience.ROLE_HOLDERS), "promised", rule(5, Audience.OWNERS))),
                member("ana"),
                member("ben"),
                member("chi"),
                planned("2026-03-19").withRoles(Map.of("facilitator", "chi")),
                action("probe-list", "Draft the probe list", "ben", "2026-02-19", "2026-03-10"));

        assertThat(Reminders.due(community, day("2026-03-01")))
                .extracting(Due::what, Due::isPersonal, Due::to)
                .containsExactly(tuple("to-do", true, List.of("chi")), tuple("promised", true, List.of("ben")));
    }

    private static Change recorded(
            Community community, Optional<String> what, Optional<Channel> by, OffsetDateTime at) {
        return Sent.record(community, new Outbox(path -> Optional.empty()), what, by, at, DraftsTest.PRESS);
    }

    static Charter with(Map<String, Reminder> reminders) {
        return charter().withCustoms(new Customs(List.of(), Optional.of(reminders), Map.of(), Optional.empty()));
    }

    static Reminder rule(int days, Audience to) {
        return new Reminder(Optional.of(Period.ofDays(days)), Optional.empty(), Optional.of(to));
    }

    static Correspondence sent(String meeting, String what, String on) {
        List<Sending> sendings = new ArrayList<>();
        LocalDate day = day(on);
        sendings.add(new Sending(
                what, day.atTime(9, 0).atOffset(ZoneOffset.ofHours(2)), Optional.empty(), Optional.empty()));
        return new Correspondence(meeting, sendings);
    }

    static Register answers(String meeting, Map<String, Answer> answers) {
        Map<String, Rsvp> rsvp = new LinkedHashMap<>();
        answers.forEach((member, answer) -> rsvp.put(member, Rsvp.of(answer)));
        return new Register(meeting, rsvp, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
