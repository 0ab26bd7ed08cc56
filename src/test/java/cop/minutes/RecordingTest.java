package cop.minutes;

import static cop.Given.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cop.Given;
import cop.model.Action;
import cop.model.AgendaItem;
import cop.model.Change;
import cop.model.Community;
import cop.model.Consent;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Minutes;
import cop.model.Minutes.Note;
import cop.model.Minutes.Sort;
import cop.model.Register.Attendance;
import cop.model.Register.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordingTest {

    private static final String ID = "2026-03-19";
    private static final LocalDate TODAY = day("2026-03-21");

    private static final Meeting MEETING = Given.planned(ID)
            .withRoles(Given.served("ana", "ben"))
            .withAgenda(List.of(
                    AgendaItem.of(AgendaItem.Kind.CHECK_IN, "Check-in", AgendaItem.Length.of(10))
                            .withId("check-in"),
                    AgendaItem.of(AgendaItem.Kind.DISCUSSION, "Screening without fear", AgendaItem.Length.REST)
                            .withId("topic")));

    private final Community community = Given.community(
            Given.charter(),
            Given.named("ana", "Ana Mokoena"),
            Given.member("ben"),
            Given.named("chi", "Chi Dlamini"),
            Given.member("dee"),
            asked(Given.member("gus"), Consent.Quotes.YES),
            asked(Given.member("hana"), Consent.Quotes.NO),
            MEETING,
            Given.planned("2026-04-16"));

    @Test
    void aWholeMeetingIsReadFromItsNotes() {
        Change change = add("""
                present: ana, ben, Chi Dlamini
                apology: dee
                reviewed: yes
                key: Screening takes nine minutes a child

                topic: screening
                view: @ana Parents fear a label
                decision: We adopt the five-word probe
                  how: consensus
                action: @ana by 2026-04-16 Draft the probe list
                quote: @gus I stopped guessing.
                off: Dee is unwell
                """);
        Community after = community.apply(change);

        assertThat(after.minutes().get(ID))
                .isEqualTo(new Minutes(
                        ID,
                        Optional.of(TODAY),
                        Optional.of("ben"),
                        Optional.of(Minutes.Status.DRAFT),
                        Optional.of(true),
                        Map.of(
                                Sort.KEY_POINT, List.of(Note.of("Screening takes nine minutes a child")),
                                Sort.VIEW, List.of(note("Parents fear a label", "topic", "ana", "")),
                                Sort.DECISION, List.of(note("We adopt the five-word probe", "topic", "", "consensus")),
                                Sort.QUOTE, List.of(note("I stopped guessing.", "topic", "gus", "")))));
        Action action = Given.actionIn(after, "draft-the-probe-list");
        assertThat(action.owners()).containsExactly("ana");
        assertThat(action.due()).contains(day("2026-04-16"));
        assertThat(action.meeting()).contains(ID);
        assertThat(action.created()).contains(day(ID));
        assertThat(after.register(ID).attendance())
                .contains(Map.of(
                        "ana", Attendance.of(Status.PRESENT),
                        "ben", Attendance.of(Status.PRESENT),
                        "chi", Attendance.of(Status.PRESENT),
                        "dee", Attendance.of(Status.APOLOGY)));
        assertThat(Given.meetingIn(after, ID).isHeld()).isTrue();
        assertThat(change.summary()).isEqualTo("minutes: record 2026-03-19 (1 decision, 1 action, 3 present)");
        assertThat(change.notes())
                .containsExactly(
                        "Understood: 1 key point, 1 decision, 1 quote, 1 other view, 1 action, 3 present, 1 apology,"
                                + " actions reviewed.",
                        "Action draft-the-probe-list: ana by 2026-04-16: Draft the probe list",
                        "1 line was off the record and is kept nowhere.");
    }

    @Test
    void theSameNotesAgainAddNothing() {
        String notes = "present: all\nkey: One\nkey: One\naction: Find a room\nguests: 2\n";
        Community once = community.apply(add(notes));
        Change again = Recording.add(once, Given.meetingIn(once, ID), notes, Optional.empty(), TODAY.plusDays(3));
        assertThat(again.isEmpty()).isTrue();
        assertThat(again.notes()).contains("Nothing of it is new.");
    }

    @Test
    void mendedNotesAddOnlyWhatWasMended() {
        Community once = community.apply(add("present: ana\nkey: One\ndecison: Two\n"));
        Change again = Recording.add(
                once, Given.meetingIn(once, ID), "present: ana\nkey: One\ndecision: Two\n", Optional.empty(), TODAY);
        assertThat(again.summary()).isEqualTo("minutes: record 2026-03-19 (1 decision)");
        assertThat(minutes(once.apply(again)).notes())
                .isEqualTo(Map.of(Sort.KEY_POINT, List.of(Note.of("One")), Sort.DECISION, List.of(Note.of("Two"))));
    }

    @Test
    void whatIsNotUnderstoodIsShownWithItsLine() {
        assertThat(add("present: ana\n\nsome words\n\ndecison: We\n").notes())
                .contains(
                        "Not understood, line 3: some words\n  It has no mark. Write one before it, such as \"key:\".",
                        "Not understood, line 5: decison: We\n"
                                + "  There is no mark \"decison:\". Did you mean \"decision:\"?");
    }

    @Test
    void anActionOfAStrangerIsKeptWithoutAnOwner() {
        Change change = add("present: ana\naction: @zed draft it");
        assertThat(Given.actionIn(community.apply(change), "draft-it").owners()).isEmpty();
        assertThat(change.notes())
                .contains(
                        "Action draft-it: nobody yet, no date: draft it",
                        "Line 2: \"zed\" is no member's name; the action is kept without that owner.");
    }

    @Test
    void aStrangerAmongThosePresentIsAGuestUnlessAMemberIsSpeltLikeIt() {
        Change change = add("present: ana, Nomsa Dube, benn\nguests: Eli Botha");
        Community after = community.apply(change);
        assertThat(after.register(ID).guests().orElseThrow().names()).containsExactly("Eli Botha", "Nomsa Dube");
        assertThat(change.notes())
                .contains("Line 1: Nomsa Dube is no member and is kept as a guest.")
                .contains("Not understood, line 1: present: ana, Nomsa Dube, benn\n"
                        + "  \"benn\" is no member's name (did you mean ben?). A visitor goes behind \"guests:\".");
        assertThat(change.summary()).doesNotContain("Nomsa");
    }

    @Test
    void allMayBePresentExceptSome() {
        Community after = community.apply(add("present: all except Chi Dlamini, dee\napology: dee"));
        assertThat(after.register(ID).attendance().orElseThrow())
                .containsEntry("hana", Attendance.of(Status.PRESENT))
                .containsEntry("dee", Attendance.of(Status.APOLOGY))
                .doesNotContainKey("chi");
    }

    @Test
    void apologiesAloneAreNotKeptAsTheyWouldMakeEverybodyElseAbsent() {
        Change change = add("apology: dee\nkey: x");
        assertThat(community.apply(change).register(ID).attendance()).isEmpty();
        assertThat(change.notes())
                .contains("Nobody is marked as present, so the meeting is not marked as held."
                        + " Apologies are kept together with who was there. Say who came behind \"present:\".");
    }

    @Test
    void aQuoteLosesTheNameOfWhoeverDoesNotWantToBeQuoted() {
        Change change = add("present: all\nquote: @hana I stopped guessing.\nquote: @ana So did I.");
        assertThat(minutes(community.apply(change)).of(Sort.QUOTE))
                .containsExactly(Note.of("I stopped guessing."), note("So did I.", "", "ana", ""));
        assertThat(change.notes())
                .contains(
                        "Line 2: hana does not want to be quoted by name; the quote is kept without it.",
                        "Line 3: Ask ana before the quote is shown to others.");
    }

    @Test
    void aTopicThatIsNotOnTheAgendaIsSaid() {
        Change change = add("present: all\ntopic: Elephants\nkey: x");
        assertThat(minutes(community.apply(change)).of(Sort.KEY_POINT)).containsExactly(Note.of("x"));
        assertThat(change.notes())
                .contains("Line 2: \"Elephants\" is not on the agenda; what follows is kept without an agenda item.");
    }

    @Test
    void aMeetingToComeOrCancelledHasNoMinutes() {
        assertThatThrownBy(() -> Recording.add(
                        community, Given.meetingIn(community, "2026-04-16"), "key: x", Optional.empty(), TODAY))
                .hasMessage("The meeting 2026-04-16 is still to come.");
        assertThatThrownBy(() -> Recording.add(
                        community, MEETING.withStatus(Meeting.Status.CANCELLED), "key: x", Optional.empty(), TODAY))
                .hasMessage("The meeting 2026-03-19 was cancelled.");
    }

    @Test
    void theBlankPaperSaysNothing() {
        Change change = add(Paper.blank(community, MEETING));
        assertThat(change.isEmpty()).isTrue();
        assertThat(change.notes().get(0)).isEqualTo("There is nothing in it to keep.");
    }

    @Test
    void theBlankPaperNamesTheTopicsAndTheMarks() {
        assertThat(Paper.blank(community, MEETING))
                .contains("topic: Screening without fear\n", "present:\n", "learned:\n")
                .doesNotContain("Check-in");
    }

    @Test
    void editedMinutesReplaceTheNotesAndKeepWhoRecordedThem() {
        Community once = community.apply(add("present: all\nkey: One\nkey: Two\naction: Find a room"));
        Meeting meeting = Given.meetingIn(once, ID);
        String paper = Paper.filled(once, meeting).replace("key: Two\n", "decision: Two\n");
        Community edited = once.apply(Recording.edit(once, meeting, paper, Optional.empty(), TODAY.plusDays(5)));
        assertThat(minutes(edited))
                .isEqualTo(new Minutes(
                        ID,
                        Optional.of(TODAY),
                        Optional.of("ben"),
                        Optional.of(Minutes.Status.DRAFT),
                        Optional.empty(),
                        Map.of(Sort.KEY_POINT, List.of(Note.of("One")), Sort.DECISION, List.of(Note.of("Two")))));
        assertThat(edited.actions()).hasSize(1);
    }

    @Test
    void editingNothingChangesNothing() {
        Community once = community.apply(add("present: all\nreviewed: no\ntopic: topic\nkey: @ana One\n  how: so"));
        Meeting meeting = Given.meetingIn(once, ID);
        assertThat(Recording.edit(once, meeting, Paper.filled(once, meeting), Optional.empty(), TODAY.plusDays(5))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void anEmptyPaperDoesNotEmptyTheMinutes() {
        Community once = community.apply(add("present: all\nkey: One"));
        assertThatThrownBy(() -> Recording.edit(once, Given.meetingIn(once, ID), "\n", Optional.empty(), TODAY))
                .hasMessage("Nothing would be left of the minutes.");
    }

    private Change add(String notes) {
        return Recording.add(community, MEETING, notes, Optional.empty(), TODAY);
    }

    private static Minutes minutes(Community community) {
        return Objects.requireNonNull(community.minutes().get(ID));
    }

    private static Note note(String text, String item, String by, String how) {
        return new Note(text, some(item), some(by), some(how), Optional.empty());
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(any -> !any.isEmpty());
    }

    static Member asked(Member member, Consent.Quotes answer) {
        Consent consent = new Consent(
                Optional.empty(),
                List.of("name"),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(answer),
                Optional.empty());
        return new Member(
                member.id(),
                member.name(),
                member.alsoKnownAs(),
                member.kind(),
                member.profile(),
                member.contact(),
                member.gifts(),
                member.belonging(),
                Optional.of(consent));
    }
}
