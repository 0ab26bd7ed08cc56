package cop.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cop.model.Problem;
import cop.model.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlTextTest {

    @Test
    void everyValueKnowsExactlyWhereItStands() {
        String text = """
                a: 'x y' # c
                "q": 😀 z
                f: {a: , b: [1, 2]}
                blk: |
                  one
                  two

                last:
                - p
                - {q: r}
                empty:
                """;
        YamlText yaml = YamlText.parse("x.yaml", text);

        assertThat(source(yaml, "a")).isEqualTo("'x y'");
        assertThat(source(yaml, "q")).isEqualTo("😀 z");
        assertThat(source(yaml, "f")).isEqualTo("{a: , b: [1, 2]}");
        assertThat(source(yaml, "f", "b", "1")).isEqualTo("2");
        assertThat(source(yaml, "blk")).isEqualTo("|\n  one\n  two");
        assertThat(source(yaml, "last")).isEqualTo("- p\n- {q: r}");
        assertThat(source(yaml, "last", "1", "q")).isEqualTo("r");
        assertThat(yaml.source("last", "1", "q")).isEqualTo(new Source("x.yaml", 10, 7));
        assertThat(yaml.root().at("empty").isAbsent()).isTrue();
    }

    @Test
    void aPathThatIsNotThereEndsAtTheDeepestPartThatIs() {
        YamlText yaml = YamlText.parse("x.yaml", "a: 1\nb:\n  c: 2\n");

        assertThat(yaml.source("b", "z")).isEqualTo(new Source("x.yaml", 3, 3));
    }

    @Test
    void everyValueIsText() {
        Node root =
                YamlText.parse("x.yaml", "a: NO\nb: 1.10\nc: 14:00\nd: 012\n").root();

        assertThat(List.of(root.at("a"), root.at("b"), root.at("c"), root.at("d")))
                .extracting(node -> ((Node.Scalar) node).text())
                .containsExactly("NO", "1.10", "14:00", "012");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreUnderstood() {
        YamlText yaml = YamlText.read("x.yaml", "\uFEFFa: 1\r\nb: |\r\n  x\r\n  y\r\nc: [\r\n".getBytes(UTF_8));

        assertThat(strings(yaml))
                .containsExactly("x.yaml:5:4: error: The `[` that opens here is not closed: add `]` where it ends.");
        Node good =
                YamlText.parse("x.yaml", "\uFEFFa: 1\r\nb: |\r\n  x\r\n  y\r\n").root();
        assertThat(good.span()).isEqualTo(new Node.Span(1, 21, 1, 1));
        assertThat(((Node.Scalar) good.at("b")).text()).isEqualTo("x\ny\n");
    }

    @Test
    void bytesThatAreNotUtf8AreReportedWhereTheyStand() {
        String message =
                "error: This character is not saved as UTF-8: open the file in an editor and save it with the encoding UTF-8.";
        assertThat(strings(YamlText.read("x.yaml", "a: 1\nb: café\n".getBytes(ISO_8859_1))))
                .containsExactly("x.yaml:2:7: " + message);
        assertThat(strings(YamlText.read("x.yaml", "a: 1\n".getBytes(UTF_16))))
                .containsExactly("x.yaml:1:1: " + message);
        assertThat(strings(YamlText.read("x.yaml", new byte[] {'a', ':', ' ', (byte) 0xC3})))
                .containsExactly("x.yaml:1:4: " + message);
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        assertThat(strings(YamlText.read("x.yaml", new byte[(8 << 20) + 1])))
                .containsExactly(
                        "x.yaml:1:1: error: This file is larger than 8 MB: split it, or move files that are not"
                                + " text into `files/`.");
    }

    @Test
    void deepNestingIsRefusedAndNotFollowed() {
        String message = "error: This is nested more than 64 levels deep: look for a bracket that is not closed.";
        assertThat(strings(YamlText.parse("x.yaml", "[".repeat(20_000)))).containsExactly("x.yaml:1:65: " + message);
        assertThat(strings(YamlText.parse("x.yaml", "- ".repeat(20_000)))).containsExactly("x.yaml:1:129: " + message);
        assertThat(YamlText.parse("x.yaml", "[".repeat(64) + "]".repeat(64)).problems())
                .isEmpty();
    }

    @Test
    void everyKeyThatIsThereTwiceIsReported() {
        assertThat(strings(YamlText.parse("x.yaml", "a: 1\nb: 2\na: 3\nc: {d: 1, d: 2}\nb: 4\n")))
                .containsExactly(
                        "x.yaml:3:1: error: `a` is already there on line 1: keep one of the two.",
                        "x.yaml:4:11: error: `d` is already there on line 4: keep one of the two.",
                        "x.yaml:5:1: error: `b` is already there on line 2: keep one of the two.");
    }

    @Test
    void whatYamlOffersForProgrammersIsRefused() {
        assertThat(strings(YamlText.parse("x.yaml", "a: &here 1\nb: *here\nc: !!str 2\nd: ! x\n")))
                .containsExactly(
                        "x.yaml:1:4: error: A text cannot begin with `&`: put the whole text in quotes.",
                        "x.yaml:2:4: error: A text cannot begin with `*`: put the whole text in quotes.",
                        "x.yaml:3:4: error: A text cannot begin with `!`: put the whole text in quotes.",
                        "x.yaml:4:4: error: A text cannot begin with `!`: put the whole text in quotes.");
        assertThat(strings(YamlText.parse("x.yaml", "---\na: 1\n---\nb: 1\n")))
                .containsExactly(
                        "x.yaml:3:1: error: `---` starts a second document here, and one file holds one thing: move"
                                + " what follows to a file of its own.");
        assertThat(strings(YamlText.parse("x.yaml", "? a\n: b\n")))
                .containsExactly("x.yaml:1:3: error: Write `a: …` on one line, without `?`.");
        assertThat(strings(YamlText.parse("x.yaml", "a: {{x}}\n"))).isNotEmpty();
    }

    @Test
    void aWordAloneBetweenBracesIsReported() {
        assertThat(strings(YamlText.parse("x.yaml", "a: {text: Who came, and why}\n")))
                .containsExactly(
                        "x.yaml:1:21: error: Between `{` and `}` a comma starts a new entry, so `and why` stands"
                                + " alone: put the whole text in quotes, or write one entry per line without `{}`.");
    }

    @Test
    void anEmptyFileIsAbsent() {
        for (String text : List.of("", "\n", "# only a comment\n", "\uFEFF", "---\n", "~\n")) {
            assertThat(YamlText.parse("x.yaml", text).problems()).isEmpty();
            assertThat(YamlText.parse("x.yaml", text).root().isAbsent()).isTrue();
        }
    }

    private static String source(YamlText yaml, String... path) {
        Node.Span span = yaml.root().at(path).span();
        return yaml.text().substring(span.start(), span.end());
    }

    private static List<String> strings(YamlText yaml) {
        return yaml.problems().stream().map(Problem::toString).toList();
    }
}
