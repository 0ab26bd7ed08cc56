package cop.app;

import cop.model.Change;
import cop.model.Charter;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Customs;
import cop.model.Customs.Messaging;
import cop.model.Edit;
import cop.model.Member;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sees to it that one person hands messages over for a community, because two who do not know of each other send twice. */
final class Sender {

    private Sender() {}

    /**
     * The member who is to be written down as sender; empty where nothing changes.
     *
     * @param takeOver whether this person hands messages over from now on
     */
    static Optional<String> next(Community community, Desk desk, MailSettings settings, boolean takeOver) {
        Optional<String> now = community.charter().customs().messages().flatMap(Messaging::sender);
        Optional<String> me = me(community, desk, settings);
        if (now.isPresent() && !now.equals(me) && !takeOver) {
            throw CopException.refused(
                    now.get() + " hands messages over for this community, so that nobody gets them twice.",
                    me.isEmpty()
                            ? "If that is you: " + introduction(settings)
                            : "If you do so from now on: cop outbox send --take-over");
        }
        if (takeOver && me.isEmpty()) {
            throw CopException.refused("It is not known which member you are.", introduction(settings));
        }
        return me.filter(id -> !now.equals(Optional.of(id)));
    }

    private static String introduction(MailSettings settings) {
        return "write  member = ID  into " + settings.shown()
                + ", or use the same e-mail address in git and in your member's file.";
    }

    /** Which member sits here: as the settings say, or by the address or name with which git signs. */
    private static Optional<String> me(Community community, Desk desk, MailSettings settings) {
        if (settings.member().isPresent()) {
            String id = settings.member().get();
            if (!community.members().containsKey(id)) {
                throw CopException.notFound(
                        "There is no member \"" + id + "\", as whom you send.",
                        "Look at `member` in " + settings.shown() + ", and at: cop member list");
            }
            return settings.member();
        }
        for (String sign : desk.signer()) {
            for (Member member : community.members().values()) {
                String known = sign.toLowerCase(Locale.ROOT);
                if (member.name().toLowerCase(Locale.ROOT).equals(known)
                        || member.contact()
                                .email()
                                .filter(own -> own.toLowerCase(Locale.ROOT).equals(known))
                                .isPresent()) {
                    return Optional.of(member.id());
                }
            }
        }
        return Optional.empty();
    }

    /** A change that also writes down who hands messages over. */
    static Change recording(Optional<String> sender, Change change, Community community) {
        if (sender.isEmpty()) {
            return change;
        }
        Charter charter = community.charter();
        Customs customs = charter.customs();
        Messaging messaging = customs.messages().orElse(new Messaging(Optional.empty(), Optional.empty(), List.of()));
        Edit edit = new Edit.Replace(charter.withCustoms(new Customs(
                customs.agenda(),
                customs.reminders(),
                customs.followUp(),
                Optional.of(new Messaging(messaging.from(), sender, messaging.group())))));
        return change.with(new Change("", List.of(edit), List.of()));
    }
}
