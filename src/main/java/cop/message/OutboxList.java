package cop.message;

import cop.model.Channel;
import cop.model.Community;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Table;
import java.util.ArrayList;
import java.util.List;

/** What waits in the outbox. */
public record OutboxList(List<Waiting> drafts) {

    /**
     * One draft.
     *
     * @param about what it carries and which meeting it is about
     * @param to whom it is for, without addresses
     */
    public record Waiting(
            String draft, String meeting, List<String> whats, String about, String to, Channel channel, State state) {

        public Waiting {
            whats = List.copyOf(whats);
        }
    }

    /** How it stands with a draft. */
    public enum State {
        /** As it was written. */
        WAITS,
        /** A person changed it by hand. */
        CHANGED,
        /** It went out, as others recorded. */
        SENT,
        /** This machine was stopped while it handed it over. */
        UNSURE,
        /** It is longer than its channel likes. */
        TOO_LONG
    }

    public OutboxList {
        drafts = List.copyOf(drafts);
    }

    public static OutboxList of(Community community, Outbox outbox) {
        Handovers handovers = outbox.handovers();
        List<Waiting> waiting = new ArrayList<>();
        for (Draft draft : outbox.drafts()) {
            State state = state(community, draft, handovers.of(community, draft));
            waiting.add(new Waiting(
                    draft.id(),
                    draft.meeting(),
                    draft.whats(),
                    OutboxPage.about(community, draft),
                    OutboxPage.audience(community, draft),
                    draft.channel(),
                    state));
        }
        return new OutboxList(waiting);
    }

    private static State state(Community community, Draft draft, Handovers.State handed) {
        if (handed == Handovers.State.UNSURE) {
            return State.UNSURE;
        }
        if (handed != Handovers.State.CLAIMED && draft.isSent(community.correspondenceOf(draft.meeting()))) {
            return State.SENT;
        }
        if (OutboxPage.warning(draft).isPresent()) {
            return State.TOO_LONG;
        }
        return draft.edited() ? State.CHANGED : State.WAITS;
    }

    public Answer answer() {
        List<Column> columns = List.of(
                Column.of("draft", "Draft"),
                Column.of("about", "What"),
                Column.of("to", "To"),
                Column.of("channel", "By"),
                Column.of("state", "State"));
        List<List<Cell>> rows = drafts.stream()
                .map(each -> List.of(
                        Cell.of(each.draft()),
                        Cell.of(each.about()),
                        Cell.of(each.to()),
                        Cell.of(OutboxPage.channel(each.channel())),
                        state(each.state())))
                .toList();
        return new Answer(this, new Table(columns, rows, "Nothing waits to be sent. See what is due with: cop remind"));
    }

    private static Cell state(State state) {
        return switch (state) {
            case WAITS -> Cell.of("waits");
            case CHANGED -> Cell.of("changed by hand", "changed");
            case SENT -> Cell.of("sent already", "sent").toned(Cell.Tone.WATCH);
            case UNSURE -> Cell.of("perhaps sent", "unsure").toned(Cell.Tone.WATCH);
            case TOO_LONG -> Cell.of("too long", "too-long").toned(Cell.Tone.WATCH);
        };
    }
}
