package cop.check;

import static cop.Given.booked;
import static cop.Given.charter;
import static cop.Given.community;
import static cop.Given.day;
import static cop.Given.held;
import static cop.Given.in;
import static cop.Given.member;
import static cop.Given.named;
import static cop.Given.planned;
import static cop.Given.room;
import static cop.Given.sent;
import static cop.Given.served;
import static org.assertj.core.api.Assertions.assertThat;

import cop.model.AgendaItem;
import cop.model.AgendaItem.Kind;
import cop.model.AgendaItem.Length;
import cop.model.Community;
import cop.model.Meeting;
import cop.model.Minutes;
import cop.model.Register;
import cop.model.Register.Answer;
import cop.model.Register.Attendance;
import cop.model.Register.Rsvp;
import cop.model.Register.Status;
import cop.model.Role;
import cop.model.Thing;
import cop.model.Where;
import cop.model.Where.Venue.Layout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the checks say in the weeks around a meeting, and when they keep quiet. */
class PreparingTest {

    private static final Meeting APRIL = in(booked("2026-03-02"), planned("2026-04-16"))
            .withRoles(Map.of(Role.FACILITATOR, "ana", Role.KNOWLEDGE_MANAGER, "ben"));

    @Test
    void aMeetingIsLookedAtFromFourWeeksBeforeUntilItsDay() {
        Community unbooked = with(planned("2026-04-16").withRoles(served("ana", "ben")));

        assertThat(says("venue-unbooked", unbooked, "2026-03-18")).isEmpty();
        assertThat(says("venue-unbooked", unbooked, "2026-03-19"))
                .containsExactly(
                        "meeting/2026-04-16#venue: Hillview Primary, Soweto is not marked as booked for Thu 16 Apr."
                                + " Ask the host, then write under venue: booked: 2026-03-19");
        assertThat(says("venue-unbooked", unbooked, "2026-04-16")).hasSize(1);
        assertThat(says("venue-unbooked", unbooked, "2026-04-17")).isEmpty();
    }

    @Test
    void aDraftIsLeftInPeace() {
        Community draft = with(planned("2026-04-16").withStatus(Meeting.Status.DRAFT));

        assertThat(Checks.run(ChecksTest.snapshot(draft), day("2026-04-10"))).isEmpty();
    }

    @Test
    void aRoomWithFixedChairsIsFineWhenTheyStandInACircle() {
        Where.Venue fixedCircle = new Where.Venue(
                Optional.of("Amphitheatre"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Layout.CIRCLE),
                Optional.of(false),
                Optional.empty(),
                Optional.of(day("2026-03-02")),
                List.of());

        assertThat(says("venue-layout", with(in(fixedCircle, APRIL)), "2026-04-10"))
                .isEmpty();
        assertThat(says("venue-layout", with(in(fixed(Layout.BOARDROOM), APRIL)), "2026-04-10"))
                .singleElement()
                .asString()
                .startsWith("meeting/2026-04-16#venue.layout: Chairs and tables cannot be moved here");
    }

    @Test
    void equipmentIsThereWhenTheVenueHasItOrSomebodyBringsIt() {
        Meeting needs = APRIL.withAgenda(List.of(item(Kind.PRESENTATION, List.of("Flipchart", "projector"), true)));

        assertThat(says("equipment", with(needs), "2026-04-10"))
                .containsExactly(
                        "meeting/2026-04-16#venue.equipment: The agenda needs this, and nothing says that it is there:"
                                + " projector. Ask the host, then add it to equipment: or, if somebody brings it, to logistics:");
        assertThat(says("equipment", with(withJob("projector", needs)), "2026-04-10"))
                .isEmpty();
    }

    @Test
    void theReminderWhoseDayCameLastMakesUpForThoseBefore() {
        Community silent = with(APRIL, sent("2026-04-16", "2026-03-19 invitation"));

        assertThat(says("reminder-missed", silent, "2026-04-02")).isEmpty();
        assertThat(says("reminder-missed", silent, "2026-04-08"))
                .containsExactly(
                        "meeting/2026-04-16#date: The message \"rsvp\" was due on Thu 2 Apr and is not recorded as"
                                + " sent. Draft it with: cop remind rsvp. If it went out already: cop outbox done rsvp");
        assertThat(says("reminder-missed", silent, "2026-04-10"))
                .singleElement()
                .asString()
                .contains("\"week-before\" was due on Thu 9 Apr");
    }

    @Test
    void aLateInvitationSparesTheReminderOfADayBefore() {
        Community late = with(APRIL, sent("2026-04-16", "2026-04-05 invitation"));

        assertThat(says("reminder-missed", late, "2026-04-08")).isEmpty();
    }

