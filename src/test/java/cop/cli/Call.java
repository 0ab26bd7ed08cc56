package cop.cli;

import cop.app.Environment;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** One call of {@code cop} by nobody at a terminal: its code and what it printed. */
record Call(int code, String out, String err) {

    static Call in(Path folder, LocalDate today, Map<String, String> variables, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Environment environment = new Environment(
                InputStream.nullInputStream(),
                out,
                err,
                folder,
                folder.resolve("nobody"),
                Path.of("").toAbsolutePath(),
                variables,
                Clock.fixed(today.atTime(8, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
                () -> ZoneOffset.UTC,
                new Environment.Terminal(false, false, false, 80));
        int code = Cop.run(environment, arguments);
        return new Call(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
