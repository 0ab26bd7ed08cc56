package cop.app;

import cop.model.CopException;
import cop.render.Glyphs;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Asks the person at the keyboard; where nobody sits there, every question stays open. */
public final class Dialogue {

    private final boolean somebody;
    private final boolean seen;
    private final int columns;
    private final Consumer<String> show;
    private final Function<String, Optional<String>> secret;
    private final BufferedReader keyboard;

    /** @param show prints a text at once, without a line break */
    public Dialogue(Environment environment, Consumer<String> show) {
        this.somebody = environment.terminal().in() && environment.terminal().err();
        this.seen = environment.terminal().err();
        this.columns = environment.terminal().columns();
        this.show = show;
        this.secret = environment.terminal().secret();
        this.keyboard = new BufferedReader(new InputStreamReader(environment.in(), StandardCharsets.UTF_8));
    }

    /** Whether a person sits there who can be asked. */
    public boolean isSomebodyThere() {
        return somebody;
    }

    /** Says something between two questions, where somebody is there to answer them. */
    public void say(String text) {
        if (somebody) {
            show.accept(Glyphs.wrapped(text, columns) + "\n");
        }
    }

    /** Says how far the work is, where a person sees it. */
    public void progress(String text) {
        if (seen) {
            show.accept(text + "\n");
        }
    }

    /** One line of answer; empty where nobody is there, or nothing was said. */
    public Optional<String> ask(String question) {
        if (!somebody) {
            return Optional.empty();
        }
        show.accept(question + " ");
        try {
            String line = keyboard.readLine();
            return Optional.ofNullable(line).map(String::strip).filter(text -> !text.isEmpty());
        } catch (IOException e) {
            throw CopException.environment("The keyboard cannot be read.", "Give the answers as options instead.");
        }
    }

    /** A line that the screen does not show, where that can be done; empty where nobody is there, or nothing was said. */
    public Optional<String> askSecret(String question) {
        return somebody ? secret.apply(question + " ").or(() -> ask(question)) : Optional.empty();
    }

    /** As {@link #ask(String)}, until the answer can be read or nothing is said. */
    public <T> Optional<T> ask(String question, Function<String, T> read) {
        while (true) {
            Optional<String> answer = ask(question);
            try {
                return answer.map(read);
            } catch (CopException e) {
                say(e.what() + "\n" + e.next());
            }
        }
    }

    /** Whether the person says yes; nobody there is no. */
    public boolean agrees(String question) {
        return ask(question + " [y/N]")
                .map(answer -> answer.toLowerCase(Locale.ROOT))
                .filter(answer -> answer.equals("y") || answer.equals("yes"))
                .isPresent();
    }
}
