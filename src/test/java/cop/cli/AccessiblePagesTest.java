package cop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cop.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** axe-core, asked in Chromium, finds no fault in our pages, however small. */
@Tag("interop")
class AccessiblePagesTest {

    private static final Path SAMPLE = Path.of("examples/play-cop").toAbsolutePath();
    private static final LocalDate TODAY = LocalDate.parse("2026-07-31");

    /** Leaves what axe found in the page, one line for each fault. */
    private static final String ASK = "<script>axe.run().then(found => { document.body.textContent = 'asked: '"
            + " + found.passes.length + ' passes ' + found.violations.map(it => 'fault: ' + it.impact + ' ' + it.id)"
            + ".join(' '); });</script></body>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "health report",
                "health report --for funder",
                "evaluation form last",
                "member map",
                "meeting list"
            })
    void axeFindsNoFault(String command, @TempDir Path folder) throws Exception {
        for (String colours : new String[] {"", "--force-dark-mode --blink-settings=preferredColorScheme=0"}) {
            String said = Program.run(
                    folder,
                    ("chromium --headless --no-sandbox --disable-gpu --virtual-time-budget=20000 --dump-dom " + colours
                                    + " " + page(command, folder).toUri())
                            .split(" +"));

            assertThat(said).as(command).contains("asked: ").doesNotContain("fault: ");
        }
    }

    private static Path page(String command, Path folder) throws Exception {
        Call call = Call.in(SAMPLE, TODAY, Map.of(), (command + " --format html").split(" "));
        assertThat(call.code()).as(call.err()).isZero();
        Path page = folder.resolve("page.html");
        Files.writeString(
                page,
                call.out()
                        .replaceFirst("<meta http-equiv[^>]*>", "")
                        .replace(
                                "</body>",
                                "<script>" + Files.readString(Program.ofNpm(folder, "axe-core", "axe.min.js"))
                                        + "</script>" + ASK));
        return page;
    }
}
