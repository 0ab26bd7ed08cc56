package cop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cop.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Nu checker, by which the W3C judges pages, finds neither faults nor anything to warn of in ours. */
@Tag("interop")
class NuCheckerTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-07-31");
    private static final LocalDate AFTER_A_MEETING = LocalDate.parse("2026-06-20");

    private static final List<String> QUESTIONS = List.of(
            "health report",
            "health report --for facilitator",
            "health report --for funder",
            "health explain R2",
            "meeting list --all",
            "member map",
            "member directory --audience members",
            "minutes show last",
            "agenda show last --for facilitator",
            "agenda prompt --for garden",
            "meeting pack last",
            "rsvp sheet last",
            "evaluation form last",
            "evaluation show",
            "pulse form",
            "pulse show",
            "check");

    /** It says so of every line break of a Markdown renderer, and that it matters to nobody. */
    private static final String WITHOUT_EFFECT = ".*Trailing slash on void elements has no effect.*";

    @Test
    void findsNoFaultInOurPages(@TempDir Path folder) throws Exception {
        cop(folder, TODAY, "init --example play-cop --in .");
        Path checker = Program.ofNpm(folder, "vnu-jar", "build/dist/vnu.jar");
        List<String> command =
                new ArrayList<>(List.of("java", "-jar", checker.toString(), "--filterpattern", WITHOUT_EFFECT));
        for (String question : QUESTIONS) {
            String page = question.replace(' ', '_') + ".html";
            Files.writeString(folder.resolve(page), cop(folder, TODAY, question + " --format html"));
            command.add(page);
        }
        cop(folder, AFTER_A_MEETING, "followup prepare last");
        command.add("outbox/index.html");

        assertThat(Program.run(folder, command.toArray(String[]::new))).isEmpty();
    }

    private static String cop(Path folder, LocalDate day, String words) {
        Call call = Call.in(folder, day, Map.of(), words.split(" "));
        assertThat(call.code()).as(words + ": " + call.err()).isZero();
        return call.out();
    }
}
