package cop.app;

import cop.model.Change;
import cop.model.CopException;
import cop.model.Edit;
import cop.model.Nearest;
import cop.render.Template;
import cop.render.Templates;
import cop.store.Layout;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Table;
import java.util.ArrayList;
import java.util.List;

/** The templates of one community: those that come with the tool, or its own in their place. */
public record Stationery(Templates templates) {

    /**
     * One template, for programs.
     *
     * @param file where the community has its own, or would have it
     */
    private record Sheet(String template, String meaning, String file, boolean own) {}

    public Answer answer() {
        List<Sheet> sheets = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (Template template : Templates.ALL) {
            Sheet sheet = new Sheet(template.id(), template.meaning(), path(template), templates.isOwn(template));
            sheets.add(sheet);
            rows.add(List.of(
                    Cell.of(sheet.template()),
                    Cell.of(sheet.meaning()),
                    sheet.own() ? Cell.of("your own", sheet.file()) : Cell.of("built in", "")));
        }
        List<Column> columns =
                List.of(Column.of("template", "Template"), Column.of("for", "What for"), Column.of("own", "Which"));
        return new Answer(sheets, new Table(columns, rows, "There are no templates."));
    }

    /** A copy of a built-in template that the community may change. */
    public Change eject(String name) {
        Template template = named(name);
        String path = path(template);
        if (templates.isOwn(template)) {
            throw CopException.refused(
                    "The community has its own " + template.id() + " already.",
                    "Edit " + path + ", or delete it to go back to the built-in one.");
        }
        String text = Templates.builtIn(template.file()).orElseThrow();
        return Change.of("template: take " + template.id() + " over", new Edit.Put(path, text))
                .noting(
                        "Wrote " + path + ".",
                        "Change its words in any editor; what stands between {{ and }} is filled in by cop.",
                        "Delete the file to go back to the built-in template.");
    }

    /** The ids of all templates. */
    public static List<String> names() {
        return Templates.ALL.stream().map(Template::id).toList();
    }

    private static Template named(String name) {
        List<String> close = new ArrayList<>();
        for (Template template : Templates.ALL) {
            if (template.id().equals(name) || template.file().equals(name)) {
                return template;
            }
            if (template.name().equals(name)) {
                close.add(template.id());
            }
        }
        Nearest.to(name, names()).filter(near -> close.isEmpty()).ifPresent(close::add);
        throw CopException.notFound(
                "There is no template \"" + name + "\".",
                close.isEmpty()
                        ? "See them all with: cop template list"
                        : "Did you mean " + String.join(" or ", close) + "?");
    }

    private static String path(Template template) {
        return Layout.TEMPLATES + "/" + template.file();
    }
}
