package cop.message;

import cop.model.Change;
import cop.model.Channel;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Correspondence;
import cop.model.Correspondence.Sending;
import cop.model.Customs.Audience;
import cop.model.Edit;
import cop.view.Words;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Records that messages went out, so that nobody gets them twice, and takes their drafts out of the outbox. */
public final class Sent {

    private final Community community;
    private final Optional<Channel> by;
    private final OffsetDateTime at;
    private final Outbox outbox;
    private final Map<String, List<Sending>> sendings = new LinkedHashMap<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final List<String> notes = new ArrayList<>();

    private Sent(Community community, Optional<Channel> by, OffsetDateTime at, Outbox outbox) {
        this.community = community;
        this.by = by;
        this.at = at;
        this.outbox = outbox;
    }

    /**
     * Records everything that is due now or waits in the outbox, or one message, also one that was never drafted and one
     * ahead of its day.
     *
     * @param word a draft, or the name of a reminder or follow-up; absent means all
     * @param by how it was sent, where somebody said so
     * @param at when, on the community's clock
     */
    public static Change record(
            Community community,
            Outbox outbox,
            Optional<String> word,
            Optional<Channel> by,
            OffsetDateTime at,
            Letterpress press) {
        return new Sent(community, by, at, outbox).change(word, press);
    }

    private Change change(Optional<String> word, Letterpress press) {
        List<Draft> drafts = word.map(outbox::fits).orElseGet(outbox::drafts);
        List<Due> due = word.isEmpty()
                ? ready()
                : drafts.isEmpty() ? named(word.get(), Reminders.due(community, at.toLocalDate())) : List.of();
        due.forEach(each -> record(
                each.meeting(),
                each.what(),
                by.or(() -> onlyChannel(each, drafts)),
                each.audience() == Audience.EVERYONE ? Optional.empty() : Optional.of(each.to()),
                Said.audience(each.audience(), each.to())));
        Map<String, List<Draft>> messages = new LinkedHashMap<>();
        drafts.forEach(draft -> messages.computeIfAbsent(draft.base(), base -> new ArrayList<>())
                .add(draft));
        messages.values().forEach(this::record);
        drafts.forEach(outbox::take);
        if (names.isEmpty() && drafts.isEmpty()) {
            return nothing(word);
        }
        List<Edit> edits = new ArrayList<>();
        sendings.forEach((meeting, more) -> edits.add(
                Edit.set(community, community.correspondenceOf(meeting).with(more))));
        edits.addAll(outbox.edits(left -> press.page(OutboxPage.of(community, left))));
        String summary = "messages: record " + Words.and(List.copyOf(names)) + " for "
                + Words.and(List.copyOf(sendings.keySet()));
        return new Change(summary, edits, notes);
    }

    /** Records once what the drafts of a message carry, unless that is done already. */
    private void record(List<Draft> channels) {
        Draft draft = channels.get(0);
        Optional<Channel> how = by.or(() -> channels.size() > 1 ? Optional.empty() : Optional.of(draft.channel()));
        boolean sent = channels.stream().allMatch(each -> each.isSent(community.saidOf(each.meeting())));
        if (sent) {
            notes.add("Recorded already, and now out of the outbox: " + draft.base() + ".");
        }
        for (String what : draft.whats()) {
            if (!sent && !isRecordedNow(draft, what)) {
                record(draft.meeting(), what, how, draft.to(), OutboxPage.audience(community, draft));
            }
        }
    }

    private boolean isRecordedNow(Draft draft, String what) {
        return sendings.getOrDefault(draft.meeting(), List.of()).stream()
                .anyMatch(sending -> sending.what().equals(what)
                        && draft.to()
                                .map(ids -> ids.stream().allMatch(sending::reached))
                                .orElse(sending.to().isEmpty()));
    }

    private void record(
            String meeting, String what, Optional<Channel> how, Optional<List<String>> to, String audience) {
        sendings.computeIfAbsent(meeting, id -> new ArrayList<>()).add(sending(community, meeting, what, at, how, to));
        names.add(what);
        String day = Optional.ofNullable(community.meetings().get(meeting))
                .map(about -> Words.day(about.date()))
                .orElse(meeting);
        notes.add("Recorded: " + what + " for " + day + ", to " + audience + ".");
    }

    /** What tells of a move or of a cancellation says of which, so that the next one is told as well. */
    static Sending sending(
            Community community,
            String meeting,
            String what,
            OffsetDateTime at,
            Optional<Channel> how,
            Optional<List<String>> to) {
        boolean plan = Correspondence.isAboutPlan(what);
        return new Sending(what, at, how, to, plan ? Optional.of(community.moves(meeting)) : Optional.empty());
    }

    /** The channel of the drafts of a message, where it is one. */
    private static Optional<Channel> onlyChannel(Due due, List<Draft> drafts) {
        Set<Channel> channels = new HashSet<>();
        for (Draft draft : drafts) {
            if (draft.meeting().equals(due.meeting()) && draft.whats().contains(due.what())) {
                channels.add(draft.channel());
            }
        }
        return channels.size() == 1 ? channels.stream().findFirst() : Optional.empty();
    }

    private List<Due> ready() {
        List<Due> ready = new ArrayList<>();
        for (Bundle bundle : Bundle.due(community, at.toLocalDate())) {
            if (bundle.isReady()) {
                ready.addAll(bundle.parts());
            }
        }
        return ready;
    }

    /** Those of this name that are due, or else the first that will be. */
    private static List<Due> named(String name, List<Due> all) {
        List<Due> named = all.stream().filter(due -> due.what().equals(name)).toList();
        List<Due> due =
                named.stream().filter(each -> each.when() != Due.When.LATER).toList();
        return due.isEmpty() ? named.stream().limit(1).toList() : due;
    }

    private Change nothing(Optional<String> word) {
        boolean before = word.isPresent()
                && community.correspondence().values().stream()
                        .anyMatch(each -> each.first(word.get()).isPresent());
        if (word.isPresent() && !before) {
            throw CopException.notFound(
                    "There is no message \"" + word.get() + "\" to send.",
                    "See what is due, without drafting it: cop remind --dry-run");
        }
        String already = word.map(name -> "Every " + name + " is recorded already.")
                .orElse("Nothing that is due waits to be recorded.");
        return new Change("messages: record nothing", List.of(), List.of(already));
    }
}
