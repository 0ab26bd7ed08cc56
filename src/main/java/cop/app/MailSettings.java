package cop.app;

import cop.mail.MailServer;
import cop.mail.MailServer.Login;
import cop.mail.MailServer.Security;
import cop.mail.Mailbox;
import cop.model.CopException;
import cop.model.Nearest;
import cop.model.Problem;
import cop.model.Source;
import cop.model.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How this person sends e-mail: a file in their own folder for settings, never in a community's. */
final class MailSettings {

    private static final String FILE = "mail.properties";
    private static final String PASSWORD_VARIABLE = "COP_MAIL_PASSWORD";
    private static final Set<String> KEYS = Set.of("host", "port", "security", "user", "password", "from", "member");
    private static final int LAST_PORT = 65_535;

    private final Environment environment;
    private final Path file;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private MailSettings(Environment environment) {
        this.environment = environment;
        this.file = folder(environment).resolve("cop").resolve(FILE);
    }

    /** Where programs keep the settings of this person. */
    private static Path folder(Environment environment) {
        for (String variable : List.of("XDG_CONFIG_HOME", "APPDATA")) {
            String folder = environment.variable(variable);
            if (!folder.isBlank() && Path.of(folder).isAbsolute()) {
                return Path.of(folder);
            }
        }
        return environment.home().resolve(".config");
    }

    /** The settings; where there are none, the failure says what to write into which file. */
    static MailSettings read(Environment environment) {
        MailSettings settings = new MailSettings(environment);
        try {
            List<String> all = Files.readAllLines(settings.file);
            for (int i = 0; i < all.size(); i++) {
                settings.line(i + 1, all.get(i).strip());
            }
        } catch (NoSuchFileException e) {
            throw CopException.environment("It is not known yet by which server you send e-mail.", settings.lesson());
        } catch (IOException e) {
            throw CopException.environment(
                    "Your mail settings cannot be read.", "Look whether " + settings.shown() + " is plain text.");
        }
        settings.check();
        return settings;
    }

    private String lesson() {
        return "Write this into the file " + shown() + ", with what your mail service says about programs (SMTP):\n"
                + "  host = smtp.example.org\n"
                + "  security = starttls\n"
                + "  user = you@example.org\n"
                + "  password = your password for programs\n"
                + "security is starttls or tls; where the port is not 587 or 465, add a line such as  port = 2525\n"
                + "Nobody else should be able to read the file. Where the line for the password is missing, cop asks for it\n"
                + "or takes it from the variable " + PASSWORD_VARIABLE + ". Nothing was sent.";
    }

    private void line(int number, String line) {
        int equals = line.indexOf('=');
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        String key = equals < 0 ? line : line.substring(0, equals).strip();
        if (equals < 0) {
            problem(number, "There is no = in this line: write it like  host = smtp.example.org");
        } else if (!KEYS.contains(key)) {
            String near = Nearest.to(key, KEYS)
                    .map(known -> " Did you mean " + known + "?")
                    .orElse("");
            problem(number, "There is no setting of this name." + near);
        } else {
            values.put(key, line.substring(equals + 1).strip());
            lines.put(key, number);
        }
    }

    private void problem(int line, String text) {
        problems.add(Problem.error("mail-settings", new Source(shown(), line, 1), text));
    }

    private void check() {
        if (value("host").isEmpty()) {
            problem(1, "The server is missing: write  host = smtp.example.org");
        }
        value("security")
                .filter(word -> Word.constant(Security.values(), word).isEmpty())
                .ifPresent(word -> problem(place("security"), "This is no way to connect: write starttls or tls."));
        if (security() == Security.NONE
                && !MailServer.isThisMachine(value("host").orElse(""))) {
            problem(place("security"), "Without encryption others could read along: write starttls or tls.");
        }
        value("port")
                .filter(text -> port(text) == 0)
                .ifPresent(text -> problem(place("port"), "This is not the number of a port: write it like 587."));
        value("from")
                .filter(text -> Mailbox.of(text).isEmpty())
                .ifPresent(text ->
                        problem(place("from"), "This is not an address: write it like  Ana Mokoena <ana@example.org>"));
        problems.sort(Comparator.comparing(problem -> problem.source().line()));
        if (!problems.isEmpty()) {
            throw CopException.badData(
                    "Your mail settings cannot be understood.",
                    "Mend what is named above. Nothing was sent.",
                    problems);
        }
    }

    private int place(String key) {
        return lines.getOrDefault(key, 1);
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            return port <= LAST_PORT ? Math.max(port, 0) : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key)).filter(text -> !text.isEmpty());
    }

    private Security security() {
        return value("security")
                .flatMap(word -> Word.constant(Security.values(), word))
                .orElse(Security.STARTTLS);
    }

    /** The member who this person is, where the settings say so. */
    Optional<String> member() {
        return value("member");
    }

    /** From whom e-mails come, where a community does not say so. */
    Optional<Mailbox> from() {
        return value("from").or(() -> value("user")).flatMap(Mailbox::of);
    }

    /** The server; the password is asked for where it is written nowhere. */
    MailServer server(Dialogue dialogue) {
        Security security = security();
        Optional<Login> login = value("user").map(user -> new Login(user, password(dialogue)));
        int port = value("port").map(MailSettings::port).orElse(security.usualPort());
        return new MailServer(value("host").orElseThrow(), port, security, login);
    }

    private String password(Dialogue dialogue) {
        return Optional.of(environment.variable(PASSWORD_VARIABLE))
                .filter(text -> !text.isEmpty())
                .or(() -> value("password"))
                .or(() -> dialogue.askSecret("Password for " + value("host").orElse("") + ":"))
                .orElseThrow(() -> CopException.environment(
                        "The password for the mail server is written nowhere, and nobody is there to be asked.",
                        "Add the line  password = ...  to " + shown() + ", or set the variable " + PASSWORD_VARIABLE
                                + ". Nothing was sent."));
    }

    /** What to be warned of: a password that others can read. */
    Optional<String> warning() {
        try {
            boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
            if (posix && value("password").isPresent()) {
                Set<PosixFilePermission> may = Files.getPosixFilePermissions(file);
                if (may.contains(PosixFilePermission.GROUP_READ) || may.contains(PosixFilePermission.OTHERS_READ)) {
                    return Optional.of("Others on this computer can read your password. Keep it to yourself with: chmod"
                            + " 600 " + shown());
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The file as people write it. */
    String shown() {
        Path home = environment.home();
        return file.startsWith(home) ? "~/" + home.relativize(file).toString().replace('\\', '/') : file.toString();
    }
}
