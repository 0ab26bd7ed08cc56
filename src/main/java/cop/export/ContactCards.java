package cop.export;

import cop.member.Directory;
import cop.model.Detail;
import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.property.Address;
import ezvcard.property.StructuredName;
import ezvcard.property.Uid;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Writes a directory as contact cards for address books. They are of version 3.0 (RFC 2426), which old phones and office
 * programs read too; what it has no property for stands in the note.
 */
public final class ContactCards {

    private ContactCards() {}

    /** The cards, one after the other; nothing where nobody is listed. */
    public static String of(Directory directory) {
        List<VCard> cards = new ArrayList<>();
        for (Directory.Card card : directory.cards()) {
            cards.add(card(card, directory.community()));
        }
        return cards.isEmpty()
                ? ""
                : Ezvcard.write(cards).version(VCardVersion.V3_0).prodId(false).go();
    }

    private static VCard card(Directory.Card person, String community) {
        VCard card = new VCard();
        String name = plain(person.text(Detail.NAME).orElse("A member of " + community));
        StructuredName parts = new StructuredName();
        // Which part of a name is the family's differs from people to people, so the name stays in one piece.
        parts.setGiven(name);
        card.setStructuredName(parts);
        card.setFormattedName(name);
        // So that a later card takes the place of this one instead of standing beside it.
        person.key()
                .map(key -> UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)))
                .ifPresent(id -> card.setUid(new Uid("urn:uuid:" + id)));
        List<String> note = new ArrayList<>();
        person.shown().forEach((detail, values) -> add(detail, values, card, note));
        if (!note.isEmpty()) {
            card.addNote(String.join("\n", note));
        }
        return card;
    }

    private static void add(Detail detail, List<String> values, VCard card, List<String> note) {
        String text = plain(String.join(", ", values));
        switch (detail) {
            case NAME -> {}
            case ORGANISATION -> card.setOrganization(text);
            case JOB -> card.addTitle(text);
            case EMAIL -> card.addEmail(text);
            case PHONE -> card.addTelephoneNumber(text);
            case EXPERTISE ->
                card.setCategories(values.stream().map(ContactCards::plain).toArray(String[]::new));
            case PLACE -> {
                Address place = new Address();
                place.setLocality(text);
                card.addAddress(place);
            }
            default -> note.add(detail.label() + ": " + text);
        }
    }

    /** On one line, and without characters that could steer a terminal. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> plain.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return plain.toString();
    }
}
