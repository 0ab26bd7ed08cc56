package cop.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A mail server on this machine that does not behave. */
final class Moody implements AutoCloseable {

    /** What is wrong with it. */
    enum Mood {
        /** It takes a message, and is gone before it says so. */
        DIES_AFTER_DATA,
        /** It knows nobody whose address begins with ben. */
        REFUSES_BEN,
        /** It offers an encrypted line, and then talks nonsense on it. */
        BREAKS_STARTTLS
    }

    private final Mood mood;
    private final ServerSocket door;
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();

    Moody(Mood mood) {
        this.mood = mood;
        try {
            door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    /** All that it was told. */
    String heard() {
        return String.join("\n", heard);
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket line = door.accept()) {
                talk(line);
            } catch (IOException e) {
                // Whoever called has hung up, or the test is over.
            }
        }
    }

    private void talk(Socket line) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
        say(line, "220 moody");
        for (String said = in.readLine(); said != null; said = in.readLine()) {
            heard.add(said);
            String word = said.toUpperCase(Locale.ROOT);
            if (word.startsWith("RCPT TO:<BEN") && mood == Mood.REFUSES_BEN) {
                say(line, "550 5.1.1 <ben@example.org>: no such mailbox");
            } else if (word.equals("DATA")) {
                say(line, "354 go on");
                for (String text = in.readLine(); text != null && !text.equals("."); text = in.readLine()) {
                    heard.add(text);
                }
                if (mood == Mood.DIES_AFTER_DATA) {
                    return;
                }
                say(line, "250 taken");
            } else if (word.startsWith("EHLO") && mood == Mood.BREAKS_STARTTLS) {
                say(line, "250-moody");
                say(line, "250-AUTH PLAIN LOGIN");
                say(line, "250 STARTTLS");
            } else if (word.equals("STARTTLS")) {
                say(line, "220 go on");
                say(line, "this is no handshake");
            } else if (word.equals("QUIT")) {
                say(line, "221 bye");
                return;
            } else {
                say(line, "250 fine");
            }
        }
    }

    private static void say(Socket line, String answer) throws IOException {
        line.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
