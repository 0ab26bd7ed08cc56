package cop.cli;

import cop.app.Environment;
import cop.model.CopException;
import cop.render.Glyphs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What a call says: answers for standard output, remarks for standard error. Both wait until the end, so that nothing is
 * answered where something goes wrong.
 */
final class Output {

    private final Environment environment;
    private final ByteArrayOutputStream answers = new ByteArrayOutputStream();
    private final StringBuilder remarks = new StringBuilder();

    Output(Environment environment) {
        this.environment = environment;
    }

    void print(String text) {
        print(bytes(text));
    }

    void print(byte[] bytes) {
        answers.writeBytes(bytes);
    }

    /** Answers with one line of plain words; a terminal breaks it between them. */
    void tell(String line) {
        print(shown(line, environment.terminal().out()) + '\n');
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
        write(environment.err(), bytes(Glyphs.visible(text)));
    }

    /** Forgets what was to be answered. */
    void withdraw() {
        answers.reset();
    }

    /** Hands over all that was said so far. */
    void flush() {
        write(environment.out(), answers.toByteArray());
        answers.reset();
        write(environment.err(), bytes(remarks.toString()));
        remarks.setLength(0);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void write(OutputStream to, byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        try {
            to.write(bytes);
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
