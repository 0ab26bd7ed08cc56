package cop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cop.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A browser shows the outbox and the sheets on a phone without scrolling sideways, and prints them on few pages of A4. */
@Tag("interop")
class PagesInChromiumTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-12");
    private static final int PHONE = 390;
    private static final Map<String, String> SAYS =
            Map.of("garden.html", "Our garden", "health.html", "Too early to say, and that is normal");

    /** Says how wide the page is that a reader would have to scroll over. */
    private static final String MEASURE =
            "<script>parent.document.body.dataset.wide = document.documentElement.scrollWidth</script></body>";

    @TempDir
    Path folder;

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Map<String, Integer> pages() throws IOException {
        write("community.yaml", """
                format: 1
                id: early-reading
                name: Gauteng Early Reading Community of Practice
                started: 2025-11-13
                purpose: {statement: Every Foundation Phase learner in our schools reads for meaning by age ten.}
                ground-rules: [What is said here stays here, Ask before you advise]
                messages: {from: Early Reading <cop@example.org>}
                """);
        for (int i = 0; i < 30; i++) {
            write(
                    "members/m" + i + ".yaml",
                    "name: Refilwe van der Westhuizen-Mkhabela " + i + "\nemail: m" + i
                            + ".with-a-rather-long-address@example.org\njoined: 2025-11-10\n");
        }
        write("meetings/2026-03-19/meeting.yaml", """
                title: Screening without fear
                date: 2026-03-19
                start: "14:00"
                length: 120
                venue: {name: Hillview Primary, address: "12 Vilakazi St, Soweto"}
                online: {url: "https://example.org/a-room-with-a-name-that-no-line-of-a-phone-can-hold-whole/2026-03-19"}
                roles: {facilitator: m1, knowledge-manager: m2}
                agenda:
                  - {kind: check-in, title: Check-in, length: 10}
                  - {kind: presentation, title: What the province wants, length: 20, lead: m3}
                  - {kind: group-work, title: Screening, length: 50, method: world-cafe}
                  - {kind: break, length: 15}
                  - {kind: check-out, title: Check-out, length: 10}
                """);
        assertThat(Call.in(folder, TODAY, Map.of(), "remind").code()).isZero();
        page("sheet.html", "rsvp", "sheet", "next");
        page("pack.html", "meeting", "pack", "next", "--offline");
        page("garden.html", "agenda", "prompt", "--for", "garden");
        page("run.html", "agenda", "show", "next", "--for", "facilitator");
        page("health.html", "health", "report");
        return Map.of(
                "outbox/index.html",
                9,
                "sheet.html",
                2,
                "pack.html",
                1,
                "garden.html",
                1,
                "run.html",
                3,
                "health.html",
                4);
    }

    private void page(String file, String... words) throws IOException {
        String[] all =
                Stream.concat(Stream.of(words), Stream.of("--format", "html")).toArray(String[]::new);
        Call call = Call.in(folder, TODAY, Map.of(), all);
        assertThat(call.code()).as(call.err()).isZero();
        write(file, call.out());
    }

    private String chromium(String page, String... options) throws Exception {
        List<String> words = new ArrayList<>(List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--hide-scrollbars",
                "--enable-logging=stderr",
                "--window-size=1000,900"));
        words.addAll(List.of(options));
        words.add(folder.resolve(page).toUri().toString());
        return Program.run(folder, words.toArray(String[]::new));
    }

    /** The page in a frame as wide as a phone, because the window of a browser is wider at least. */
    private String onAPhone(String page) throws IOException {
        String open = page.replaceFirst("<meta http-equiv[^>]*>", "").replace("</body>", MEASURE);
        write(
                "phone.html",
                "<!doctype html><body><iframe style=\"border:0\" width=" + PHONE + " height=900 srcdoc=\""
                        + open.replace("&", "&amp;").replace("\"", "&quot;") + "\"></iframe>");
        return "phone.html";
    }

    @Test
    void noPageIsWiderThanAPhoneNorSaysAnErrorNorAsksForAnything() throws Exception {
        for (String page : pages().keySet()) {
            String text = Files.readString(folder.resolve(page));
            assertThat(text).as(page).contains("default-src 'none'").doesNotContain("<link", "<iframe", "@import");
            assertThat(chromium(page, "--dump-dom"))
                    .as(page)
                    .contains("</html>")
                    .doesNotContain("CONSOLE");

            assertThat(chromium(onAPhone(text), "--dump-dom")).as(page).contains("data-wide=\"" + PHONE + "\"");
        }
    }

    @Test
    void everyPageIsPrintedOnFewSheetsOfA4() throws Exception {
        for (Map.Entry<String, Integer> page : pages().entrySet()) {
            chromium(page.getKey(), "--no-pdf-header-footer", "--print-to-pdf=page.pdf");

            String facts = Program.run(folder, "pdfinfo", "page.pdf");
            assertThat(facts).as(page.getKey()).contains("A4");
            assertThat(Integer.parseInt(facts.replaceAll("(?s).*\nPages: *(\\d+)\n.*", "$1")))
                    .as(page.getKey())
                    .isBetween(1, page.getValue());
            assertThat(Program.run(folder, "pdftotext", "-layout", "page.pdf", "-"))
                    .as(page.getKey())
                    .contains(SAYS.getOrDefault(page.getKey(), "Screening without fear"));
        }
    }
}
