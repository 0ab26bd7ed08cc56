package cop.store;

import java.util.Map;

/** {@code imports/<name>.yaml}. */
final class ColumnsShape extends Shape<Map<String, String>> {

    private final Field<Map<String, String>> columns =
            map("columns", Types.TEXT, Types.TEXT, "the field that each heading of the spreadsheet means, or none");

    @Override
    protected Map<String, String> build(Values in) {
        return in.of(columns);
    }

    @Override
    protected void write(Map<String, String> value, Draft out) {
        out.put(columns, value);
    }
}
