package cop;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A mail server on this machine, which keeps what it gets and passes nothing on. */
public final class Postbox implements AutoCloseable {

    private static final int ANY_PORT = 0;

    private final GreenMail server;
    private final boolean tls;

    private Postbox(String protocol) {
        tls = protocol.equals(ServerSetup.PROTOCOL_SMTPS);
        server = new GreenMail(new ServerSetup(ANY_PORT, ServerSetup.getLocalHostAddress(), protocol));
        server.start();
    }

    public static Postbox open() {
        return new Postbox(ServerSetup.PROTOCOL_SMTP);
    }

    /** One that several sessions use after one another, always at the same port; it is empty. */
    public static Postbox shared() {
        Shared.POSTBOX.empty();
        return Shared.POSTBOX;
    }

    /** Opened when it is needed first. */
    private static final class Shared {
        private static final Postbox POSTBOX = open();
    }

    /** One that speaks TLS with a certificate that nobody vouches for. */
    public static Postbox unknown() {
        return new Postbox(ServerSetup.PROTOCOL_SMTPS);
    }

    /** Who may send. */
    public Postbox admitting(String user, String password) {
        server.setUser(user + "@example.org", user, password);
        return this;
    }

    public int port() {
        return (tls ? server.getSmtps() : server.getSmtp()).getPort();
    }

    /** Takes out what came, as it crossed the network but for the marks of the server, and for which addresses. */
    public Map<String, List<String>> empty() {
        Map<String, List<String>> mail = new TreeMap<>();
        try {
            for (GreenMailUser user : server.getUserManager().listUser()) {
                for (StoredMessage message :
                        server.getManagers().getImapHostManager().getInbox(user).getMessages()) {
                    String text = text(GreenMailUtil.getWholeMessage(message.getMimeMessage()));
                    mail.computeIfAbsent(text, key -> new ArrayList<>()).add(user.getEmail());
                }
            }
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
        mail.values().forEach(Collections::sort);
        return mail;
    }

    /** Without the lines that the server added on top. */
    private static String text(String whole) {
        return whole.substring(whole.indexOf("From: "));
    }

    @Override
    public void close() {
        server.stop();
    }
}
