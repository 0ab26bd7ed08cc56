package cop.render;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.DefaultMustacheVisitor;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.TemplateContext;
import cop.model.CopException;
import cop.model.Problem;
import cop.model.Source;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** Fills templates of one notation by Mustache.java, strictly, and says where a template cannot be used. */
final class TemplateEngine extends DefaultMustacheFactory {

    private static final int DEEPEST = 50;

    private final Templates templates;
    private final Markup markup;

    TemplateEngine(Templates templates, Markup markup) {
        this.templates = templates;
        this.markup = markup;
        this.oh = new TemplateNames();
        setRecursionLimit(DEEPEST);
    }

    String fill(String template, Object context) {
        String file = markup.file(template);
        Mustache mustache = compiled(file);
        BoundedText out = new BoundedText();
        try {
            mustache.execute(out, context);
        } catch (MustacheException e) {
            throw failure(file, e, "this includes itself without end. Take out one of the {{>…}}.");
        }
        return tidy(Glyphs.visible(out.toString()));
    }

    /** No blanks at the ends of lines and no two empty lines in a row, so that a template may leave parts out freely. */
    private static String tidy(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (String line : Columns.lines(text)) {
            if (line.isBlank()) {
                gap = !out.isEmpty();
            } else {
                out.append(gap ? "\n" : "").append(line.stripTrailing()).append('\n');
                gap = false;
            }
        }
        return out.toString();
    }

    private Mustache compiled(String file) {
        try {
            return compile(file);
        } catch (MustacheException e) {
            throw failure(
                    file,
                    e,
                    "a tag is not closed: every {{name}} ends in }}, and every {{#name}} needs its {{/name}}.");
        }
    }

    /** A failure with neither our own words nor a cause is the library's about the template; any other is a bug. */
    private RuntimeException failure(String file, MustacheException e, String otherwise) {
        Optional<String> reason = reason(e);
        if (reason.isEmpty() && e.getCause() != null) {
            return e;
        }
        Optional<TemplateContext> place = Optional.ofNullable(e.getContext());
        Source source = new Source(
                "templates/" + templates.place(place.map(TemplateContext::file).orElse(file)),
                place.map(TemplateContext::line).orElse(1),
                1);
        return CopException.badData(
                "A template cannot be used.",
                "Mend that line, or take the file away to use the template that comes with cop.",
                List.of(Problem.error("template", source, reason.orElse(otherwise))));
    }

    private static Optional<String> reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateNames.Unusable unusable) {
                return Optional.of(unusable.what());
            }
        }
        return Optional.empty();
    }

    @Override
    public Reader getReader(String file) {
        return new StringReader(templates
                .text(file)
                .orElseThrow(() -> CopException.notFound(
                        "There is no template " + file + ".", "See `cop template list` for those that there are.")));
    }

    @Override
    public String resolvePartialPath(String folder, String name, String ending) {
        return markup.file(name);
    }

    @Override
    public void encode(String value, Writer out) {
        try {
            out.write(markup.escape(value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public MustacheVisitor createMustacheVisitor() {
        return new StrictVisitor();
    }

    /** Refuses at their line the tags that would fail later without a place or do nothing. */
    private final class StrictVisitor extends DefaultMustacheVisitor {

        StrictVisitor() {
            super(TemplateEngine.this);
        }

        @Override
        public void partial(TemplateContext place, String name, String indent) {
            requireTemplate(place, name);
            super.partial(place, name, indent);
        }

        @Override
        public void extend(TemplateContext place, String name, Mustache body) {
            requireTemplate(place, name);
            super.extend(place, name, body);
        }

        @Override
        public void dynamicPartial(TemplateContext place, String name, String indent) {
            throw unusable(place, "the template to include is given by its own name, without *.");
        }

        @Override
        public void pragma(TemplateContext place, String name, String arguments) {
            throw unusable(place, "a {{%…}} has no meaning here. Take it out.");
        }

        private void requireTemplate(TemplateContext place, String name) {
            if (templates.text(markup.file(name)).isEmpty()) {
                throw unusable(place, "there is no template " + markup.file(name) + " to include.");
            }
        }

        private MustacheException unusable(TemplateContext place, String what) {
            return new MustacheException(new TemplateNames.Unusable(what), place);
        }
    }

    /** What a template wrote so far; refuses to grow without end. */
    private static final class BoundedText extends Writer {

        private static final int LONGEST = 10 << 20;

        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(char[] buffer, int from, int length) throws IOException {
            if (text.length() + length > LONGEST) {
                throw new IOException(new TemplateNames.Unusable(
                        "this makes more than 10 MiB of text. Look for a part that repeats too often."));
            }
            text.append(buffer, from, length);
        }

        @Override
        public String toString() {
            return text.toString();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
