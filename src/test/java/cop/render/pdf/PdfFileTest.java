package cop.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cop.model.CopException;
import cop.render.SamplePdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfFileTest {

    private static final int ROUNDS = 2000;
    private static final String LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژکگی ab ـ\u064E\u200D";

    @Test
    void namesArriveWhole() throws IOException {
        assertThat(text(SamplePdf.file())).contains(SamplePdf.NAMES);
    }

    @Test
    void theSamePageGivesTheSameFile() {
        assertThat(SamplePdf.file()).isEqualTo(SamplePdf.file());
    }

    @Test
    void halfACharacterStandsInNobodysWay() throws IOException {
        assertThat(text(PdfFile.of("<html><body><p>before \uD83D\u0001 after 漢</p></body></html>")))
                .contains("before", "after");
    }

    @Test
    void nothingIsFetched() {
        String page = "<html><body><img src=\"http://127.0.0.1:9/a.png\" alt=\"\"/><p>text</p></body></html>";

        assertThat(new String(PdfFile.of(page), StandardCharsets.ISO_8859_1)).startsWith(PdfFile.BEGINNING);
    }

    @Test
    void aTemplateThatDoesNotCloseItsTagsIsToldOfIt() {
        assertThatThrownBy(() -> PdfFile.of("<html><body>\n<p>one<br>two</p></body></html>"))
                .isInstanceOf(CopException.class)
                .hasMessage("The page cannot be printed: in its line 2, HTML is not closed or not known.");
        assertThatThrownBy(() -> PdfFile.of("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><html>&e;</html>"))
                .isInstanceOf(CopException.class);
    }

    @Test
    void joiningLettersKeepsThem() {
        Random random = new Random(11);
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder text = new StringBuilder();
            for (int count = random.nextInt(12); count > 0; count--) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            assertThat(plain(ArabicForms.of(text.toString()))).isEqualTo(plain(text.toString()));
        }
    }

    @Test
    void lettersTakeTheFormThatTheyHaveBesideTheirNeighbours() {
        assertThat(ArabicForms.of("ليلى")).isEqualTo("\uFEDF\uFEF4\uFEE0\uFEF0");
        assertThat(ArabicForms.of("سلام")).isEqualTo("\uFEB3\uFEFC\uFEE1");
        assertThat(ArabicForms.of("دار")).isEqualTo("\uFEA9\uFE8D\uFEAD");
        assertThat(new RightToLeft().reorderRTLTextToLTR("ab\u0301(c")).isEqualTo("c)b\u0301a");
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
