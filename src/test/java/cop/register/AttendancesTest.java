package cop.register;

import static cop.Given.day;
import static cop.model.Register.Status.ABSENT;
import static cop.model.Register.Status.APOLOGY;
import static cop.model.Register.Status.PRESENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cop.Given;
import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Mode;
import cop.model.Register.Attendance;
import cop.model.Register.Part;
import cop.model.Register.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AttendancesTest {

    private static final String MEETING = "2026-03-19";

    private final Community community = Given.community(
            Given.charter(),
            Given.named("ana", "Ana Mokoena"),
            Given.member("ben"),
            Given.named("chi", "Chi Dlamini"),
            Given.member("hana"),
            Given.member("lea", "2025-11-10", List.of(Given.leave("2026-03-01", "2026-03-31")), Member.Pace.REGULAR),
            Given.planned(MEETING),
            Given.planned("2026-04-16"),
            Given.meeting("2026-02-19", Meeting.Status.CANCELLED));

    @Test
    void allAreThoseWhoAreAwaited() {
        assertThat(statuses("all"))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("ana", PRESENT, "ben", PRESENT, "chi", PRESENT, "hana", PRESENT));
    }

    @Test
    void whoeverIsExceptedWasAbsent() {
        assertThat(statuses("all except chi, hana"))
                .containsAllEntriesOf(Map.of("ana", PRESENT, "chi", ABSENT, "hana", ABSENT));
    }

    @Test
    void aWordBehindTheExceptedSpeaksOfAllOfThem() {
        assertThat(statuses("all except chi, hana: apology"))
                .containsAllEntriesOf(Map.of("ana", PRESENT, "ben", PRESENT, "chi", APOLOGY, "hana", APOLOGY));
    }

    @Test
    void whoeverIsExceptedBehindThatWordWasAbsentAgain() {
        assertThat(statuses("all except chi: apology, hana"))
                .containsAllEntriesOf(Map.of("ana", PRESENT, "chi", APOLOGY, "hana", ABSENT));
    }

    @Test
    void aSemicolonEndsTheException() {
        assertThat(statuses("all except chi; hana: apology; ben"))
                .containsAllEntriesOf(Map.of("ana", PRESENT, "chi", ABSENT, "hana", APOLOGY, "ben", PRESENT));
    }

    @Test
    void namesAloneWerePresent() {
        assertThat(statuses("ana Ben, Chi Dlamini")).isEqualTo(Map.of("ana", PRESENT, "ben", PRESENT, "chi", PRESENT));
    }

    @Test
    void theColonMayBeLeftOut() {
        assertThat(statuses("ana ben present, chi apology hana absent"))
                .isEqualTo(Map.of("ana", PRESENT, "ben", PRESENT, "chi", APOLOGY, "hana", ABSENT));
    }

    @Test
    void onlineAndHalfSayHowSomebodyWasPresent() {
        assertThat(attendance("all, chi: online, half"))
                .containsEntry("ana", Attendance.of(PRESENT))
                .containsEntry("chi", new Attendance(PRESENT, Optional.of(Mode.ONLINE), Optional.of(Part.HALF)));
    }

    @Test
    void allCanBeOnline() {
        assertThat(attendance("all: online; ben: in-person").values())
                .extracting(Attendance::mode)
                .containsExactlyInAnyOrder(
                        Optional.of(Mode.ONLINE),
                        Optional.of(Mode.IN_PERSON),
                        Optional.of(Mode.ONLINE),
                        Optional.of(Mode.ONLINE));
    }

    @Test
    void whatIsSaidLaterAddsToTheRegister() {
        Community once = community.apply(set("ana, ben"));
        Community twice =
                once.apply(Attendances.set(once, meeting(), "chi: apology", Optional.of("Nomsa Dube"), day(MEETING)));
        assertThat(twice.register(MEETING).attendance().orElseThrow()).containsOnlyKeys("ana", "ben", "chi");
        assertThat(twice.register(MEETING).guests().orElseThrow().names()).containsExactly("Nomsa Dube");
    }

    @Test
    void theMeetingIsHeldAndTheSummaryNamesNobody() {
        Change change = set("all except chi: apology");
        assertThat(Given.meetingIn(community.apply(change), MEETING).isHeld()).isTrue();
        assertThat(change.summary()).isEqualTo("attendance: set 2026-03-19 (3 present, 1 apology)");
    }

    @Test
    void whoeverIsNotNamedIsTold() {
        assertThat(set("ana").notes())
                .containsExactly(
                        "Attendance of 2026-03-19: 1 present.", "Not named, and so counted as absent: ben, chi, hana.");
    }

    @Test
    void sayingTheSameAgainChangesNothing() {
        Community once = community.apply(set("all"));
        Change again = Attendances.set(once, Given.meetingIn(once, MEETING), "all", Optional.empty(), day(MEETING));
        assertThat(again.isEmpty()).isTrue();
        assertThat(again.notes()).contains("Nothing to change: the register says so already.");
    }

    @Test
    void aStrangerIsRefusedWithTheNearestMember() {
        assertThatThrownBy(() -> set("ana, hanna"))
                .isInstanceOf(CopException.class)
                .hasMessage("There is no member \"hanna\".")
                .extracting("next")
                .isEqualTo("Did you mean hana? See them all with: cop member list");
    }

    @Test
    void aMeetingToComeOrCancelledIsRefused() {
        assertThatThrownBy(() -> set("2026-04-16", "all")).hasMessage("The meeting 2026-04-16 is still to come.");
        assertThatThrownBy(() -> set("2026-02-19", "all")).hasMessage("The meeting 2026-02-19 was cancelled.");
    }

    @Test
    void nobodyAtAllIsAskedFor() {
        assertThatThrownBy(() -> set(" ")).hasMessage("Nobody is named.");
    }

    private Map<String, Status> statuses(String words) {
        Map<String, Status> statuses = new TreeMap<>();
        attendance(words).forEach((member, one) -> statuses.put(member, one.status()));
        return statuses;
    }

    private Map<String, Attendance> attendance(String words) {
        return community.apply(set(words)).register(MEETING).attendance().orElseThrow();
    }

    private Change set(String words) {
        return set(MEETING, words);
    }

    private Change set(String meeting, String words) {
        return Attendances.set(community, Given.meetingIn(community, meeting), words, Optional.empty(), day(MEETING));
    }

    private Meeting meeting() {
        return Given.meetingIn(community, MEETING);
    }
}
