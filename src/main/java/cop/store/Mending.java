package cop.store;

import cop.model.Problem;
import cop.model.Source;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes what was meant where YAML understands a text otherwise and there is one remedy: tabs, and sentences that need
 * quotes. A mend that does not bring the reader further is not made.
 */
final class Mending {

    private static final List<String> INDENTATIONS = List.of("  ", "    ", "        ");

    private static final Comparator<Source> BY_PLACE =
            Comparator.comparingInt(Source::line).thenComparingInt(Source::column);

    /** The further the parser comes the better; where it stops at the same place, the fewer errors are left. */
    private static final Comparator<Page> BY_PROGRESS = Comparator.comparing(Mending::stop, BY_PLACE)
            .thenComparing(Comparator.comparingLong(Mending::errors).reversed());

    private Mending() {}

    /** The bytes of the files that can be mended, by path. */
    static Map<String, byte[]> of(Iterable<Page> pages) {
        Map<String, byte[]> mended = new TreeMap<>();
        for (Page page : pages) {
            Page better = mended(page);
            if (better != page) {
                mended.put(page.path(), better.bytes());
            }
        }
        return mended;
    }

    /** The page with all that can be mended one by one; the same page where that is nothing. */
    private static Page mended(Page page) {
        Page now = page;
        Optional<Page> next = Optional.of(page);
        while (next.isPresent()) {
            now = next.get();
            next = step(now);
        }
        return now;
    }

    private static Optional<Page> step(Page page) {
        String text = new String(page.bytes(), StandardCharsets.UTF_8);
        if (errors(page) == 0 || !Arrays.equals(text.getBytes(StandardCharsets.UTF_8), page.bytes())) {
            return Optional.empty();
        }
        return best(page, withoutTabs(text))
                .or(() -> best(
                        page,
                        page.problems().stream()
                                .flatMap(problem -> problem.mend().stream())
                                .map(mend ->
                                        text.substring(0, mend.start()) + mend.text() + text.substring(mend.end()))));
    }

    /** The candidate that brings the reader furthest, if any brings it further than the page. */
    private static Optional<Page> best(Page page, Stream<String> candidates) {
        return candidates
                .map(text -> Page.of(page.path(), text.getBytes(StandardCharsets.UTF_8)))
                .max(BY_PROGRESS)
                .filter(candidate -> BY_PROGRESS.compare(candidate, page) > 0);
    }

    /** Where the parser gives up; behind everything where it does not. */
    private static Source stop(Page page) {
        return page.problems().stream()
                .filter(problem -> problem.check().equals(YamlText.SYNTAX))
                .map(Problem::source)
                .min(BY_PLACE)
                .orElse(new Source(page.path(), Integer.MAX_VALUE, 1));
    }

    private static long errors(Page page) {
        return page.problems().stream().filter(Problem::isError).count();
    }

    /** The text with spaces for the tabs at the beginnings of lines, in the ways in which people indent. */
    private static Stream<String> withoutTabs(String text) {
        List<String> lines = List.of(text.split("(?<=\n)"));
        if (lines.stream().noneMatch(line -> indentation(line).indexOf('\t') >= 0)) {
            return Stream.empty();
        }
        return Stream.concat(INDENTATIONS.stream().map(spaces -> spaced(lines, spaces)), Stream.of(aligned(lines)));
    }

    private static String spaced(List<String> lines, String spaces) {
        StringBuilder out = new StringBuilder();
        for (String line : lines) {
            String indentation = indentation(line);
            out.append(indentation.replace("\t", spaces)).append(line.substring(indentation.length()));
        }
        return out.toString();
    }

    /** Every line that a tab indents begins where the line above begins. */
    private static String aligned(List<String> lines) {
        StringBuilder out = new StringBuilder();
        String above = "";
        for (String line : lines) {
            String indentation = indentation(line);
            String mine = indentation.indexOf('\t') >= 0 ? above : indentation;
            out.append(mine).append(line.substring(indentation.length()));
            above = mine;
        }
        return out.toString();
    }

    private static String indentation(String line) {
        int end = 0;
        while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) {
            end++;
        }
        return line.substring(0, end);
    }
}
