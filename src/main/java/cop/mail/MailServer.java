package cop.mail;

import java.util.Optional;

/**
 * The server to which e-mails are handed over.
 *
 * @param login absent where the server asks for none
 */
public record MailServer(String host, int port, Security security, Optional<Login> login) {

    /** How the connection is kept from listeners. */
    public enum Security {
        /** In clear at first, encrypted before anything is said. */
        STARTTLS(587),
        /** Encrypted from the start. */
        TLS(465),
        /** In clear: only for a server on the same machine. */
        NONE(25);

        private final int usualPort;

        Security(int usualPort) {
            this.usualPort = usualPort;
        }

        public int usualPort() {
            return usualPort;
        }
    }

    /** Who asks the server to take e-mails. */
    public record Login(String user, String password) {

        @Override
        public String toString() {
            return "Login[" + user + "]";
        }
    }

    /** Whether a name means the machine that one sits at. */
    public static boolean isThisMachine(String host) {
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("::1");
    }
}
