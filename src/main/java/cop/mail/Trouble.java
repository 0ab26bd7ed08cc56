package cop.mail;

import cop.model.CopException;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** Says in people's words why a server takes no e-mails. */
final class Trouble {

    private Trouble() {}

    static CopException connecting(MailServer server, MessagingException failure) {
        String host = server.host();
        if (failure instanceof AuthenticationFailedException) {
            return CopException.environment(
                    "The mail server " + host + " does not accept the user name and password.",
                    "Look at `user` and `password` in your mail settings. Many services want a password of its own for"
                            + " programs (an app password). Nothing was sent.");
        }
        if (caused(failure, UnknownHostException.class).isPresent()) {
            return CopException.environment(
                    "The mail server " + host + " is not found.",
                    "Look at `host` in your mail settings, and whether you are connected. Nothing was sent.");
        }
        Optional<SSLException> unsafe = caused(failure, SSLException.class);
        if (unsafe.isPresent()) {
            return CopException.environment(
                    "The connection to the mail server " + host + " is not safe: "
                            + (isAboutCertificate(unsafe.get())
                                    ? "its certificate is not one that this computer trusts."
                                    : "it does not speak as encrypted connections do."),
                    "Look at `host`, `port` and `security` in your mail settings. Nothing was sent, and no password was"
                            + " given away.");
        }
        if (String.valueOf(failure.getMessage()).contains("STARTTLS")) {
            return CopException.environment(
                    "The mail server " + host + " offers no encrypted connection on port " + server.port() + ".",
                    "Ask who runs it for the right port, or write `security = tls`. Nothing was sent, and no password"
                            + " was given away.");
        }
        String late = caused(failure, SocketTimeoutException.class).isPresent() ? " in time" : "";
        return CopException.environment(
                "The mail server " + host + " does not answer" + late + " on port " + server.port() + ".",
                "Look whether you are connected, and at `host` and `port` in your mail settings. Nothing was sent.");
    }

    private static boolean isAboutCertificate(SSLException failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof CertificateException || each instanceof CertPathBuilderException) {
                return true;
            }
        }
        return false;
    }

    private static <T extends Throwable> Optional<T> caused(Throwable failure, Class<T> type) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (type.isInstance(each)) {
                return Optional.of(type.cast(each));
            }
        }
        return Optional.empty();
    }

    /** Whether the server itself said no, so that it is sure that it took nothing. */
    static boolean isAnswer(SendFailedException failure) {
        if (failure instanceof SMTPSendFailedException whole) {
            return isRefusal(whole.getReturnCode());
        }
        boolean answered = false;
        for (Exception each = failure; each instanceof MessagingException more; each = more.getNextException()) {
            if (each instanceof SMTPAddressFailedException address) {
                if (!isRefusal(address.getReturnCode())) {
                    return false;
                }
                answered = true;
            }
        }
        return answered;
    }

    /** A connection that breaks counts as an answer below zero. */
    private static boolean isRefusal(int code) {
        return code >= 400;
    }

    /** What the server said, on one line: of an address rather than in general. */
    static String words(MessagingException failure) {
        String said = String.valueOf(failure.getMessage());
        for (Exception each = failure; each instanceof MessagingException more; each = more.getNextException()) {
            if (each instanceof SMTPAddressFailedException address) {
                said = String.valueOf(address.getMessage());
            }
        }
        return said.strip().lines().findFirst().orElse("nothing").strip();
    }
}
