package cop.message;

import cop.model.Channel;
import cop.model.Community;
import cop.model.Correspondence;
import cop.model.Customs.Audience;
import cop.model.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses the words of a message for its channel and its readers, and lays them out as the channel shows them. */
final class Wording {

    private static final Set<String> WITH_A_TEMPLATE = Set.of(
            "invitation",
            "rsvp",
            "week-before",
            "agenda",
            "thanks",
            "minutes",
            "materials",
            "evaluation",
            "contacts",
            Correspondence.CALL,
            Correspondence.MOVED,
            Correspondence.CANCELLED);

    private Wording() {}

    /** The templates to look for: one for just this channel before the one for all. */
    static List<String> templates(Bundle bundle, Channel channel) {
        List<String> names = new ArrayList<>();
        names.add("message-" + bundle.lead() + "-" + Word.of(channel));
        if (channel == Channel.SMS) {
            names.add("message-sms");
        }
        if (bundle.isPersonal()) {
            names.add(bundle.audience() == Audience.OWNERS ? "message-promises" : "message-personal");
        } else {
            names.add("message-" + (WITH_A_TEMPLATE.contains(bundle.lead()) ? bundle.lead() : "reminder"));
        }
        return names;
    }

    /** The language of the group: that of the community's locale. */
    static List<String> languages(Community community) {
        Optional<String> locale = community.charter().locality().locale();
        return locale.map(text -> text.split("[-_]", -1)[0]).stream().toList();
    }

    static String mail(String text) {
        int end = end(text);
        return Envelope.line("Subject", text.substring(0, end)) + "\n"
                + text.substring(end).stripLeading();
    }

    /** The subject as a bold first line, as messengers show it; an SMS knows neither. */
    static String plain(String text, Channel channel) {
        int end = end(text);
        return switch (channel) {
            case SMS -> SmsText.cheap(text);
            case WHATSAPP -> "*" + text.substring(0, end) + "*" + text.substring(end);
            case EMAIL, PHONE, PRINT, IN_PERSON -> text;
        };
    }

    private static int end(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text.length() : end;
    }
}
