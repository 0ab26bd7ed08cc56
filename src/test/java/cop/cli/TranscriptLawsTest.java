package cop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cop.app.Environment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What holds in every session that the transcripts tell, whatever its commands are. */
class TranscriptLawsTest {

    private static final List<String> LOCALES =
            List.of("tr-TR", "th-TH-u-ca-buddhist", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva");
    private static final List<String> ZONES = List.of("Asia/Kolkata", "Pacific/Auckland", "America/St_Johns");

    static List<Path> transcripts() throws IOException {
        return TranscriptTest.transcripts();
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void aSessionIsSafeToRepeatAnywhereAndLeavesGitHappy(Path file, @TempDir Path here, @TempDir Path there)
            throws IOException {
        List<String> script = Files.readString(file).lines().toList();
        String said = new Watched(here).play(script);
        String saidThere = abroad(transcripts().indexOf(file), () -> new Transcript(there).play(script));

        assertThat(saidThere.replace(there.toString(), "HERE")).isEqualTo(said.replace(here.toString(), "HERE"));
        assertThat(Contents.of(there)).isEqualTo(Contents.of(here));
        assertThat(commits(there)).isEqualTo(commits(here));
        boolean allCommitted =
                script.stream().noneMatch(line -> line.startsWith("$ write") || line.contains("--no-commit"));
        for (Path root : repositories(here)) {
            assertThat(git(root, "fsck", "--strict")).isEmpty();
            if (allCommitted) {
                assertThat(git(root, "status", "--porcelain")).isEmpty();
            }
            for (String message : git(root, "log", "--format=%B%x00").split("\0", -1)) {
                assertThat(message.strip()).doesNotContain("\n");
            }
        }
    }

    /** A session in which questions, dry runs and failures are seen to change nothing. */
    private static final class Watched extends Transcript {
        private final Path folder;

        Watched(Path folder) {
            super(folder);
            this.folder = folder;
        }

        @Override
        int call(Environment environment, List<String> arguments) {
            Map<String, String> before = Contents.of(folder);
            int code = super.call(environment, arguments);
            boolean failed = code != ExitCode.OK.code() && code != ExitCode.FINDINGS.code();
            if (failed || !mayWrite(arguments)) {
                assertThat(Contents.of(folder)).as("cop %s", arguments).isEqualTo(before);
            }
            if (failed) {
                assertThat(environment.out()).as("cop %s", arguments).hasToString("");
                assertThat(environment.err().toString()).as("cop %s", arguments).isNotBlank();
            }
            return code;
        }
    }

    /** Whether a call is one that changes the folder when all goes well. */
    private static boolean mayWrite(List<String> arguments) {
        String[] words = arguments.toArray(String[]::new);
        try {
            ParseResult last = CommandTree.of(new Globals(), words).parseArgs(words);
            while (last.hasSubcommand()) {
                last = last.subcommand();
            }
            Object command = last.commandSpec().userObject();
            return (command instanceof ChangeCommand && !arguments.contains("--dry-run"))
                    || (command instanceof OutboxSend && !arguments.contains("--dry-run"))
                    || (command instanceof CheckCommand && arguments.contains("--fix"))
                    || (command instanceof HealthReportCommand
                            && arguments.contains("--save")
                            && !arguments.contains("--dry-run"))
                    || command instanceof InitCommand
                    || command instanceof TourCommand
                    || writesFile(last)
                    || (command instanceof NextCommand && last.hasMatchedPositional(0));
        } catch (ParameterException e) {
            return false;
        }
    }

    private static boolean writesFile(ParseResult command) {
        return command.commandSpec().findOption("--out") != null && command.hasMatchedOption("--out");
    }

    private interface Play {
        String play() throws IOException;
    }

    /** Plays a session on a machine of another country. */
    private static String abroad(int which, Play session) throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(LOCALES.get(which % LOCALES.size())));
            TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(which % ZONES.size())));
            return session.play();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<String> commits(Path folder) throws IOException {
        List<String> commits = new ArrayList<>();
        for (Path root : repositories(folder)) {
            commits.add(folder.relativize(root) + "\n" + git(root, "log", "--format=%H"));
        }
        return commits;
    }

    private static List<Path> repositories(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(".git"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
    }

    /** All that the real git says. */
    private static String git(Path root, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "--no-pager"));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin:/bin");
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", path, "GIT_CONFIG_NOSYSTEM", "1", "HOME", root.toString()));
        Process git = builder.start();
        return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
