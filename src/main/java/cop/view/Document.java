package cop.view;

/**
 * A page that a template lays out, such as an agenda.
 *
 * @param template the template's name without format and ending, for example {@code agenda}
 * @param context a record or map whose names the template may use
 * @param table the same content as rows, for spreadsheets
 */
public record Document(String template, Object context, Table table) implements View {
    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.document(this);
    }
}
