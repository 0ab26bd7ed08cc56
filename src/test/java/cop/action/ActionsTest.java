package cop.action;

import static cop.Given.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import cop.Given;
import cop.action.Promises.State;
import cop.action.Promises.Wanted;
import cop.model.Action;
import cop.model.Change;
import cop.model.Community;
import cop.view.Cell;
import cop.view.Table;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActionsTest {

    private static final Set<State> OPEN_OR_LATE = EnumSet.of(State.OPEN, State.OVERDUE);
    private static final Wanted OPEN = new Wanted(Optional.empty(), Optional.empty(), OPEN_OR_LATE);

    private static final LocalDate TODAY = day("2026-04-25");

    private final Community community = Given.community(
            Given.charter(),
            Given.member("ana"),
            Given.member("ben"),
            Given.held("2026-03-19"),
            Given.planned("2026-05-21"),
            Given.action("call-hillview", "Call Hillview", "ben", "2026-03-19", "2026-05-01"),
            Given.action("draft-list", "Draft the list", "ana", "2026-03-19", "2026-04-16"));

    @Test
    void anActionGetsAnIdFromItsWordsAndSaysWhoAndWhen() {
        Change change = add("Draft the probe list in isiZulu and in Sesotho", "ana, Ben", "next meeting");
        Action action = Given.actionIn(community.apply(change), "draft-the-probe-list-in");
        assertThat(action.owners()).containsExactly("ana", "ben");
        assertThat(action.due()).contains(day("2026-05-21"));
        assertThat(action.created()).contains(TODAY);
        assertThat(change.summary()).isEqualTo("action: add draft-the-probe-list-in");
        assertThat(change.notes())
                .containsExactly("Added draft-the-probe-list-in: ana, ben by 2026-05-21:"
                        + " Draft the probe list in isiZulu and in Sesotho.");
    }

    @Test
    void theSameWordsTwiceGetTwoIds() {
        assertThat(community.apply(add("Draft: list", "ana", "")).actions()).containsKey("draft-list-2");
    }

    @Test
    void wordsWithoutLatinLettersGetAnIdToo() {
        assertThat(community.apply(add("اتصل بالمدرسة", "", "")).actions()).containsKey("action");
    }

    @Test
    void anActionWithoutAnOwnerSaysSo() {
        assertThat(add("Find a room", "", "").notes())
                .containsExactly(
                        "Added find-a-room: no owner, no date: Find a room.",
                        "Nobody has taken it on yet; an action without an owner is seldom done.");
    }

    @Test
    void anOwnerWhomNobodyKnowsIsRefused() {
        assertThatThrownBy(() -> add("Find a room", "zed", "")).hasMessage("There is no member \"zed\".");
    }

    @Test
    void theOpenComeFirstByDayAndOverdueIsSaidInWords() {
        Table table = (Table) Promises.of(community, OPEN, TODAY).answer().view();
        assertThat(table.rows())
                .extracting(row -> row.get(0).human(), row -> row.get(4).human())
                .containsExactly(tuple("draft-list", "9 days overdue"), tuple("call-hillview", "open"));
        assertThat(table.rows().get(0).get(4).tone()).isEqualTo(Cell.Tone.BAD);
    }

    @Test
    void whatIsDoneIsShownWhereAllIsAskedFor() {
        Community later = community.apply(done(community, "draft-list"));
        assertThat(ids(later, OPEN)).containsExactly("call-hillview");
        assertThat(ids(later, new Wanted(Optional.empty(), Optional.empty(), EnumSet.allOf(State.class))))
                .containsExactly("call-hillview", "draft-list");
        assertThat(Promises.of(
                                later,
                                new Wanted(Optional.of("ana"), Optional.empty(), EnumSet.allOf(State.class)),
                                TODAY)
                        .actions())
                .extracting(Promises.Promise::state)
                .containsExactly(State.DONE);
    }

    @Test
    void actionsCanBeAskedForByOwnerMeetingAndDelay() {
        assertThat(ids(community, new Wanted(Optional.of("ben"), Optional.empty(), OPEN_OR_LATE)))
                .containsExactly("call-hillview");
        assertThat(ids(community, new Wanted(Optional.empty(), Optional.of("2026-02-19"), OPEN_OR_LATE)))
                .isEmpty();
        assertThat(ids(community, new Wanted(Optional.empty(), Optional.empty(), Set.of(State.OVERDUE))))
                .containsExactly("draft-list");
    }

    @Test
    void doneTwiceChangesNothingAndSaysSince() {
        Community later = community.apply(done(community, "draft-list"));
        Change again = done(later, "draft-list");
        assertThat(again.isEmpty()).isTrue();
        assertThat(again.notes()).containsExactly("draft-list was done already, on 2026-04-25.");
    }

    @Test
    void doneSaysHowMuchIsLeft() {
        assertThat(done(community, "draft-list").notes())
                .containsExactly("Done: draft-list. One other action is open.");
    }

    @Test
    void nothingIsDoneInTheFuture() {
        Action action = Given.actionIn(community, "draft-list");
        assertThatThrownBy(() -> Actions.done(community, action, day("2026-05-01"), TODAY))
                .hasMessage("2026-05-01 is still to come.");
    }

    @Test
    void aDroppedActionKeepsItsReasonAndIsNeverDone() {
        Change drop = Actions.drop(Given.actionIn(community, "draft-list"), Optional.of("No longer needed"), TODAY);
        Community later = community.apply(drop);
        Action dropped = Given.actionIn(later, "draft-list");
        assertThat(drop.summary()).isEqualTo("action: drop draft-list");
        assertThat(dropped.reason()).contains("No longer needed");
        assertThatThrownBy(() -> done(later, "draft-list")).hasMessage("draft-list was dropped on 2026-04-25.");
        assertThat(Actions.drop(dropped, Optional.empty(), TODAY).isEmpty()).isTrue();
    }

    @Test
    void aDoneActionIsNotDropped() {
        Community later = community.apply(done(community, "draft-list"));
        assertThatThrownBy(() -> Actions.drop(Given.actionIn(later, "draft-list"), Optional.empty(), TODAY))
                .hasMessage("draft-list was done on 2026-04-25.");
    }

    private Change add(String text, String owners, String due) {
        return Actions.add(
                community,
                text,
                Optional.of(owners),
                Optional.of(due).filter(day -> !day.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                TODAY);
    }

    private static Change done(Community community, String id) {
        return Actions.done(community, Given.actionIn(community, id), TODAY, TODAY);
    }

    private static List<String> ids(Community community, Wanted wanted) {
        return Promises.of(community, wanted, TODAY).actions().stream()
                .map(Promises.Promise::id)
                .toList();
    }
}
