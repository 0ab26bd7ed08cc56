package cop.app;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Everything that comes from outside the program, in one value.
 *
 * @param in standard input
 * @param out standard output: answers
 * @param err standard error: what is said about the work
 * @param workingFolder where the person stands
 * @param home the person's home folder
 * @param installation the folder in which this tool is installed, with its examples
 * @param variables the environment variables
 * @param clock what day and time it is
 * @param zone the machine's time zone, asked for only where a community has none yet
 * @param terminal what is known of the screen
 */
public record Environment(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Path workingFolder,
        Path home,
        Path installation,
        Map<String, String> variables,
        Clock clock,
        Supplier<ZoneId> zone,
        Terminal terminal) {

    public Environment {
        variables = Map.copyOf(variables);
    }

    /**
     * What is known of the screen.
     *
     * @param in whether a person types the input
     * @param out whether a person sees the answers
     * @param err whether a person sees what is said about the work
     * @param columns how many characters fit into a line
     * @param secret asks for a line that the screen does not show; nothing where that cannot be done
     */
    public record Terminal(
            boolean in, boolean out, boolean err, int columns, Function<String, Optional<String>> secret) {

        /** A screen that shows all that is typed. */
        public Terminal(boolean in, boolean out, boolean err, int columns) {
            this(in, out, err, columns, question -> Optional.empty());
        }
    }

    public String variable(String name) {
        return variables.getOrDefault(name, "");
    }
}
