package cop.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import cop.model.CopException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.zip.CRC32;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** A page printed as PDF. */
public final class PdfFile {

    /** How every such file begins. */
    public static final String BEGINNING = "%PDF-";

    private static final String FONTS = "/cop/fonts/";
    /** What pages of ours call the font, and what is meant where a page calls for none. */
    private static final List<String> FAMILIES = List.of("Text", "serif", "sans-serif");

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private PdfFile() {}

    /**
     * Prints a page.
     *
     * @param page a page for a browser in which every tag is closed
     */
    public static byte[] of(String page) {
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(parsed(page), null);
        builder.withProducer("cop");
        builder.usePdfUaAccessibility(true);
        builder.useReplacementText("\uFFFD");
        builder.useUriResolver((base, address) -> null);
        builder.useUnicodeBidiSplitter(RightToLeft.Splitter::new);
        builder.useUnicodeBidiReorderer(new RightToLeft());
        font(builder, "DejaVuSans.ttf", REGULAR);
        font(builder, "DejaVuSans-Bold.ttf", BOLD);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            settle(document, page);
            document.save(out, CompressParameters.NO_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String file, int weight) {
        for (String family : FAMILIES) {
            builder.useFont(() -> resource(FONTS + file), family, weight, FontStyle.NORMAL, true);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(PdfFile.class.getResourceAsStream(name), name);
    }

    /** Puts in the place of the moment and of chance what follows from the page, so that the same page gives the same file. */
    private static void settle(PDDocument document, String page) {
        CRC32 sum = new CRC32();
        sum.update(page.getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(sum.getValue());
        Calendar never = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        never.setTimeInMillis(0);
        document.getDocumentInformation().setCreationDate(never);
        document.getDocumentInformation().setModificationDate(never);
    }

    private static Document parsed(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder parser = factory.newDocumentBuilder();
            parser.setErrorHandler(new DefaultHandler());
            return parser.parse(new InputSource(new StringReader(printable(page))));
        } catch (SAXParseException e) {
            throw CopException.badData(
                    "The page cannot be printed: in its line " + e.getLineNumber()
                            + ", HTML is not closed or not known.",
                    "In your own HTML templates close every tag, <br/> too, and write letters themselves instead of names such as &nbsp;.",
                    List.of());
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page with a sign in the place of what has no place in XML, such as half a character. */
    private static String printable(String page) {
        StringBuilder out = new StringBuilder(page.length());
        page.codePoints().map(c -> isPrintable(c) ? c : 0xFFFD).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isPrintable(int c) {
        boolean control = c < ' ' && c != '\n' && c != '\t' && c != '\r';
        return !control && c != 0xFFFE && c != 0xFFFF && Character.getType(c) != Character.SURROGATE;
    }
}
