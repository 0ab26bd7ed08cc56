package cop.message;

import cop.model.Community;
import cop.model.Correspondence;
import cop.model.Correspondence.Sending;
import cop.model.Edit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes back that messages were sent, because nobody got them. */
final class Withdrawal {

    private Withdrawal() {}

    /** For those drafts that this machine recorded and did not hand over for certain. */
    static List<Edit> open(Community community, Handovers handovers, List<Draft> drafts) {
        Map<Draft, Instant> open = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            if (handovers.of(community, draft).isOpen()) {
                handovers.at(community, draft).ifPresent(at -> open.put(draft, at));
            }
        }
        return of(community, open);
    }

    /** For drafts that were recorded at these moments; every other line stays. */
    static List<Edit> of(Community community, Map<Draft, Instant> drafts) {
        Map<String, List<Sending>> left = new LinkedHashMap<>();
        drafts.forEach((draft, at) -> {
            List<Sending> all = left.computeIfAbsent(
                    draft.meeting(),
                    id -> new ArrayList<>(community.correspondenceOf(id).sendings()));
            draft.whats().forEach(what -> all.removeIf(sending -> Handovers.isOf(sending, draft, what, at)));
        });
        List<Edit> edits = new ArrayList<>();
        left.forEach((meeting, sendings) -> {
            Correspondence before = community.correspondenceOf(meeting);
            Correspondence after = new Correspondence(meeting, sendings);
            if (!after.equals(before)) {
                edits.add(sendings.isEmpty() ? new Edit.Remove(before.key()) : new Edit.Replace(after));
            }
        });
        return edits;
    }
}
