package cop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of this project that is made from others, and must not fall behind them. */
public final class Accepted {

    private Accepted() {}

    /** Fails where the file differs; with {@code -Dcop.accept=true} it is rewritten instead. */
    public static void holds(Path file, String text) throws IOException {
        if (Boolean.getBoolean("cop.accept")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(file).content().isEqualTo(text);
    }
}
