package cop.store;

import static org.assertj.core.api.Assertions.assertThat;

import cop.store.Tree.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YamlPatchTest {

    private static final String LONG =
            "Every Foundation Phase learner in our schools reads for meaning by age ten, and we"
                    + " know it because we listen to every one of them.";

    @Test
    void aChangedValueKeepsItsQuotesAndItsComment() {
        assertPatch("a: 'x'   # why\nb: 1\n", map("a", "x"), map("a", "it's"), "a: 'it''s'   # why\nb: 1\n");
        assertPatch("a: \"x\"\n", map("a", "x"), map("a", "y"), "a: \"y\"\n");
        assertPatch("a: x # why\n", map("a", "x"), map("a", "no"), "a: \"no\" # why\n");
    }

    @Test
    void anAddedFieldComesAfterTheOneThatIsDeclaredBeforeIt() {
        assertPatch(
                "a: 1  # one\n\n# about c\nc: 3",
                map("a", "1", "c", "3"),
                map("a", "1", "b", "2 x", "c", "3", "d", "4 x"),
                "a: 1  # one\nb: 2 x\n\n# about c\nc: 3\nd: 4 x");
        assertPatch("# mine\nb: 2\n", map("b", "2"), map("a", "x", "b", "2"), "# mine\na: x\nb: 2\n");
    }

    @Test
    void aRemovedFieldTakesItsLinesWithItAndNoOtherComment() {
        assertPatch(
                "a: 1\n# about b\nb:  # the b\n  x: 1\n  # inside\n# about c\nc: 3\n",
                map("a", "1", "b", map("x", "1"), "c", "3"),
                map("a", "1", "c", "3"),
                "a: 1\n# about b\n# about c\nc: 3\n");
    }

    @Test
    void whatIsNotKnownSurvives() {
        assertPatch(
                "x-own: [1,  2]\na: 1\nmine: {z:   1}\n",
                map("a", "1"),
                map("a", "2 x"),
                "x-own: [1,  2]\na: 2 x\nmine: {z:   1}\n");
        assertPatch(
                "r: {a: 1, mine: 2}\n",
                map("r", map("a", "1")),
                map("r", map("a", "b", "c", "d")),
                "r: {a: b, c: d, mine: 2}\n");
    }

    @Test
    void anEntryBetweenBracesMovesToLinesOfItsOwnWhenASentenceComesIn() {
        assertPatch(
                "r:\n  dee: {answer: declined, x-own: [1]}  # phoned\n",
                map("r", map("dee", map("answer", "declined"))),
                map("r", map("dee", map("answer", "declined", "note", prose("District meeting")))),
                "r:\n  dee:  # phoned\n    answer: declined\n    note: District meeting\n    x-own: [1]\n");
        assertPatch(
                "l:\n  - {a: b}\n",
                map("l", List.of(map("a", "b"))),
                map("l", List.of(map("a", "b", "note", prose(LONG)))),
                """
                l:
                  - a: b
                    note: >
                      Every Foundation Phase learner in our schools reads for meaning by age ten,
                      and we know it because we listen to every one of them.
                """);
    }

    @Test
    void aTextBecomesAMapAndAMapAText() {
        Tree declined = map("answer", "declined", "note", prose("Late"));
        assertPatch(
                "rsvp:\n    ana: accepted  # soon\n    ben: accepted\n",
                map("rsvp", map("ana", "accepted", "ben", "accepted")),
                map("rsvp", map("ana", declined, "ben", "accepted")),
                "rsvp:\n    ana:  # soon\n        answer: declined\n        note: Late\n    ben: accepted\n");
        assertPatch(
                "rsvp:\n  ana:  # soon\n    answer: declined\n    note: Late\n  ben: x\n",
                map("rsvp", map("ana", declined, "ben", "x")),
                map("rsvp", map("ana", "accepted", "ben", "x")),
                "rsvp:\n  ana: accepted  # soon\n  ben: x\n");
    }

    @Test
    void anEmptyValueIsFilled() {
        assertPatch(
                "a:\nb:   # none\nc: ~\n",
                map(),
                map("a", "x", "b", map("c", "v"), "c", "z"),
                "a: x\nb:   # none\n  c: v\nc: z\n");
        assertPatch("a: []\nb: {}\n", map(), map("a", List.of("x"), "b", map("c", "v")), "a:\n  - x\nb:\n  c: v\n");
    }

    @Test
    void anEmptyFileIsFilled() {
        Tree after = map("a", "x");
        assertPatch("", map(), after, "a: x\n");
        assertPatch("\uFEFF", map(), after, "\uFEFFa: x\n");
        assertPatch("# hello\r\n", map(), after, "# hello\r\na: x\r\n");
        assertPatch("# hello", map(), after, "# hello\na: x\n");
    }

    @Test
    void entriesComeIntoAListAndGoOutOfIt() {
        Tree before = map("l", List.of("a", "b", "c"));
        Tree after = map("l", List.of("z", "a", "c", "d"));
        assertPatch(
                "l:\n- a # first\n- b\n# about c\n- c\n", before, after, "l:\n- z\n- a # first\n# about c\n- c\n- d\n");
        assertPatch("l: [a, b, c]\n", before, after, "l: [z, a, c, d]\n");
        assertPatch(
                "l: [\n  a, # first\n  b,\n  # about c\n  c,\n]\n",
                before,
                after,
                "l: [\n  z, a, # first\n  # about c\n  c, d,\n]\n");
    }

    @Test
    void anEntryThatMovesKeepsItsCommentsAndUnknownKeys() {
        Tree one = map("k", "one");
        Tree two = map("k", "two");
        Tree three = map("k", "three");
        assertPatch(
                "l:\n  - k: one  # first\n    x-own: 1\n  - k: two\n  - k: three\n",
                map("l", List.of(one, two, three)),
                map("l", List.of(two, three, one)),
                "l:\n  - k: two\n  - k: three\n  - k: one  # first\n    x-own: 1\n");
    }

    @Test
    void theFirstFieldOfAListEntryLeavesTheDashToTheNext() {
        assertPatch(
                "l:\n  - a: 1\n    b: 2\n",
                map("l", List.of(map("a", "1", "b", "2"))),
                map("l", List.of(map("b", "2"))),
                "l:\n  - b: 2\n");
        assertPatch(
                "l:\n  - b: 2\n",
                map("l", List.of(map("b", "2"))),
                map("l", List.of(map("a", "x", "b", "2"))),
                "l:\n  - a: x\n    b: 2\n");
    }

    @Test
    void aFileWithWindowsLineEndsKeepsThem() {
        assertPatch(
                "a: 1\r\nn: |\r\n  x\r\nz: 1\r\n",
                map("a", "1", "n", prose("x"), "z", "1"),
                map("a", "1", "b", "x", "n", prose("p\n\nq"), "z", "1"),
                "a: 1\r\nb: x\r\nn: |\r\n  p\r\n\r\n  q\r\nz: 1\r\n");
    }

    @Test
    void aBlockStaysABlock() {
        assertPatch(
                "n: >\n  One line\n  or two.\n\nz: 1\n",
                map("n", prose("One line or two."), "z", "1"),
                map("n", prose("Short."), "z", "1"),
                "n: >\n  Short.\n\nz: 1\n");
    }

    @Test
    void aFieldThatStandsOutThoughItSaysTheDefaultIsChangedWhereItStands() {
        assertPatch("status: planned # yet\n", map(), map("status", "held"), "status: held # yet\n");
    }

    @Test
    void aFileThatIsAListGrowsAtItsEnd() {
        Tree first = new Tree.Fields(((Tree.Fields) map("what", "agenda")).entries(), true);
        Tree second = new Tree.Fields(((Tree.Fields) map("what", "minutes")).entries(), true);
        assertPatch(
                "- {what: agenda}\n",
                new Tree.Items(List.of(first), false),
                new Tree.Items(List.of(first, second), false),
                "- {what: agenda}\n- {what: minutes}\n");
    }

    private static void assertPatch(String text, Tree before, Tree after, String expected) {
        assertThat(YamlPatch.patch(text, before, after)).isEqualTo(expected);
    }

    private static Tree prose(String text) {
        return new Tree.Text(text, Kind.PROSE);
    }

    private static Tree map(Object... keysAndValues) {
        Map<String, Tree> entries = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            entries.put((String) keysAndValues[i], tree(keysAndValues[i + 1]));
        }
        return new Tree.Fields(entries, false);
    }

    private static Tree tree(Object value) {
        if (value instanceof List<?> list) {
            return new Tree.Items(list.stream().map(YamlPatchTest::tree).toList(), false);
        }
        return value instanceof Tree tree ? tree : new Tree.Text((String) value, Kind.TEXT);
    }
}
