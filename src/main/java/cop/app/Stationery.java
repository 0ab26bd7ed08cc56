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
import java.util.Optional;

/** The templates of one community: those that come with the tool, or its own in their place. */
public record Stationery(Templates templates) {

    private static final String MESSAGE = "message-";

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

    /**
     * A copy of a template that the community may change.
     *
     * @param language such as {@code zu}, to have a message in another language besides; it begins as the community words it now
     */
    public Change eject(String name, Optional<String> language) {
        Template template = named(name);
        return language.isPresent() ? translate(template, language.get()) : takeOver(template);
    }

    private Change takeOver(Template template) {
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

    private Change translate(Template template, String language) {
        if (!template.name().startsWith(MESSAGE)) {
            throw CopException.refused(
                    "Only messages are worded for each language, and " + template.id() + " is none.",
                    "To word it in one language for everybody, leave --language out.");
        }
        if (!isCode(language)) {
            throw CopException.usage(
                    "\"" + language + "\" is not the code of a language.",
                    "Write it in two or three small letters, as members' files do: zu for isiZulu, af for Afrikaans.");
        }
        String file = language + "/" + template.file();
        String path = Layout.TEMPLATES + "/" + file;
        if (templates.isOwn(file)) {
            throw CopException.refused(
                    "The community has its own " + template.id() + " in this language already.",
                    "Edit " + path + ", or delete it to go without it.");
        }
        String text = templates.text(template.file()).orElseThrow();
        return Change.of("template: word " + template.id() + " in " + language, new Edit.Put(path, text))
                .noting(
                        "Wrote " + path + ".",
                        "Put it into that language in any editor; what stands between {{ and }} is filled in by cop.",
                        "Messages to one person use it where their `languages` begin with " + language
                                + ", those to all where the community's `locale` does.");
    }

    private static boolean isCode(String language) {
        return (language.length() == 2 || language.length() == 3)
                && language.chars().allMatch(c -> c >= 'a' && c <= 'z');
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
