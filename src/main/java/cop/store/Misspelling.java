package cop.store;

import cop.model.Problem;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Finds the place and the words for what is wrong with a text that the parser gave up on. */
final class Misspelling {

    private final String file;
    private final String text;

    Misspelling(String file, String text) {
        this.file = file;
        this.text = text;
    }

    Problem explain(YamlEngineException failure) {
        return Problem.error(
                YamlText.SYNTAX,
                YamlText.place(file, text, 0),
                "This cannot be understood as YAML: " + failure.getMessage());
    }
}
