package cop.cli;

import cop.action.Promises;
import cop.action.Promises.State;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Snapshot;
import cop.view.Answer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code cop action list}. */
final class ActionList extends QuestionCommand {

    private final Value<Optional<String>> owner = option("--owner", "MEMBER", "Only what this member promised.");
    private final Value<Optional<String>> meeting = option("--meeting", "MEETING", "Only what was promised there.");
    private final Value<List<String>> states = options(
            "--state",
            "STATE",
            "Only what is open, overdue, done or dropped; several with commas. What is open includes what is overdue.");
    private final Value<Boolean> unowned = flag("--nobody", "Only what nobody has taken on.");
    private final Value<Boolean> overdue = flag("--overdue", "Only what should have been done.");
    private final Value<Boolean> all = flag("--all", "Also what was done or dropped.");

    ActionList() {
        super("list", "Lists what is to be done, the next due first.");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        Lookup lookup = new Lookup(at.community(), today);
        Promises.Wanted wanted = new Promises.Wanted(
                unowned.get()
                        ? Optional.of("")
                        : owner.get().map(lookup::member).map(Member::id),
                meeting.get().map(lookup::pastMeeting).map(Meeting::id),
                states());
        return Promises.of(at.community(), wanted, today).answer();
    }

    private Set<State> states() {
        Set<State> wanted = EnumSet.noneOf(State.class);
        for (String given : states.get()) {
            for (String word : given.split(",", -1)) {
                wanted.add(Read.word(State.class).value(word.strip()));
            }
        }
        if (overdue.get()) {
            wanted.add(State.OVERDUE);
        }
        if (all.get()) {
            wanted.addAll(EnumSet.allOf(State.class));
        }
        if (wanted.isEmpty() || wanted.contains(State.OPEN)) {
            wanted.addAll(EnumSet.of(State.OPEN, State.OVERDUE));
        }
        return wanted;
    }
}
