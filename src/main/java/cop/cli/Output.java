package cop.cli;

import cop.app.Environment;
import cop.model.CopException;
import cop.render.Glyphs;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What a call says: answers for standard output, remarks for standard error. Both wait until the end, so that nothing is
 * answered where something goes wrong.
 */
final class Output {

    private final Environment environment;
    private final StringBuilder answers = new StringBuilder();
    private final StringBuilder remarks = new StringBuilder();

    Output(Environment environment) {
        this.environment = environment;
    }

    void print(String text) {
        answers.append(text);
    }

    /** Answers with one line of plain words; a terminal breaks it between them. */
    void tell(String line) {
        answers.append(shown(line, environment.terminal().out())).append('\n');
    }

    void say(String sentence) {
        remarks.append(shown(sentence, environment.terminal().err())).append('\n');
    }

    /** The line as it can be shown: what came from the files cannot steer the terminal. */
    private String shown(String line, boolean terminal) {
        return terminal ? Glyphs.wrapped(line, environment.terminal().columns()) : Glyphs.visible(line);
    }

    /** Says something before the person is waited for, with all that was said before. */
    void sayAtOnce(String text) {
        flush();
        write(environment.err(), Glyphs.visible(text));
    }

    /** Forgets what was to be answered. */
    void withdraw() {
        answers.setLength(0);
    }

    /** Hands over all that was said so far. */
    void flush() {
        write(environment.out(), answers.toString());
        answers.setLength(0);
        write(environment.err(), remarks.toString());
        remarks.setLength(0);
    }

    private static void write(OutputStream to, String text) {
        if (text.isEmpty()) {
            return;
        }
        try {
            to.write(text.getBytes(StandardCharsets.UTF_8));
            to.flush();
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage());
            if (!reason.contains("Broken pipe") && !reason.contains("pipe is being closed")) {
                throw CopException.environment(
                        "The answer could not be written out.", "Look whether the disk is full.");
            }
        }
    }
}
