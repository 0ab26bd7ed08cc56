package cop.message;

import cop.model.Community;
import cop.model.Correspondence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An e-mail that is to be handed over.
 *
 * @param draft the name of its draft
 * @param id names it for ever
 * @param personal whether it is for one reader; several do not see of one another
 * @param name what the one reader is called; empty where there are several
 * @param addresses of its readers, as they stand in the draft
 * @param audience whom it is for, without addresses
 * @param dates the meeting whose date it says or changes, if it does
 */
public record Parcel(
        String draft,
        String id,
        boolean personal,
        String name,
        List<String> addresses,
        String audience,
        Optional<String> dates,
        String subject,
        String text) {

    /** The messages after which a reader's own calendar has to hold something else. */
    private static final Set<String> DATING =
            Set.of(Reminders.INVITATION, Correspondence.MOVED, Correspondence.CANCELLED);

    public Parcel {
        addresses = List.copyOf(addresses);
    }

    static Parcel of(Community community, Draft draft) {
        Envelope envelope = draft.envelope();
        List<String> addresses = new ArrayList<>(envelope.bcc());
        draft.member().ifPresent(one -> addresses.addAll(0, Envelope.addresses(envelope.to())));
        return new Parcel(
                draft.id(),
                MailId.of(community, draft),
                draft.member().isPresent(),
                draft.member().map(community::nameOf).orElse(""),
                addresses,
                OutboxPage.audience(community, draft),
                draft.whats().stream().anyMatch(DATING::contains) ? Optional.of(draft.meeting()) : Optional.empty(),
                envelope.subject(),
                envelope.body());
    }
}
