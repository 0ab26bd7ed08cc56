package cop.store;

import cop.model.CopException;
import java.util.Map;
import java.util.Optional;

/** Reads and writes what the columns of a known spreadsheet hold, as {@code imports/<name>.yaml} keeps it. */
public final class ColumnChoices {

    private ColumnChoices() {}

    /** The choices in a file, by heading; none where there is no file. */
    public static Map<String, String> read(String path, Optional<String> text) {
        if (text.isEmpty()) {
            return Map.of();
        }
        Decoded<Map<String, String>> decoded = YamlText.parse(path, text.get()).as(new ColumnsShape(), path);
        return decoded.value()
                .orElseThrow(() -> CopException.badData(
                        "The file " + path + " cannot be understood.",
                        "Mend what is named above, or remove the file and answer again. Nothing was changed.",
                        decoded.problems()));
    }

    /** The text of the file with other choices; the rest of it stays as it is. */
    public static String write(String path, Optional<String> text, Map<String, String> choices) {
        ColumnsShape shape = new ColumnsShape();
        return text.map(old -> YamlPatch.patch(old, shape.encode(read(path, text)), shape.encode(choices)))
                .orElseGet(() -> YamlWriter.write(shape.encode(choices)));
    }
}
