package cop.agenda;

import static cop.Given.action;
import static cop.Given.charter;
import static cop.Given.community;
import static cop.Given.day;
import static cop.Given.held;
import static cop.Given.member;
import static cop.Given.planned;
import static cop.Given.served;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cop.model.AgendaItem;
import cop.model.AgendaItem.Kind;
import cop.model.AgendaItem.Length;
import cop.model.Community;
import cop.model.Meeting;
import cop.model.Minutes;
import cop.model.Minutes.Note;
import cop.model.Minutes.Sort;
import cop.render.Markup;
import cop.render.Templates;
import cop.view.Document;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final LocalDate TODAY = day("2026-03-10");

    @Test
    void theRestOfTheTimeIsSharedOutEvenlyAndTheFirstGetsTheOddMinute() {
        Timetable timetable = Timetable.of(
                List.of(
                        item(Kind.CHECK_IN, "Check-in", Length.of(10)),
                        item(Kind.DISCUSSION, "Screening", Length.REST),
                        item(Kind.GROUP_WORK, "Probe lists", Length.REST)),
                Optional.of(LocalTime.of(14, 0)),
                Optional.of(61));

        assertThat(timetable.entries())
                .extracting(Timetable.Entry::from, Timetable.Entry::minutes)
                .containsExactly(
                        tuple(time("14:00"), Optional.of(10)),
                        tuple(time("14:10"), Optional.of(26)),
                        tuple(time("14:36"), Optional.of(25)));
        assertThat(timetable.spare()).contains(0);
    }

    @Test
    void anOverrunIsSaidInANote() {
        Meeting meeting = planned("2026-03-19")
                .withRoles(served("ana", "ben"))
                .withAgenda(List.of(
                        item(Kind.PRESENTATION, "Policy", Length.of(100)), item(Kind.BREAK, "Tea", Length.of(35))));

        assertThat(Agenda.of(community(charter(), meeting), meeting, TODAY).notes())
                .containsExactly(
                        "The items take 15 minutes longer than the meeting: shorten one, or leave it for next time.");
    }

    @Test
    void withoutATimeOfDayOnlyTheLengthsAreShown() {
        Timetable timetable = Timetable.of(
                List.of(item(Kind.CHECK_IN, "Check-in", Length.of(10)), item(Kind.OPEN, "Topic", Length.REST)),
                Optional.empty(),
                Optional.empty());

        assertThat(timetable.entries())
                .extracting(Timetable.Entry::from, Timetable.Entry::minutes)
                .containsExactly(tuple(Optional.empty(), Optional.of(10)), tuple(Optional.empty(), Optional.empty()));
        assertThat(timetable.spare()).isEmpty();
    }

    @Test
    void whatThereWasNoTimeForComesBackAheadOfTheContentWithItsCount() {
        AgendaItem missed =
                item(Kind.DISCUSSION, "Screening", Length.of(30)).withCarried(1).withHeld(Optional.of(false));
        AgendaItem skipped = item(Kind.CHECK_OUT, "Check-out", Length.of(10)).withHeld(Optional.of(false));
        Meeting before = held("2026-02-19").withAgenda(List.of(missed, skipped));
        Meeting next = planned("2026-03-19");

        assertThat(Agenda.of(community(charter(), before, next), next, TODAY).items())
                .extracting(Agenda.Item::title, Agenda.Item::carried)
                .startsWith(
                        tuple("Check-in", 0),
                        tuple("Where we left off", 0),
                        tuple("What we promised", 0),
                        tuple("Screening", 2),
                        tuple("Topic of the day", 0))
                .filteredOn(item -> item.equals(tuple("Check-out", 0)))
                .hasSize(1);
    }

    @Test
    void anItemThatSomebodyPutBackOnTheAgendaIsNotShownTwice() {
        Meeting before = held("2026-02-19")
                .withAgenda(List.of(
                        item(Kind.DISCUSSION, "Screening", Length.of(30)).withHeld(Optional.of(false))));
        Meeting next = planned("2026-03-19").withAgenda(List.of(item(Kind.DISCUSSION, "screening", Length.of(45))));

        assertThat(Agenda.of(community(charter(), before, next), next, TODAY).items())
                .extracting(Agenda.Item::title, Agenda.Item::carried)
                .containsExactly(tuple("screening", 1));
    }

    @Test
    void theNextDatesAreThosePlannedOrElseThoseOfTheRhythm() {
        Meeting meeting = planned("2026-03-19");

        assertThat(Agenda.of(community(charter(), meeting), meeting, TODAY).next())
                .containsExactly(day("2026-04-16"), day("2026-05-21"), day("2026-06-18"));
        assertThat(Agenda.of(community(charter(), meeting, planned("2026-04-23")), meeting, TODAY)
                        .next())
                .containsExactly(day("2026-04-23"));
    }

    @Test
    void theAgendaOfAPastMeetingShowsWhatWasOpenThen() {
        Meeting past = held("2026-02-19");
        Community community = community(
                charter(),
                member("ana"),
                held("2026-01-15"),
                past,
                action("probe-list", "Draft the probe list", "ana", "2026-01-15", "2026-02-10")
                        .doneOn(day("2026-03-01")),
                action("find-hall", "Find a hall", "ana", "2026-02-20", "2026-03-10"));

        assertThat(Agenda.of(community, past, TODAY).promises())
                .extracting(Agenda.Promise::action, Agenda.Promise::overdue)
                .containsExactly(tuple("probe-list", true));
    }

    @Test
    void thePageSaysWhatAPersonNeedsAtTheDoor() {
        Minutes minutes = Minutes.empty("2026-02-19")
                .plus(Map.of(
                        Sort.LEARNED, List.of(Note.of("Start with the child's home language")),
                        Sort.DECISION, List.of(Note.of("We adopt the five-word probe"))));
        Meeting next = planned("2026-03-19").withRoles(Map.of("facilitator", "ana"));
        Community community = community(
                charter(),
                member("ana"),
                member("ben"),
                held("2026-02-19"),
                minutes,
                next,
                action("probe-list", "Draft the probe list", "ben", "2026-02-19", "2026-03-01"),
                action("share-form", "Share the form", "ana", "2026-02-19", "2026-03-05")
                        .doneOn(day("2026-03-04")));

        Agenda agenda = Agenda.of(community, next, TODAY);
        Object page = ((Document) agenda.answer(community).view()).context();

        assertThat(Templates.builtIn().fill("agenda", Markup.TEXT, page)).isEqualTo("""
                        Monthly meeting
                        Early Reading

                        Thursday 19 March 2026, 14:00–16:00
                        Hillview Primary, Soweto
                        Facilitator: Ana

                        14:00  Check-in (10 min)
                        14:10  Where we left off (5 min)
                               - We learned: Start with the child's home language
                               - We decided: We adopt the five-word probe
                               - Promised and done: Ana: Share the form
                        14:15  What we promised (10 min)
                               - Ben: Draft the probe list (overdue since Sun 1 Mar 2026)
                        14:25  Topic of the day (60 min)
                        15:25  Break (15 min)
                        15:40  What next and who (10 min)
                        15:50  Check-out (10 min)

                        After this: Thu 16 Apr 2026, Thu 21 May 2026 and Thu 18 Jun 2026

                        Note: Nobody is named to keep notes yet.
                        """);
        assertThat(Templates.builtIn().fill("agenda", Markup.MARKDOWN, page))
                .contains("- **14:15 What we promised** (10 min)\n  - Ben: Draft the probe list");
        assertThat(Templates.builtIn().fill("agenda", Markup.TEXT, agenda.circular(community)))
                .contains("14:15  What we promised")
                .doesNotContain("Note:");
    }

    private static AgendaItem item(Kind kind, String title, Length length) {
        return AgendaItem.of(kind, title, length);
    }

    private static Optional<LocalTime> time(String text) {
        return Optional.of(LocalTime.parse(text));
    }
}
