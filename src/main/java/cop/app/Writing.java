package cop.app;

import cop.model.CopException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A paper on which somebody writes in their editor. It stays until what is written has been used, so that nothing typed is
 * lost.
 *
 * @param blank what stood on it at first
 * @param shown the paper's path as the person can type it
 * @param again the words of the command that goes on with it, without the path
 */
record Writing(Path paper, String blank, String shown, String again) {

    /** The failure, with how to go on; a paper that nobody touched goes at once. */
    CopException explain(CopException failure) {
        if (isBlank()) {
            discard();
            return failure;
        }
        String next = failure.next().isEmpty() ? "" : failure.next() + "\n";
        return new CopException(failure.kind(), failure.what(), next + whereItIs(), failure.problems());
    }

    String whereItIs() {
        return "What you wrote is kept. Go on with it: cop " + again + " " + shown;
    }

    void discard() {
        try {
            Files.deleteIfExists(paper);
        } catch (IOException e) {
            throw CopException.environment("The file " + shown + " cannot be removed.", "Remove it yourself.");
        }
    }

    private boolean isBlank() {
        try {
            return Files.readString(paper).equals(blank);
        } catch (IOException e) {
            return false;
        }
    }
}
