package cop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A command starts fast because it loads nothing that it does not need; each test looks at a Java of its own. */
class StartTest {

    /** Where the classes of each library live. */
    private enum Library {
        YAML("org.snakeyaml."),
        JSON("tools.jackson."),
        CSV("org.apache.commons.csv."),
        MUSTACHE("com.github.mustachejava."),
        GIT("org.eclipse.jgit."),
        MAIL("jakarta.mail."),
        VCARD("ezvcard."),
        CALENDAR("net.fortuna."),
        HOLIDAYS("de.focus_shift.");

        private final String home;

        Library(String home) {
            this.home = home;
        }
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "--version,",
        "completion bash,",
        "action list, YAML",
        "next, YAML",
        "action list --format csv, YAML CSV",
        "action list --format json, YAML JSON",
        "agenda show last, YAML MUSTACHE",
        "member directory --audience members, YAML",
        "member directory --audience members --format vcard, YAML VCARD",
        "meeting calendar, YAML CALENDAR",
        "meeting plan --dry-run, YAML",
        "outbox send, YAML",
        "action add Rest --dry-run, YAML"
    })
    void aCommandLoadsOnlyTheLibrariesThatItNeeds(String command, String libraries) throws Exception {
        assertThat(String.join(" ", librariesOf(command))).isEqualTo(libraries == null ? "" : libraries);
    }

    @Test
    void gitIsLoadedWhereACommitIsMade() throws Exception {
        assertThat(librariesOf("init Sample --you Ana --in " + folder.resolve("sample")))
                .contains("GIT");
    }

    @ParameterizedTest
    @CsvSource({"--version, none", "action list, action", "next, ''"})
    void onlyTheGroupThatIsCalledIsBuilt(String command, String called) throws Exception {
        List<String> loaded = loadedBy(command);

        for (Group group :
                Stream.concat(Stream.of(Catalog.ALONE), Catalog.GROUPS.stream()).toList()) {
            for (Group.Entry entry : group.commands().get()) {
                String name = entry.make().get().getClass().getName();
                assertThat(loaded.contains(name))
                        .as(name)
                        .isEqualTo(group.name().equals(called));
            }
        }
    }

    private List<String> librariesOf(String command) throws Exception {
        List<String> names = loadedBy(command);
        return Stream.of(Library.values())
                .filter(library -> names.stream().anyMatch(name -> name.startsWith(library.home)))
                .map(Library::name)
                .toList();
    }

    /** The names of the classes that a command loads. */
    private List<String> loadedBy(String command) throws Exception {
        Path log = folder.resolve("loaded");
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.home=" + folder,
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                "cop.cli.Main"));
        line.addAll(List.of(command.split(" ", -1)));
        Process java = new ProcessBuilder(line)
                .directory(Path.of("examples/play-cop").toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        java.getOutputStream().close();
        assertThat(java.waitFor()).as(Files.readString(folder.resolve("said"))).isZero();

        List<String> names = new ArrayList<>();
        for (String entry : Files.readAllLines(log)) {
            names.add(entry.substring(entry.indexOf("] ") + 2).split(" ", -1)[0]);
        }
        return names;
    }
}
