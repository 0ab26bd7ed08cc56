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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records that messages went out, so that nobody gets them twice. */
public final class Sent {

    private Sent() {}

    /**
     * Records everything that is due now, or one message, also ahead of its day.
     *
     * @param what the name of the reminder or of the follow-up; absent means all that are due and ready
     * @param by how it was sent, where somebody said so
     * @param at when, on the community's clock
     */
    public static Change record(Community community, Optional<String> what, Optional<Channel> by, OffsetDateTime at) {
        List<Due> all = Reminders.due(community, at.toLocalDate());
        List<Due> sent = what.map(name -> named(name, all)).orElseGet(() -> ready(all));
        if (sent.isEmpty()) {
            return nothing(community, what);
        }
        Map<String, Correspondence> after = new LinkedHashMap<>();
        List<String> notes = new ArrayList<>();
        LinkedHashSet<String> names = new LinkedHashSet<>();
        for (Due due : sent) {
            Correspondence before = after.getOrDefault(due.meeting(), community.correspondenceOf(due.meeting()));
            List<Sending> sendings = new ArrayList<>(before.sendings());
            Optional<List<String>> to = due.audience() == Audience.EVERYONE ? Optional.empty() : Optional.of(due.to());
            sendings.add(new Sending(due.what(), at, by, to));
            after.put(due.meeting(), new Correspondence(due.meeting(), sendings));
            names.add(due.what());
            notes.add("Recorded: " + due.what() + " for " + Words.day(due.day()) + ", to " + Said.audience(due) + ".");
        }
        List<Edit> edits = new ArrayList<>();
        after.values().forEach(each -> edits.add(Edit.set(community, each)));
        String summary =
                "messages: record " + Words.and(List.copyOf(names)) + " for " + Words.and(List.copyOf(after.keySet()));
        return new Change(summary, edits, notes);
    }

    private static List<Due> ready(List<Due> all) {
        return all.stream().filter(Due::isReady).toList();
    }

    /** Those of this name that are due, or else the first that will be. */
    private static List<Due> named(String name, List<Due> all) {
        List<Due> named = all.stream().filter(due -> due.what().equals(name)).toList();
        List<Due> due =
                named.stream().filter(each -> each.when() != Due.When.LATER).toList();
        return due.isEmpty() ? named.stream().limit(1).toList() : due;
    }

    private static Change nothing(Community community, Optional<String> what) {
        boolean before = what.isPresent()
                && community.correspondence().values().stream()
                        .anyMatch(each -> each.first(what.get()).isPresent());
        if (what.isPresent() && !before) {
            throw CopException.notFound(
                    "There is no message \"" + what.get() + "\" to send.",
                    "See what is due, without drafting it: cop remind --dry-run");
        }
        String already = what.map(name -> "Every " + name + " is recorded already.")
                .orElse("Nothing that is due waits to be recorded.");
        return new Change("messages: record nothing", List.of(), List.of(already));
    }
}
