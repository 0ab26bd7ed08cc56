package cop.message;

import cop.model.Change;
import cop.model.Community;
import cop.model.Member;
import cop.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The drafts that go with a person who is to be forgotten: those for them, and those that name them. One to several that
 * somebody changed by hand stays, for its writer to look through.
 */
public final class Forgotten {

    private final Member member;
    private final Outbox outbox;
    private final List<Draft> gone = new ArrayList<>();

    public Forgotten(Member member, Outbox outbox) {
        this.member = member;
        this.outbox = outbox;
        for (Draft draft : outbox.drafts()) {
            if (draft.member().filter(member.id()::equals).isPresent() || (concerns(draft) && !draft.edited())) {
                outbox.take(draft);
                gone.add(draft);
            } else if (concerns(draft)) {
                outbox.keep(draft.without(member.id()));
            }
        }
    }

    private boolean concerns(Draft draft) {
        return draft.to().filter(to -> to.contains(member.id())).isPresent()
                || draft.text().contains(member.name())
                || member.contact().email().filter(draft.text()::contains).isPresent()
                || member.contact().phone().filter(draft.text()::contains).isPresent();
    }

    /** Those of some files, by their paths, that are left when these drafts are gone and what is made of them is made anew. */
    public Map<String, String> left(Map<String, String> files) {
        Map<String, String> left = new TreeMap<>(files);
        left.keySet().removeIf(Outbox::isMade);
        gone.forEach(draft -> left.remove(draft.path()));
        return left;
    }

    /** The change, and with it these drafts gone. */
    public Change following(Change change, Community community, Letterpress press) {
        Community after = community.apply(change);
        List<String> notes = gone.isEmpty()
                ? List.of()
                : List.of("Out of the outbox, because the person is named there: " + Words.count(gone.size(), "draft")
                        + ". What others still need is written again by: cop remind");
        return change.with(new Change("", outbox.edits(left -> press.page(OutboxPage.of(after, left))), notes));
    }
}
