package cop.render;

import static org.assertj.core.api.Assertions.assertThat;

import cop.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs of others read our PDF. */
@Tag("interop")
class PdfReadersTest {

    @TempDir
    Path folder;

    @BeforeEach
    void print() throws Exception {
        Files.write(folder.resolve("names.pdf"), SamplePdf.file());
    }

    @Test
    void qpdfFindsNothingWrong() throws Exception {
        assertThat(Program.run(folder, "qpdf", "--check", "names.pdf"))
                .contains("No syntax or stream encoding errors found")
                .doesNotContain("WARNING");
    }

    @Test
    void namesAreReadWhole() throws Exception {
        String text = Normalizer.normalize(
                Program.run(folder, "pdftotext", "names.pdf", "-").replaceAll("[\u202A-\u202E]", ""),
                Normalizer.Form.NFKC);

        assertThat(text).contains(SamplePdf.NAMES);
    }

    @Test
    void everyFontIsInsideTheFile() throws Exception {
        List<String> fonts =
                Program.run(folder, "pdffonts", "names.pdf").lines().skip(2).toList();

        assertThat(fonts).isNotEmpty().allSatisfy(font -> assertThat(font).matches(".* yes yes yes .*"));
    }
}
