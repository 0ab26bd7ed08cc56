package cop.meeting;

import static cop.Given.charter;
import static cop.Given.community;
import static cop.Given.day;
import static cop.Given.held;
import static cop.Given.meeting;
import static cop.Given.member;
import static cop.Given.monthly;
import static cop.Given.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cop.model.AgendaItem;
import cop.model.Change;
import cop.model.Charter;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Meeting;
import cop.model.Rhythm;
import cop.model.Role;
import cop.model.Span;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanningTest {

    private static final LocalDate TODAY = day("2026-03-01");

    @Test
    void theNextMeetingTakesWhatTheRhythmSays() {
        Change change = new Planning(community(charter(), member("ana"), member("ben")), Map.of(), TODAY).next();

        Meeting meeting = only(change);
        assertThat(meeting.id()).isEqualTo("2026-03-19");
        assertThat(meeting.title()).contains("Monthly meeting");
        assertThat(meeting.start()).contains(LocalTime.of(14, 0));
        assertThat(meeting.length()).contains(120);
        assertThat(meeting.where().place()).contains("Hillview Primary, Soweto");
        assertThat(meeting.rhythm()).contains("monthly");
        assertThat(meeting.standing().uid()).contains("2026-03-19.early-reading");
        assertThat(meeting.roles()).isEqualTo(Map.of(Role.FACILITATOR, "ana", Role.KNOWLEDGE_MANAGER, "ben"));
        assertThat(change.summary()).isEqualTo("meeting: plan 2026-03-19");
        assertThat(change.notes())
                .containsExactly(
                        "Planned 2026-03-19: Thursday 19 March 2026, 14:00–16:00, Hillview Primary, Soweto.",
                        "  Facilitator: Ana (first turn).",
                        "  Knowledge manager: Ben (first turn).",
                        "Look at it with: cop agenda show 2026-03-19");
    }

    @Test
    void theNextMeetingComesAfterTheLastOnePlanned() {
        assertThat(only(new Planning(
                                        community(charter(), planned("2026-03-19"), planned("2026-04-16")),
                                        Map.of(),
                                        TODAY)
                                .next())
                        .id())
                .isEqualTo("2026-05-21");
    }

    @Test
    void aMeetingMovedAwayIsNotPlannedAgain() {
        Meeting moved = movedFrom(planned("2026-03-12"), day("2026-03-19"));

        assertThat(only(new Planning(community(charter(), moved), Map.of(), TODAY).next())
                        .id())
                .isEqualTo("2026-04-16");
    }

    @Test
    void whatIsLeftOutIsSaidByNameAndReason() {
        Charter charter = charter()
                .withCalendar(monthly(
                        Map.of(day("2026-04-16"), "Exams"),
                        List.of(new Span(day("2026-03-15"), day("2026-04-01"), Optional.of("School holidays")))));

        Change change = new Planning(community(charter), Map.of(), TODAY).until(day("2026-05-31"));

        assertThat(change.notes())
                .contains("Left out Thu 19 Mar 2026: School holidays.", "Left out Thu 16 Apr 2026: Exams.");
        Community after = community(charter).apply(change);
        assertThat(after.meetings()).containsOnlyKeys("2026-05-21");
        assertThat(after.charter().calendar().rhythms().values())
                .extracting(Rhythm::skip)
                .containsExactly(Map.of(day("2026-03-19"), "School holidays", day("2026-04-16"), "Exams"));
    }

    @Test
    void planningAYearAheadPlansEachMeetingOnce() {
        Community community = community(charter(), planned("2026-03-19"));

        Change change = new Planning(community, Map.of(), TODAY).until(day("2026-06-30"));

        assertThat(change.summary()).isEqualTo("meeting: plan 3 meetings from 2026-04-16 to 2026-06-18");
        assertThat(new Planning(community.apply(change), Map.of(), TODAY)
                        .until(day("2026-06-30"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aDayOfChoiceTakesWhatIsUsualAndStaysOutOfTheRhythm() {
        Change change = new Planning(community(charter()), Map.of(), TODAY)
                .on(day("2026-03-25"), Optional.of(LocalTime.of(9, 30)), Optional.of("Visit to Hillview"));

        Meeting meeting = only(change);
        assertThat(meeting.id()).isEqualTo("2026-03-25");
        assertThat(meeting.title()).contains("Visit to Hillview");
        assertThat(meeting.start()).contains(LocalTime.of(9, 30));
        assertThat(meeting.length()).contains(120);
        assertThat(meeting.rhythm()).isEmpty();
    }

    @Test
    void aSecondMeetingOnADayIsToldApartByItsTitle() {
        Community community = community(charter(), planned("2026-03-19"));

        assertThat(only(new Planning(community, Map.of(), TODAY)
                                .on(day("2026-03-19"), Optional.empty(), Optional.of("Data café")))
                        .id())
                .isEqualTo("2026-03-19-data-cafe");
        assertThatThrownBy(() -> new Planning(community, Map.of(), TODAY)
                        .on(day("2026-03-19"), Optional.empty(), Optional.empty()))
                .isInstanceOf(CopException.class)
                .hasMessage("There is a meeting on Thu 19 Mar 2026 already: 2026-03-19.");
    }

    @Test
    void withoutARhythmADayIsAskedFor() {
        assertThatThrownBy(() -> new Planning(community(Charter.named("Early Reading")), Map.of(), TODAY).next())
                .isInstanceOfSatisfying(
                        CopException.class, e -> assertThat(e.next()).contains("cop meeting plan --date 2026-04-01"));
    }

    @Test
    void theStandingBlocksAreCopiedWithIdsSoThatPeopleCanEditThem() {
        assertThat(only(new Planning(community(charter()), Map.of(), TODAY).next())
                        .agenda())
                .extracting(item -> item.id().orElseThrow(), AgendaItem::heading)
                .containsExactly(
                        tuple("check-in", "Check-in"),
                        tuple("recap", "Where we left off"),
                        tuple("actions", "What we promised"),
                        tuple("topic", "Topic of the day"),
                        tuple("break", "Break"),
                        tuple("future-agenda", "What next and who"),
                        tuple("check-out", "Check-out"));
    }

    @Test
    void aMeetingIsHeldOnItsDayAndNotBefore() {
        assertThat(only(Meetings.hold(planned("2026-03-19"), day("2026-03-19"))).status())
                .isEqualTo(Meeting.Status.HELD);
        assertThatThrownBy(() -> Meetings.hold(planned("2026-03-19"), day("2026-03-18")))
                .hasMessage("The meeting 2026-03-19 is still to come.");
        assertThat(Meetings.hold(held("2026-02-19"), TODAY).isEmpty()).isTrue();
        assertThatThrownBy(() -> Meetings.hold(meeting("2026-02-19", Meeting.Status.CANCELLED), TODAY))
                .hasMessage("The meeting 2026-02-19 was cancelled.");
    }

    private static Meeting only(Change change) {
        assertThat(change.edits()).hasSize(1);
        return (Meeting) change.edits().get(0).outcome().orElseThrow();
    }

    private static Meeting movedFrom(Meeting meeting, LocalDate from) {
        Meeting.Standing standing = meeting.standing();
        return meeting.with(new Meeting.Standing(
                standing.status(), standing.reason(), Optional.of(from), standing.uid(), standing.sequence()));
    }
}
