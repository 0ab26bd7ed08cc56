package cop.message;

import cop.message.Handovers.State;
import cop.model.Change;
import cop.model.Channel;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Correspondence.Sending;
import cop.model.Edit;
import cop.view.Words;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says which e-mails are to be handed over now, and keeps the record of it right. */
public final class Dispatch {

    /**
     * An e-mail to hand over, and its record.
     *
     * @param recorded when it is, or will be, recorded as sent
     * @param isRecorded whether that is done already
     * @param maybeSent whether it may have arrived before, so that its record stays whatever the server says
     */
    public record Errand(Parcel parcel, Instant recorded, boolean isRecorded, boolean maybeSent) {}

    private record Item(Draft draft, Errand errand) {}

    private final Community community;
    private final Outbox outbox;
    private final OffsetDateTime now;
    private final List<Item> items = new ArrayList<>();
    private final List<Draft> settled = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private Dispatch(Community community, Outbox outbox, OffsetDateTime now) {
        this.community = community;
        this.outbox = outbox;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * Looks through the outbox.
     *
     * @param words drafts or messages; none means all that wait
     * @param again also what may have been, or was, sent before
     * @param now when it is recorded, on the community's clock
     */
    public static Dispatch of(
            Community community, Outbox outbox, List<String> words, boolean again, OffsetDateTime now) {
        Dispatch dispatch = new Dispatch(community, outbox, now);
        Handovers handovers = outbox.handovers();
        for (Draft draft : dispatch.meant(words)) {
            dispatch.add(draft, handovers, again);
        }
        return dispatch;
    }

    private Set<Draft> meant(List<String> words) {
        Set<Draft> meant = new LinkedHashSet<>();
        for (Draft draft : outbox.drafts()) {
            if (words.isEmpty() && draft.channel() == Channel.EMAIL) {
                meant.add(draft);
            }
        }
        for (String word : words) {
            List<Draft> named = outbox.named(word);
            List<Draft> mails = named.stream()
                    .filter(draft -> draft.channel() == Channel.EMAIL)
                    .toList();
            if (mails.isEmpty()) {
                throw CopException.refused(
                        named.get(0).id() + " goes by "
                                + OutboxPage.channel(named.get(0).channel()) + ", and cop sends e-mail only.",
                        "Copy or open it on the page " + Outbox.PAGE + ". Once it is sent: cop outbox done "
                                + named.get(0).id());
            }
            meant.addAll(mails);
        }
        return meant;
    }

    private void add(Draft draft, Handovers handovers, boolean again) {
        State state = handovers.of(community, draft);
        Optional<Instant> at = handovers.at(community, draft);
        boolean recorded = handovers.isRecorded(community, draft);
        if (again || state == State.WAITS || state == State.CLAIMED) {
            boolean known = state.isOpen() && recorded;
            Instant when = known ? at.orElseThrow() : now.toInstant();
            items.add(new Item(
                    draft, new Errand(Parcel.of(community, draft), when, known, known && state == State.UNSURE)));
        } else if (state == State.UNSURE) {
            notes.add("Perhaps sent" + on(at) + ": " + draft.id()
                    + ". The connection broke, or cop was stopped, while it was handed over.");
            notes.addAll(choice(draft.id()));
        } else if (state == State.HANDED && !draft.isSent(community.saidOf(draft.meeting()))) {
            notes.add("Sent from this machine" + on(at) + ", but not recorded as sent: " + draft.id() + ".");
            notes.addAll(choice(draft.id()));
        } else {
            settled.add(draft);
            notes.add("Recorded as sent already, so not sent again: " + draft.id() + ".");
        }
    }

    /** What a person can do about an e-mail of which only they can know whether it arrived. */
    public static List<String> choice(String draft) {
        return List.of(
                "  If it arrived: cop outbox done " + draft, "  If it did not: cop outbox send " + draft + " --again");
    }

    private String on(Optional<Instant> at) {
        return at.map(moment -> " on "
                        + Words.day(moment.atZone(community.charter().zone()).toLocalDate()))
                .orElse("");
    }

    public List<Errand> errands() {
        return items.stream().map(Item::errand).toList();
    }

    /** What is not sent, and why. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    /** The ids of the e-mails that are recorded as sent, so that their drafts wait for nothing. */
    public Set<String> settled() {
        Set<String> ids = new LinkedHashSet<>();
        settled.forEach(draft -> ids.add(MailId.of(community, draft)));
        return ids;
    }

    /** Records these e-mails as sent, before the first of them is handed over. */
    public Change claim() {
        Map<String, List<Sending>> more = new LinkedHashMap<>();
        Set<String> whats = new LinkedHashSet<>();
        for (Item item : items) {
            Draft draft = item.draft();
            for (String what : item.errand().isRecorded() ? List.<String>of() : draft.whats()) {
                whats.add(what);
                more.computeIfAbsent(draft.meeting(), id -> new ArrayList<>())
                        .add(Sent.sending(
                                community, draft.meeting(), what, now, Optional.of(Channel.EMAIL), draft.to()));
            }
        }
        List<Edit> edits = new ArrayList<>();
        more.forEach((meeting, sendings) -> edits.add(
                Edit.set(community, community.correspondenceOf(meeting).with(sendings))));
        String summary =
                "messages: send " + Words.and(List.copyOf(whats)) + " for " + Words.and(List.copyOf(more.keySet()));
        return new Change(summary, edits, List.of());
    }

    /**
     * Takes out of the outbox what is sent, and takes back the record of what is not.
     *
     * @param sent ids of the e-mails that the server has
     * @param unsent when those were recorded that nobody got, by their ids
     */
    public static Change settle(
            Community community, Outbox outbox, Set<String> sent, Map<String, Instant> unsent, Letterpress press) {
        Map<Draft, Instant> back = new LinkedHashMap<>();
        for (Draft draft : outbox.drafts()) {
            String id = MailId.of(community, draft);
            if (draft.channel() == Channel.EMAIL && sent.contains(id)) {
                outbox.take(draft);
            } else if (draft.channel() == Channel.EMAIL && unsent.containsKey(id)) {
                back.put(draft, unsent.get(id));
            }
        }
        List<Edit> edits = new ArrayList<>(Withdrawal.of(community, back));
        edits.addAll(outbox.edits(left -> press.page(OutboxPage.of(community, left))));
        return new Change("messages: take back what could not be sent", edits, List.of());
    }
}
