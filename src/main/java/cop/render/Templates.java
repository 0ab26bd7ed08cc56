package cop.render;

import cop.model.CopException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Lays out documents and messages by templates: the community's own where it has one, otherwise the built-in one. */
public final class Templates {

    /** Every template that comes with the tool. */
    public static final List<Template> ALL = List.of(
            new Template("page", Markup.HTML, "the frame of every page for a browser, with its looks"),
            new Template("print", Markup.HTML, "the frame of every PDF, with its looks"),
            new Template("agenda", Markup.TEXT, "the agenda of a meeting, for terminals and messages"),
            new Template("agenda", Markup.MARKDOWN, "the agenda of a meeting, for pages and documents"),
            new Template("run-sheet", Markup.TEXT, "what a facilitator does at each point, for terminals"),
            new Template("run-sheet", Markup.MARKDOWN, "what a facilitator does at each point, for documents"),
            new Template("run-sheet", Markup.HTML, "what a facilitator does at each point, for paper"),
            new Template("minutes", Markup.TEXT, "the minutes of a meeting, for terminals and messages"),
            new Template("minutes", Markup.MARKDOWN, "the minutes of a meeting, for pages and documents"),
            new Template("garden", Markup.TEXT, "a page to write on about the community, for terminals"),
            new Template("garden", Markup.MARKDOWN, "a page to write on about the community, for documents"),
            new Template("garden", Markup.HTML, "a page to write on about the community, for paper"),
            new Template("welcome", Markup.TEXT, "welcomes a new member, for terminals and messages"),
            new Template("welcome", Markup.MARKDOWN, "welcomes a new member, for pages and documents"),
            new Template("groups", Markup.TEXT, "the groups of a meeting, for terminals and messages"),
            new Template("groups", Markup.MARKDOWN, "the groups of a meeting, for pages and documents"),
            new Template("sheet", Markup.TEXT, "the sign-in sheet with its codes, for terminals and messages"),
            new Template("sheet", Markup.MARKDOWN, "the sign-in sheet with its codes, for documents"),
            new Template("sheet", Markup.HTML, "the sign-in sheet with lines to sign, for paper"),
            new Template("pack", Markup.TEXT, "what somebody needs to come to a meeting, for messages"),
            new Template("pack", Markup.MARKDOWN, "what somebody needs to come to a meeting, on one page"),
            new Template("host-note", Markup.TEXT, "tells a venue or a caterer how many come, for messages"),
            new Template("host-note", Markup.MARKDOWN, "tells a venue or a caterer how many come, for documents"),
            new Template("form", Markup.TEXT, "a form to fill in, for messages"),
            new Template("form", Markup.MARKDOWN, "a form to fill in, for documents"),
            new Template("form", Markup.HTML, "a form to fill in by hand, for paper"),
            new Template("directory", Markup.HTML, "lists members for an audience, for a browser and for paper"),
            new Template("outbox", Markup.HTML, "the page on which drafts are copied and opened"),
            message("invitation", "invites to a meeting"),
            message("call-for-items", "asks everybody what the agenda should hold"),
            message("rsvp", "asks those who have not answered an invitation"),
            message("week-before", "reminds of a meeting a week before"),
            message("agenda", "sends the agenda around"),
            message("thanks", "thanks those who came"),
            message("minutes", "sends the notes of a meeting"),
            message("materials", "sends what was shown and made"),
            message("evaluation", "asks how the meeting was"),
            message("contacts", "tells members how to reach one another"),
            message("moved", "tells everyone of another day or time"),
            message("cancelled", "tells everyone that a meeting is off"),
            message("personal", "reminds one person of their tasks and promises"),
            message("promises", "asks one person how it goes with what they took on"),
            message("reminder", "any other reminder"),
            message("sms", "any message that goes out as an SMS, within 160 characters"),
            message("questions", "the questions about a meeting, for other messages"),
            message("shared", "what was shown and made, and how to reach one another, for other messages"),
            message("facts", "when and where a meeting is, for other messages"));

    private static Template message(String name, String meaning) {
        return new Template("message-" + name, Markup.TEXT, meaning);
    }

    private final Function<String, Optional<String>> own;
    private final String folder;

    /**
     * @param own gives the text of a file in the community's {@code templates} folder, such as
     *     {@code agenda.text.mustache}; empty where there is no such file
     */
    public Templates(Function<String, Optional<String>> own) {
        this(own, "");
    }

    private Templates(Function<String, Optional<String>> own, String folder) {
        this.own = own;
        this.folder = folder;
    }

    /** Only those that come with the tool. */
    public static Templates builtIn() {
        return new Templates(file -> Optional.empty());
    }

    /**
     * Fills a template.
     *
     * @param context a record or map; names of components are written in kebab-case in the template
     * @throws CopException where the template asks for something that is not there, naming file and line
     */
    public String fill(String template, Markup markup, Object context) {
        return new TemplateEngine(this, markup).fill(template, context);
    }

    /**
     * Fills the first template that there is, in the first language that has one.
     *
     * @param languages such as {@code zu}: its templates stand in a folder of their own, {@code templates/zu}
     */
    public String fillFirst(List<String> names, List<String> languages, Markup markup, Object context) {
        for (String language : languages) {
            for (String name : names) {
                if (own.apply(language + "/" + markup.file(name)).isPresent() && isPlain(language)) {
                    return in(language).fill(name, markup, context);
                }
            }
        }
        for (String name : names) {
            if (has(name, markup)) {
                return fill(name, markup, context);
            }
        }
        return fill(names.get(names.size() - 1), markup, context);
    }

    /** The templates of one language before the others. */
    private Templates in(String language) {
        return new Templates(own, language + "/");
    }

    /** Where the community's own file of this name lies in its folder of templates. */
    String place(String file) {
        return own.apply(folder + file).isPresent() ? folder + file : file;
    }

    /** Whether there is a template of this name in this notation. */
    boolean has(String template, Markup markup) {
        return text(markup.file(template)).isPresent();
    }

    /** The text behind a file's name, the community's own before the built-in one. */
    public Optional<String> text(String file) {
        return isPlain(file) ? own.apply(place(file)).or(() -> builtIn(file)) : Optional.empty();
    }

    /** Whether a name that a template asks for stays within the folder of templates. */
    private static boolean isPlain(String file) {
        for (int i = 0; i < file.length(); i++) {
            char c = file.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.')) {
                return false;
            }
        }
        return true;
    }

    /** Whether the community has its own instead of the built-in one. */
    public boolean isOwn(Template template) {
        return isOwn(template.file());
    }

    /** Whether the community's folder of templates holds a file of this name. */
    public boolean isOwn(String file) {
        return own.apply(file).isPresent();
    }

    /** The text of a template that comes with the tool, for a community to begin its own with. */
    public static Optional<String> builtIn(String file) {
        for (Template template : ALL) {
            if (template.file().equals(file)) {
                return Optional.of(resource("templates/" + file));
            }
        }
        return Optional.empty();
    }

    /** A text that comes with the tool. */
    static String resource(String path) {
        try (InputStream in = Templates.class.getResourceAsStream("/cop/" + path)) {
            if (in == null) {
                throw new IllegalStateException("no " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
