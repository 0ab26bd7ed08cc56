package cop.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class YamlPatchLawTest {

    private static final SampleShape SAMPLES = new SampleShape();

    @Test
    void aPatchedTextHoldsTheChangedRecordAndEveryLineThatHadNothingToDoWithIt() {
        SampleMaker maker = new SampleMaker(11);
        for (int i = 0; i < 3000; i++) {
            Sample before = maker.sample();
            Sample after = maker.change(before);
            YamlText text = YamlText.parse("x.yaml", HandWriting.write(SAMPLES.encode(before), maker.random()));
            assertThat(text.as(SAMPLES, "x").value()).as(text.text()).contains(before);

            String patched = YamlPatch.patch(text.text(), SAMPLES.encode(before), SAMPLES.encode(after));

            Supplier<String> story = () -> "\n" + text.text() + "\n=====>\n" + patched;
            YamlText read = YamlText.parse("x.yaml", patched);
            assertThat(read.problems()).as(story).isEmpty();
            assertThat(read.as(SAMPLES, "x").value()).as(story).contains(after);
            String lineEnd = text.text().contains("\r\n") ? "\r\n" : "\n";
            boolean endsInLine = text.text().endsWith("\n");
            assertThat(missing(
                            new Untouched(text).lines(before, after), lines(endsInLine ? patched : patched + lineEnd)))
                    .as(story)
                    .isEmpty();
            assertThat(patched.startsWith("\uFEFF")).isEqualTo(text.text().startsWith("\uFEFF"));
        }
    }

    @Test
    void aPatchThatChangesNothingLeavesEveryByte() {
        SampleMaker maker = new SampleMaker(13);
        for (int i = 0; i < 500; i++) {
            Tree tree = SAMPLES.encode(maker.sample());
            String text = HandWriting.write(tree, maker.random());
            assertThat(YamlPatch.patch(text, tree, tree)).isEqualTo(text);
        }
    }

    /** The first line that is no longer there, or not in its order. */
    private static Optional<String> missing(List<String> wanted, List<String> lines) {
        int next = 0;
        for (String line : lines) {
            if (next < wanted.size() && wanted.get(next).equals(line)) {
                next++;
            }
        }
        return wanted.stream().skip(next).findFirst();
    }

    private static List<String> lines(String text) {
        return List.of(text.split("(?<=\n)", -1));
    }

    /** The lines of a text that a change has nothing to do with. */
    private static final class Untouched {

        private final YamlText yaml;
        private final TextLines lines;
        private final boolean[] touched;

        Untouched(YamlText yaml) {
            this.yaml = yaml;
            this.lines = new TextLines(yaml.text());
            this.touched = new boolean[yaml.text().length() + 1];
        }

        List<String> lines(Sample before, Sample after) {
            touch(yaml.root(), SAMPLES.encode(before), SAMPLES.encode(after));
            List<String> untouched = new ArrayList<>();
            int start = 0;
            for (String line : YamlPatchLawTest.lines(yaml.text())) {
                boolean keep = line.endsWith("\n");
                for (int i = start; i < start + line.length(); i++) {
                    keep &= !touched[i];
                }
                if (keep) {
                    untouched.add(line);
                }
                start += line.length();
            }
            return untouched;
        }

        private void touch(Node node, Tree before, Tree after) {
            if (node instanceof Node.Mapping mapping
                    && !mapping.flow()
                    && before instanceof Tree.Fields old
                    && after instanceof Tree.Fields changed) {
                touchFields(mapping, old.entries(), changed.entries());
            } else if (node instanceof Node.Sequence sequence
                    && !sequence.flow()
                    && before instanceof Tree.Items old
                    && after instanceof Tree.Items changed) {
                touchItems(sequence, old.items(), changed.items());
            } else if (!before.equals(after)) {
                mark(node.span().start(), node.span().end(), 0);
            }
        }

        private void touchFields(Node.Mapping mapping, Map<String, Tree> before, Map<String, Tree> after) {
            for (Node.Entry entry : mapping.entries()) {
                Optional<Tree> old = Optional.ofNullable(before.get(entry.key().text()));
                Optional<Tree> changed =
                        Optional.ofNullable(after.get(entry.key().text()));
                boolean isBelow =
                        entry.value().span().line() > entry.key().span().line();
                if (old.equals(changed)) {
                    continue;
                }
                if (isBelow
                        && old.isPresent()
                        && changed.isPresent()
                        && anyStays(entry.value(), old.get(), changed.get())) {
                    mark(
                            entry.key().span().start(),
                            entry.key().span().end(),
                            lines.text().length());
                    touch(entry.value(), old.get(), changed.get());
                } else {
                    mark(
                            entry.key().span().start(),
                            entry.value().span().end(),
                            entry.key().span().column() - 1);
                }
            }
        }

        private static boolean anyStays(Node node, Tree before, Tree after) {
            if (node instanceof Node.Sequence
                    && before instanceof Tree.Items old
                    && after instanceof Tree.Items changed) {
                return ListDiff.of(old.items(), changed.items()).origin().stream()
                        .anyMatch(i -> i >= 0);
            }
            return node instanceof Node.Mapping mapping
                    && before instanceof Tree.Fields old
                    && after instanceof Tree.Fields changed
                    && mapping.entries().stream()
                            .map(entry -> entry.key().text())
                            .anyMatch(key -> changed.entries().containsKey(key)
                                    || !old.entries().containsKey(key));
        }

        private void touchItems(Node.Sequence sequence, List<Tree> before, List<Tree> after) {
            List<Integer> origin = ListDiff.of(before, after).origin();
            for (int i = 0; i < before.size(); i++) {
                int now = origin.indexOf(i);
                if (now < 0 || !before.get(i).equals(after.get(now))) {
                    Node.Span span = sequence.items().get(i).span();
                    mark(
                            Parts.of(lines, sequence).starts().get(i),
                            span.end(),
                            sequence.span().column() - 1);
                }
            }
        }

        private void mark(int start, int end, int column) {
            for (int i = lines.start(start); i < Math.max(lines.next(end), lines.entryEnd(end, column)); i++) {
                touched[i] = true;
            }
        }
    }
}
