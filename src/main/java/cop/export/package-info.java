/**
 * Formats that other programs take in: contact cards and calendars.
 *
 * <p>Floor 2; ez-vcard and ical4j live here and nowhere else. May import {@code cop.model} and the topics. Invariant: nothing is read
 * or written here, and a card says nothing that the answer behind it does not say.
 */
package cop.export;
