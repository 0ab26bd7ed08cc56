package cop.app;

import cop.model.Change;
import cop.model.Edit;
import cop.model.Thing;
import cop.render.Format;
import cop.render.Page;
import cop.store.CommunityReader;
import cop.store.CommunityWriter;
import cop.store.JsonSchema;
import cop.store.Layout;
import cop.store.Prepared;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Prose;
import cop.view.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Describes the files of a community to editors and programs, one JSON Schema for each kind. */
public final class Schemas {

    private static final int WIDTH = 80;

    private Schemas() {}

    /**
     * A kind of file, for programs.
     *
     * @param file where such files lie
     */
    private record Sheet(String kind, String file, String about) {}

    /** Every kind of file that there is. */
    public static Answer list() {
        List<Sheet> sheets = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (Thing.Kind kind : Thing.Kind.values()) {
            Sheet sheet = new Sheet(kind.word(), Layout.path(new Thing.Key(kind, "ID")), JsonSchema.about(kind));
            sheets.add(sheet);
            rows.add(List.of(Cell.of(sheet.kind()), Cell.of(sheet.file()), Cell.of(sheet.about())));
        }
        List<Column> columns =
                List.of(Column.of("kind", "Kind"), Column.of("file", "File"), Column.of("about", "What it holds"));
        return new Answer(sheets, new Table(columns, rows, ""));
    }

    /** The schema of one kind of file, in JSON. */
    public static String text(Thing.Kind kind) {
        return Format.JSON.render(new Answer(JsonSchema.of(kind), new Prose("")), Page.plain(WIDTH));
    }

    /**
     * Writes every schema to a file of its own.
     *
     * @return the paths of the files in the folder
     */
    public static List<String> write(Path folder) {
        CommunityWriter writer = new CommunityWriter(folder);
        Prepared prepared = writer.prepare(CommunityReader.nothing(), new Change("", files(""), List.of()));
        writer.write(prepared);
        return prepared.paths();
    }

    /**
     * A file for every schema.
     *
     * @param under the folder that they go into: empty, or ending with a slash
     */
    static List<Edit> files(String under) {
        List<Edit> files = new ArrayList<>();
        for (Thing.Kind kind : Thing.Kind.values()) {
            files.add(new Edit.Put(under + Layout.schema(kind), text(kind)));
        }
        return files;
    }
}