    @Test
    void nobodyIsRemindedOnceAllHaveAnswered() {
        Register all = new Register(
                "2026-04-16",
                Map.of("ana", Rsvp.of(Answer.ACCEPTED), "ben", Rsvp.of(Answer.DECLINED)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Community answered = with(APRIL, sent("2026-04-16", "2026-03-19 invitation"), all);

        assertThat(says("reminder-missed", answered, "2026-04-08")).isEmpty();
    }

    @Test
    void whereNoSendingIsRecordedNothingIsSaidOfMessages() {
        Community unrecorded = with(APRIL);

        assertThat(says("reminder-missed", unrecorded, "2026-04-15")).isEmpty();
        assertThat(says("agenda-not-circulated", unrecorded, "2026-04-15")).isEmpty();
        assertThat(says("followup-late", with(march(true)), "2026-04-15")).isEmpty();
        assertThat(says("slides-missing", with(march(true)), "2026-04-15")).isEmpty();
    }

    @Test
    void theAgendaIsMissedFromTheDayAfterItWasDue() {
        Community silent = with(APRIL, sent("2026-04-16", "2026-03-19 invitation", "2026-04-09 week-before"));

        assertThat(says("agenda-not-circulated", silent, "2026-04-13")).isEmpty();
        assertThat(says("agenda-not-circulated", silent, "2026-04-14")).hasSize(1);
    }

    @Test
    void followUpIsOwedForAMonth() {
        Community owing = with(march(true), sent("2026-03-19", "2026-03-20 evaluation"), present(), minutes());

        assertThat(says("followup-late", owing, "2026-03-21")).isEmpty();
        assertThat(says("followup-late", owing, "2026-03-27"))
                .containsExactly(
                        "meeting/2026-03-19#date: Not recorded as sent after this meeting: thanks (6 days late) and"
                                + " minutes (1 day late). Draft what is still owed with: cop followup prepare"
                                + " 2026-03-19. Once it is sent: cop outbox done");
        assertThat(says("followup-late", owing, "2026-04-18")).hasSize(1);
        assertThat(says("followup-late", owing, "2026-04-19")).isEmpty();
    }

    @Test
    void materialsAreAskedForWhereSomethingWasPresented() {
        Community owing = with(march(true), sent("2026-03-19", "2026-03-20 evaluation"), present(), minutes());
        Community nothingShown = with(march(false), sent("2026-03-19", "2026-03-20 evaluation"), present(), minutes());

        assertThat(says("slides-missing", owing, "2026-03-27"))
                .singleElement()
                .asString()
                .startsWith("meeting/2026-03-19#agenda.1: ");
        assertThat(says("slides-missing", nothingShown, "2026-03-27")).isEmpty();
        assertThat(says("followup-late", nothingShown, "2026-03-27"))
                .singleElement()
                .asString()
                .contains("thanks (6 days late), minutes (1 day late) and materials (1 day late)");
    }

    @Test
    void aDayOfTheRhythmWantsAPlanFourWeeksAhead() {
        Community unplanned = with(held("2026-03-19").withRoles(served("ana", "ben")));

        assertThat(says("late-schedule", unplanned, "2026-03-18")).isEmpty();
        assertThat(says("late-schedule", unplanned, "2026-03-19"))
                .containsExactly("community/#rhythm.monthly: No meeting is planned yet for Thu 16 Apr 2026, when this"
                        + " rhythm asks for one. Plan it with: cop meeting plan");
        assertThat(says(
                        "late-schedule",
                        with(held("2026-03-19"), APRIL.withStatus(Meeting.Status.CANCELLED)),
                        "2026-03-25"))
                .isEmpty();
    }

    @Test
    void whoHadBothRolesIsToldUntilTheNextMeeting() {
        Map<String, String> both = served("ana", "ana");
        Community once = with(held("2026-03-19").withRoles(both));
        Community again =
                with(held("2026-03-19").withRoles(both), held("2026-04-16").withRoles(served("ana", "ben")));

        assertThat(says("role-separation", once, "2026-04-20")).hasSize(1);
        assertThat(says("role-separation", again, "2026-04-20")).isEmpty();
    }

    private static Community with(Thing... things) {
        List<Thing> all = new ArrayList<>(List.of(charter(), named("ana", "Ana Mokoena"), member("ben")));
        all.addAll(List.of(things));
        return community(all.toArray(Thing[]::new));
    }

    private static List<String> says(String check, Community community, String today) {
        LocalDate day = day(today);
        return Checks.named(check).find(ChecksTest.snapshot(community), day).stream()
                .map(finding -> finding.place().file() + ": " + finding.text())
                .toList();
    }

    private static Meeting march(boolean presentation) {
        return held("2026-03-19")
                .withAgenda(List.of(
                        item(Kind.PRESENTATION, List.of(), false), item(Kind.PRESENTATION, List.of(), presentation)));
    }

    private static Register present() {
        return Register.empty("2026-03-19").withAttendance(Map.of("ana", Attendance.of(Status.PRESENT)));
    }

    private static Minutes minutes() {
        return Minutes.empty("2026-03-19");
    }

    private static Where.Venue fixed(Layout layout) {
        return room(layout, Optional.of(day("2026-03-02")));
    }

    private static AgendaItem item(Kind kind, List<String> needs, boolean held) {
        return new AgendaItem(
                Optional.empty(),
                Optional.of(kind),
                Optional.empty(),
                Optional.of(Length.of(30)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                needs,
                Optional.empty(),
                Optional.of(held),
                Optional.empty());
    }

    private static Meeting withJob(String job, Meeting meeting) {
        return new Meeting(
                meeting.id(),
                meeting.title(),
                meeting.when(),
                meeting.standing(),
                meeting.occasion(),
                meeting.where(),
                meeting.invited(),
                meeting.roles(),
                meeting.programme(),
                Map.of(job, new Meeting.Job(Optional.of("ana"), Optional.empty(), Optional.empty(), Optional.empty())));
    }
}
