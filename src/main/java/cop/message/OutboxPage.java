package cop.message;

import cop.model.Channel;
import cop.model.Community;
import cop.model.Meeting;
import cop.view.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the page of the outbox shows: each draft to copy, or to open where it is sent from.
 *
 * @param community the community's name
 */
public record OutboxPage(String community, List<Card> drafts) {

    /** Above this, some programs cut a link off. */
    private static final int LONGEST_LINK = 2000;

    private static final String UNRESERVED = "-._~@";

    /**
     * One draft.
     *
     * @param about what it carries and which meeting it is about
     * @param to whom it is for; never an address
     * @param subject empty where the channel has none
     * @param addresses of those who do not see one another; empty where there is one reader, or no address
     * @param warning what to look at before it is sent, empty where there is nothing
     */
    public record Card(
            String id,
            String about,
            String to,
            String channel,
            String subject,
            String addresses,
            String body,
            boolean edited,
            String warning,
            List<Link> links) {

        public Card {
            links = List.copyOf(links);
        }
    }

    /** A way to open a draft where it is sent from. */
    public record Link(String label, String address) {}

    public OutboxPage {
        drafts = List.copyOf(drafts);
    }

    static OutboxPage of(Community community, List<Draft> drafts) {
        return new OutboxPage(
                community.charter().name(),
                drafts.stream().map(draft -> card(community, draft)).toList());
    }

    private static Card card(Community community, Draft draft) {
        Envelope envelope = draft.envelope();
        return new Card(
                draft.id(),
                about(community, draft),
                audience(community, draft),
                channel(draft.channel()),
                envelope.subject(),
                String.join(", ", envelope.bcc()),
                envelope.body().strip(),
                draft.edited(),
                warning(draft).orElse(""),
                links(draft, envelope));
    }

    /** What a draft carries and which meeting it is about. */
    static String about(Community community, Draft draft) {
        Meeting meeting = community.meetings().get(draft.meeting());
        return meeting == null ? Words.title(Words.and(draft.whats())) : Words.title(draft.name(meeting.date()));
    }

    /** Whom a draft is for, without addresses. */
    static String audience(Community community, Draft draft) {
        if (draft.member().isPresent()) {
            return community.nameOf(draft.member().get());
        }
        return draft.to().map(to -> Words.count(to.size(), "member")).orElse("everyone");
    }

    static String channel(Channel channel) {
        return switch (channel) {
            case EMAIL -> "e-mail";
            case SMS -> "SMS";
            case WHATSAPP -> "WhatsApp";
            case PHONE, PRINT, IN_PERSON -> Words.of(channel);
        };
    }

    /** What is amiss with a draft: an SMS that is several. */
    static Optional<String> warning(Draft draft) {
        if (draft.channel() != Channel.SMS) {
            return Optional.empty();
        }
        SmsText text = SmsText.of(draft.envelope().body().strip());
        return text.parts() == 1
                ? Optional.empty()
                : Optional.of("This is as long as " + text.parts() + " SMS: " + text.size() + " characters, and "
                        + text.limit() + " fit into one. Shorten it.");
    }

    private static List<Link> links(Draft draft, Envelope envelope) {
        List<Link> links = new ArrayList<>();
        String body = envelope.body().strip();
        String number = draft.member().isPresent() ? number(envelope.to()) : "";
        switch (draft.channel()) {
            case WHATSAPP ->
                links.add(new Link("Open in WhatsApp", "https://wa.me/" + number + "?text=" + encoded(body)));
            case SMS -> {
                if (!number.isEmpty()) {
                    links.add(new Link("Open in messages", "sms:+" + number + "?body=" + encoded(body)));
                }
            }
            case EMAIL -> links.add(mail(envelope, body));
            case PHONE -> {
                if (!number.isEmpty()) {
                    links.add(new Link("Call", "tel:+" + number));
                }
            }
            case PRINT, IN_PERSON -> {
                // It is read from the page.
            }
        }
        return links;
    }

    private static Link mail(Envelope envelope, String body) {
        String head = "mailto:" + (envelope.to().contains(":;") ? "" : encoded(address(envelope.to()))) + "?"
                + (envelope.bcc().isEmpty()
                        ? ""
                        : "bcc="
                                + String.join(
                                        ",",
                                        envelope.bcc().stream()
                                                .map(OutboxPage::encoded)
                                                .toList()) + "&")
                + "subject=" + encoded(envelope.subject());
        String whole = head + "&body=" + encoded(body.replace("\n", "\r\n"));
        return whole.length() <= LONGEST_LINK
                ? new Link("Open in e-mail", whole)
                : new Link("Open in e-mail (copy the text first, then paste it)", head);
    }

    /** The address of {@code Name <address>}. */
    private static String address(String mailbox) {
        int open = mailbox.indexOf('<');
        int close = mailbox.indexOf('>', Math.max(open, 0));
        return open >= 0 && close > open ? mailbox.substring(open + 1, close) : mailbox;
    }

    /** The digits of an international number at the end of a head; empty where the country is not known. */
    static String number(String to) {
        String phone = to.substring(to.lastIndexOf(',') + 1).strip();
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < phone.length(); i++) {
            if (phone.charAt(i) >= '0' && phone.charAt(i) <= '9') {
                digits.append(phone.charAt(i));
            }
        }
        if (phone.startsWith("+")) {
            return digits.toString();
        }
        return digits.indexOf("00") == 0 ? digits.substring(2) : "";
    }

    /** A text as part of a link: everything but letters, digits and a few marks in percent. */
    static String encoded(String text) {
        StringBuilder out = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || UNRESERVED.indexOf(c) >= 0;
            out.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return out.toString();
    }
}
