package cop.cli;

import cop.app.Environment;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** Where the program begins: the only place that touches the system, the clock and the default locale. */
public final class Main {

    private static final int USUAL_COLUMNS = 80;

    private Main() {}

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        System.exit(Cop.run(environment(), arguments));
    }

    private static Environment environment() {
        return new Environment(
                // Buffered, because Java 17 cannot read all of a pipe through the bare stream.
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Path.of("").toAbsolutePath(),
                home(),
                installation(),
                System.getenv(),
                Clock.systemUTC(),
                ZoneId::systemDefault,
                terminal());
    }

    /** Where git and other programs look for a person's settings, which need not be where the system says that they live. */
    private static Path home() {
        String home = System.getenv().getOrDefault("HOME", "");
        return Path.of(home.isEmpty() ? System.getProperty("user.home", "") : home);
    }

    /** The jar lies in {@code lib} of what is installed. */
    private static Path installation() {
        return Path.of(System.getProperty("java.class.path", ""))
                .toAbsolutePath()
                .resolveSibling("..");
    }

    /** The launcher says what Java cannot find out: which streams are a terminal's, and how wide it is. */
    private static Environment.Terminal terminal() {
        String streams = System.getProperty("cop.tty", "");
        return new Environment.Terminal(
                streams.contains("in"),
                streams.contains("out"),
                streams.contains("err"),
                Integer.getInteger("cop.columns", USUAL_COLUMNS),
                Main::secret);
    }

    private static Optional<String> secret(String question) {
        return Optional.ofNullable(System.console())
                .flatMap(console -> Optional.ofNullable(console.readPassword("%s", question)))
                .map(String::valueOf)
                .filter(text -> !text.isEmpty());
    }
}
