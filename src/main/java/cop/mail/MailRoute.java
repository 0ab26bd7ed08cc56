package cop.mail;

import cop.mail.Handed.Result;
import cop.model.CopException;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSSLTransport;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** An open connection to a server that takes e-mails. */
public final class MailRoute implements AutoCloseable {

    private static final String PATIENCE_TO_CONNECT = "15000";
    private static final String PATIENCE = "60000";

    private final Session session;
    private final SMTPTransport transport;

    private MailRoute(Session session, SMTPTransport transport) {
        this.session = session;
        this.transport = transport;
    }

    /**
     * Connects and says who is there; nothing is handed over yet.
     *
     * @param from who stands behind everything that is handed over
     * @throws CopException with what stands in the way and what to do about it
     */
    public static MailRoute open(MailServer server, Mailbox from) {
        boolean tls = server.security() == MailServer.Security.TLS;
        Session session = Session.getInstance(properties(server, tls ? "mail.smtps." : "mail.smtp.", from));
        String user = server.login().map(MailServer.Login::user).orElse(null);
        String password = server.login().map(MailServer.Login::password).orElse(null);
        URLName place = new URLName(tls ? "smtps" : "smtp", server.host(), server.port(), null, user, null);
        SMTPTransport transport = tls ? new SMTPSSLTransport(session, place) : new SMTPTransport(session, place);
        try {
            transport.connect(server.host(), server.port(), user, password);
            return new MailRoute(session, transport);
        } catch (MessagingException e) {
            throw Trouble.connecting(server, e);
        }
    }

    private static Properties properties(MailServer server, String of, Mailbox from) {
        Properties all = new Properties();
        all.setProperty(of + "from", from.address());
        all.setProperty(of + "auth", Boolean.toString(server.login().isPresent()));
        all.setProperty(of + "starttls.enable", Boolean.toString(server.security() == MailServer.Security.STARTTLS));
        all.setProperty(of + "starttls.required", Boolean.toString(server.security() == MailServer.Security.STARTTLS));
        all.setProperty(of + "ssl.checkserveridentity", "true");
        // The name of the machine is nobody's business; mail programs say this instead.
        all.setProperty(of + "localhost", "[127.0.0.1]");
        // One address that is wrong keeps the message from nobody else.
        all.setProperty(of + "sendpartial", "true");
        all.setProperty(of + "connectiontimeout", PATIENCE_TO_CONNECT);
        all.setProperty(of + "timeout", PATIENCE);
        all.setProperty(of + "writetimeout", PATIENCE);
        return all;
    }

    /** Hands an e-mail over. */
    public Handed hand(Mail mail) {
        try {
            MimeMessage message = new MimeMessage(session, new ByteArrayInputStream(MailText.of(mail)));
            transport.sendMessage(
                    message, mail.readers().stream().map(Mailbox::internet).toArray(Address[]::new));
            return new Handed(Result.ACCEPTED, List.of(), "");
        } catch (SendFailedException e) {
            boolean some = e.getValidSentAddresses() != null && e.getValidSentAddresses().length > 0;
            boolean answered = Trouble.isAnswer(e);
            Result result = some ? Result.ACCEPTED : answered ? Result.REFUSED : Result.UNSURE;
            return new Handed(result, refused(e), Trouble.words(e));
        } catch (MessagingException e) {
            return new Handed(Result.UNSURE, List.of(), Trouble.words(e));
        }
    }

    private static List<String> refused(MessagingException failure) {
        List<String> refused = new ArrayList<>();
        for (Exception each = failure; each instanceof MessagingException more; each = more.getNextException()) {
            if (each instanceof SMTPAddressFailedException address) {
                refused.add(address.getAddress().getAddress());
            }
        }
        return refused;
    }

    /** Whether more can be handed over. */
    public boolean isOpen() {
        return transport.isConnected();
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            // What was handed over was answered before; a goodbye that fails changes nothing.
        }
    }
}
