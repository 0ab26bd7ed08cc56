package cop.store;

import cop.model.Problem;
import java.util.ArrayList;
import java.util.List;

/** The reading of one text: collects every problem with its place, and knows which field it is in. */
public final class Reading {

    /** The name of the check that a value of the wrong kind fails. */
    public static final String VALUE = "value";

    /** The name of the check that a key fails which the format does not know. */
    public static final String UNKNOWN_KEY = "unknown-key";

    private final YamlText yaml;
    private final List<Problem> problems;
    private final String id;
    private final String name;

    Reading(YamlText yaml, String id) {
        this(yaml, new ArrayList<>(), id, "");
    }

    private Reading(YamlText yaml, List<Problem> problems, String id, String name) {
        this.yaml = yaml;
        this.problems = problems;
        this.id = id;
        this.name = name;
    }

    /** The same reading inside a field. */
    Reading under(String key) {
        return new Reading(yaml, problems, id, key);
    }

    /** What to call the value in a message: its key in backticks, or "this file". */
    public String subject() {
        return name.isEmpty() ? "this file" : "`" + name + "`";
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    String text() {
        return yaml.text();
    }

    /** Notes that a value cannot be understood. */
    public void error(Node node, String text) {
        errorAt(node.span().start(), text);
    }

    void errorAt(int offset, String text) {
        problems.add(error(offset, text));
    }

    /** Notes an error that has only one remedy. */
    void errorAt(int offset, String text, Problem.Mend mend) {
        problems.add(error(offset, text).mending(mend.start(), mend.end(), mend.text()));
    }

    private Problem error(int offset, String text) {
        return Problem.error(VALUE, YamlText.place(yaml.file(), yaml.text(), offset), capital(text));
    }

    void unknownKey(Node key, String text) {
        problems.add(Problem.advice(
                UNKNOWN_KEY, YamlText.place(yaml.file(), yaml.text(), key.span().start()), capital(text)));
    }

    int errors() {
        int count = 0;
        for (Problem problem : problems) {
            if (problem.isError()) {
                count++;
            }
        }
        return count;
    }

    List<Problem> problems() {
        return problems;
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
