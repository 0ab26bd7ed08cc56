package cop.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes sheets of text as a spreadsheet (ECMA-376, Office Open XML), with no more in it than every reader needs. Each cell is a
 * text and never a formula.
 */
final class Workbook {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** The same bytes for the same form on any day and in any zone. */
    private static final LocalDateTime MOMENT = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final int LETTERS = 26;

    private Workbook() {}

    /** @param sheets rows of cells by the name of the sheet, in order; no row has more than 26 cells */
    static byte[] of(Map<String, List<List<String>>> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", contentTypes(sheets.size()));
            put(
                    zip,
                    "_rels/.rels",
                    XML + "<Relationships xmlns=\"" + LINKS + "\">" + link(1, "officeDocument", "xl/workbook.xml")
                            + "</Relationships>");
            StringBuilder names = new StringBuilder();
            StringBuilder links = new StringBuilder();
            int number = 0;
            for (Map.Entry<String, List<List<String>>> sheet : sheets.entrySet()) {
                number++;
                names.append("<sheet name=\"")
                        .append(escaped(sheet.getKey()))
                        .append("\" sheetId=\"")
                        .append(number)
                        .append("\" r:id=\"rId")
                        .append(number)
                        .append("\"/>");
                links.append(link(number, "worksheet", "worksheets/sheet" + number + ".xml"));
                put(zip, "xl/worksheets/sheet" + number + ".xml", sheet(sheet.getValue()));
            }
            put(
                    zip,
                    "xl/workbook.xml",
                    XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + KINDS + "\"><sheets>" + names
                            + "</sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    XML + "<Relationships xmlns=\"" + LINKS + "\">" + links + "</Relationships>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String contentTypes(int sheets) {
        StringBuilder types = new StringBuilder(XML)
                .append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
                .append(
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                .append("<Override PartName=\"/xl/workbook.xml\" ContentType=\"")
                .append(TYPES)
                .append("sheet.main+xml\"/>");
        for (int i = 1; i <= sheets; i++) {
            types.append("<Override PartName=\"/xl/worksheets/sheet")
                    .append(i)
                    .append(".xml\" ContentType=\"")
                    .append(TYPES)
                    .append("worksheet+xml\"/>");
        }
        return types.append("</Types>").toString();
    }

    private static String link(int number, String kind, String target) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + KINDS + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    private static String sheet(List<List<String>> rows) {
        StringBuilder sheet = new StringBuilder(XML)
                .append("<worksheet xmlns=\"")
                .append(MAIN)
                .append("\"><sheetData>");
        for (int r = 0; r < rows.size(); r++) {
            sheet.append("<row r=\"").append(r + 1).append("\">");
            for (int c = 0; c < rows.get(r).size(); c++) {
                String cell = rows.get(r).get(c);
                if (c >= LETTERS) {
                    throw new IllegalArgumentException("a row of more than " + LETTERS + " cells");
                }
                if (!cell.isEmpty()) {
                    sheet.append("<c r=\"")
                            .append((char) ('A' + c))
                            .append(r + 1)
                            .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                            .append(escaped(cell))
                            .append("</t></is></c>");
                }
            }
            sheet.append("</row>");
        }
        return sheet.append("</sheetData></worksheet>").toString();
    }

    /** What XML cannot hold at all is left out. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    boolean allowed = c == '\n'
                            || c == '\t'
                            || (c >= 0x20 && c < 0xD800)
                            || (c >= 0xE000 && c <= 0xFFFD)
                            || c > 0xFFFF;
                    if (allowed) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(MOMENT);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
