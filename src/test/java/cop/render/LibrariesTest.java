package cop.render;

import static org.assertj.core.api.Assertions.assertThat;

import cop.view.Answer;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Text must appear at once, so nothing that it shows may wait for a library. */
class LibrariesTest {

    /** Runs where no library can be found: only the JDK and our own classes. */
    public static final class RenderWithoutLibraries implements Callable<String> {
        @Override
        public String call() {
            StringBuilder out = new StringBuilder();
            SampleAnswers.ALL.forEach((name, answer) -> out.append(name.equals("agenda") ? "" : text(answer)));
            return out.toString();
        }

        private static String text(Answer answer) {
            return Format.TEXT.render(answer, Page.plain(80)) + Format.MARKDOWN.render(answer, Page.plain(80));
        }
    }

    @Test
    void textAndMarkdownNeedNoLibrary() throws Exception {
        URL main = Format.class.getProtectionDomain().getCodeSource().getLocation();
        URL tests = LibrariesTest.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader bare = new URLClassLoader(new URL[] {main, tests}, ClassLoader.getPlatformClassLoader())) {
            Object alone = bare.loadClass(RenderWithoutLibraries.class.getName())
                    .getConstructor()
                    .newInstance();

            assertThat(((Callable<?>) alone).call()).isEqualTo(new RenderWithoutLibraries().call());
        }
    }
}
