package cop.check;

import static cop.Given.action;
import static cop.Given.community;
import static cop.Given.day;
import static cop.Given.held;
import static cop.Given.member;
import static cop.Given.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cop.Given;
import cop.model.Charter;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Meeting;
import cop.model.Problem;
import cop.model.Role;
import cop.model.Settings;
import cop.model.Settings.CheckLevel;
import cop.model.Severity;
import cop.model.Snapshot;
import cop.model.Source;
import cop.model.Sources;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ChecksTest {

    private static final LocalDate TODAY = day("2026-03-01");

    /** Says the path in place of a file, so that tests show it. */
    private static final Sources PATHS =
            (key, path) -> new Source(key.kind().word() + "/" + key.id() + "#" + String.join(".", path), 1, 1);

    static final List<Check> ALL = Checks.ALL;

    @Test
    void namesAreUnique() {
        assertThat(Checks.names()).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void eachCheckExplainsItself(Check check) {
        assertThat(check.looksFor()).endsWith(".");
        assertThat(check.why()).isNotBlank().doesNotContainPattern("S\\d\\.\\d-");
        assertThat(check.whatToDo()).isNotBlank();
        assertThat(Checks.named(check.name())).isSameAs(check);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void eachCheckIsSilentOnAnEmptyCommunity(Check check) {
        assertThat(check.find(snapshot(Community.of(Charter.named("New"))), TODAY))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void eachCheckIsSilentOnAHealthyCommunity(Check check) {
        assertThat(check.find(snapshot(Samples.healthy()), TODAY)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void eachCheckFindsItsOwnFaultAndNothingElse(Check check) {
        assertThat(Samples.FAULTS).containsKey(check.name());

        List<Problem> problems = Checks.run(snapshot(Samples.spoiled(check.name())), TODAY);

        assertThat(problems).map(Problem::check).containsOnly(check.name());
        assertThat(problems).allMatch(problem -> problem.isError() == (check.level() == Severity.ERROR));
    }

    @Test
    void nothingUndecidedIsSaidBeforeTheFirstMeeting() {
        Community undecided = community(Given.charter(), member("ana"), planned("2026-03-19"));

        assertThat(Checks.run(snapshot(undecided), TODAY))
                .map(Problem::check)
                .containsOnly("meeting-facilitator", "venue-unbooked");
    }

    @Test
    void oneForBothRolesIsAnErrorOnlyWhileItCanBeChanged() {
        Map<String, String> both = Map.of(Role.FACILITATOR, "ana", Role.KNOWLEDGE_MANAGER, "ana");
        Snapshot at = snapshot(community(
                Given.charter(),
                member("ana"),
                held("2026-02-19").withRoles(both),
                planned("2026-03-19").withRoles(both)));

        assertThat(Checks.errors(at, TODAY))
                .map(Problem::toString)
                .containsExactly("meeting/2026-03-19#roles.knowledge-manager:1:1: error: ana is facilitator and"
                        + " knowledge manager of the same meeting. Write somebody else for one of the two.");
        assertThat(Checks.run(at, TODAY))
                .anyMatch(problem -> problem.toString()
                        .contains("2026-02-19#roles.knowledge-manager:1:1: advice: ana was facilitator"));
    }

    @Test
    void aLooseReferenceProposesWhoIsMeant() {
        Snapshot at = snapshot(community(
                Given.charter(),
                member("ana"),
                held("2026-02-19"),
                action("probe", "Draft the probe list", "anna", "2026-02-19", "2026-04-16")));

        assertThat(Checks.errors(at, TODAY))
                .map(Problem::toString)
                .containsExactly("action/probe#owner.0:1:1: error: There is no member \"anna\". Did you mean ana?");
    }

    @Test
    void aNameIsNoReference() {
        Meeting meeting = held("2026-02-19").withRoles(Map.of("host", "Nomsa Dube", "speaker", "سلمى"));

        assertThat(Checks.errors(snapshot(community(Given.charter(), meeting)), TODAY))
                .isEmpty();
    }

    @Test
    void whoseFileCannotBeUnderstoodIsNotReportedAsMissing() {
        Community community = community(
                Given.charter(),
                held("2026-02-19"),
                action("probe", "Draft the probe list", "ana", "2026-02-19", "2026-04-16"));
        Problem unread = Problem.error("syntax", PATHS.of(member("ana").key()), "This quote is never closed.");

        assertThat(Checks.errors(new Snapshot(community, List.of(unread), PATHS), TODAY))
                .isEmpty();
    }

    @Test
    void theCharterSetsTheLevelOfACheck() {
        Community overdue = Samples.spoiled("action-overdue");

        assertThat(Checks.errors(snapshot(with(overdue, Map.of("action-overdue", CheckLevel.ERROR))), TODAY))
                .map(Problem::check)
                .containsExactly("action-overdue");
        assertThat(Checks.run(snapshot(with(overdue, Map.of("action-overdue", CheckLevel.OFF))), TODAY))
                .isEmpty();
    }

    @Test
    void unknownKeysCanBeSilencedAndSyntaxCannot() {
        Source place = new Source("members/ana.yaml", 3, 1);
        List<Problem> problems = List.of(
                Problem.advice("unknown-key", place, "There is no field jbo."),
                Problem.error("syntax", place, "This quote is never closed."));
        Community silenced = with(
                Community.of(Charter.named("New")), Map.of("unknown-key", CheckLevel.OFF, "syntax", CheckLevel.OFF));

        assertThat(Checks.run(new Snapshot(silenced, problems, PATHS), TODAY))
                .contains(problems.get(1))
                .doesNotContain(problems.get(0));
    }

    @Test
    void anUnknownNameProposesTheNearest() {
        assertThatThrownBy(() -> Checks.named("agenda-brake"))
                .isInstanceOf(CopException.class)
                .hasMessage("There is no check \"agenda-brake\".")
                .extracting(e -> ((CopException) e).next())
                .asString()
                .startsWith("Did you mean agenda-break?");
    }

    static Snapshot snapshot(Community community) {
        return new Snapshot(community, List.of(), PATHS);
    }

    static Community with(Community community, Map<String, CheckLevel> levels) {
        return Samples.with(
                community, Samples.withSettings(community.charter(), new Settings(Optional.empty(), levels)));
    }
}
