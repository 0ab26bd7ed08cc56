package cop.mail;

import cop.message.Envelope;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * An address, with the name that people see where there is one.
 *
 * @param name empty where there is none
 */
public record Mailbox(String name, String address) {

    private static final char FIRST_FOREIGN = 0x7F;

    /** A mailbox as people write it, {@code Name <address>} or the address alone; empty where it is none. */
    public static Optional<Mailbox> of(String text) {
        int open = text.lastIndexOf('<');
        int close = text.indexOf('>', Math.max(open, 0));
        boolean named = open >= 0 && close > open && text.substring(close + 1).isBlank();
        String address = (named ? text.substring(open + 1, close) : text).strip();
        return isAddress(address) && Envelope.oneLine(text).equals(text)
                ? Optional.of(
                        new Mailbox(named ? unquoted(text.substring(0, open).strip()) : "", address))
                : Optional.empty();
    }

    private static String unquoted(String name) {
        return name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")
                ? name.substring(1, name.length() - 1)
                : name;
    }

    /** Whether a server can be given it: plain letters, one at sign, a name on both sides. */
    private static boolean isAddress(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c >= FIRST_FOREIGN || ",;:<>()[]\\\"".indexOf(c) >= 0) {
                return false;
            }
        }
        try {
            new InternetAddress(text, true).validate();
            return text.indexOf('@') > 0;
        } catch (AddressException e) {
            return false;
        }
    }

    public String domain() {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    /** As it stands in a header. */
    String header() {
        return internet().toString();
    }

    InternetAddress internet() {
        try {
            return name.isEmpty()
                    ? new InternetAddress(address, false)
                    : new InternetAddress(address, Envelope.oneLine(name), StandardCharsets.UTF_8.name());
        } catch (AddressException | UnsupportedEncodingException e) {
            throw new IllegalStateException("looked at when it was read", e);
        }
    }
}
