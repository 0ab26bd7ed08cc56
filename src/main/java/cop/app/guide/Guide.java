package cop.app.guide;

import cop.charter.Point;
import cop.check.Checks;
import cop.model.Charter;
import cop.model.Problem;
import cop.model.Snapshot;
import cop.view.Answer;
import cop.view.Bullets;
import cop.view.Prose;
import cop.view.Sections;
import cop.view.Sections.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One theme of the guide for one community: what to know, what is open, what is done.
 *
 * @param reason why just this theme; absent where somebody asked for it
 * @param source where the guide says this
 */
public record Guide(
        String theme, Optional<String> reason, String title, String source, List<String> text, List<Step> steps) {

    /** Whether something is done, as far as the files tell. */
    public enum State {
        OPEN,
        DONE,
        UNKNOWN
    }

    /**
     * One thing to do or to think of.
     *
     * @param command the words of a command that helps, without {@code cop}
     */
    public record Step(String text, State state, Optional<String> command) {

        private String shown() {
            return text + command.map(words -> "\ncop " + words).orElse("");
        }
    }

    /** Before the name of a check that looks at meetings; {@code charter:} stands before one that looks at the charter. */
    private static final String CHECK = "check:";

    public Guide {
        text = List.copyOf(text);
        steps = List.copyOf(steps);
    }

    /** The theme that fits where the community stands. */
    public static Guide of(Snapshot at, LocalDate today) {
        Standing standing = Standing.of(at.community(), today);
        return of(standing.theme().word(), Optional.of(standing.reason()), at, today);
    }

    /** The theme that somebody asks for. */
    public static Guide of(Theme theme, Snapshot at, LocalDate today) {
        return of(theme.word(), Optional.empty(), at, today);
    }

    /** What the advice stands on. */
    public static Guide sources(Snapshot at, LocalDate today) {
        return of("sources", Optional.empty(), at, today);
    }

    private static Guide of(String theme, Optional<String> reason, Snapshot at, LocalDate today) {
        Chapter chapter = Chapter.named(theme);
        Set<String> open =
                Point.open(at.community().charter()).stream().map(Point::id).collect(Collectors.toSet());
        Set<String> found = Checks.run(at, today).stream().map(Problem::check).collect(Collectors.toSet());
        List<Step> steps = chapter.hints().stream()
                .map(hint -> new Step(
                        hint.text(),
                        hint.key().map(key -> state(key, open, found)).orElse(State.UNKNOWN),
                        hint.command()))
                .toList();
        return new Guide(
                theme,
                reason,
                chapter.title(),
                chapter.source(),
                text(chapter, at.community().charter()),
                steps);
    }

    /** A check of meetings that finds nothing may have had nothing to look at; one of the charter always has. */
    private static State state(String key, Set<String> open, Set<String> found) {
        int colon = key.indexOf(':');
        if (colon < 0) {
            return open.contains(key) ? State.OPEN : State.DONE;
        }
        if (found.contains(key.substring(colon + 1))) {
            return State.OPEN;
        }
        return key.startsWith(CHECK) ? State.UNKNOWN : State.DONE;
    }

    private static List<String> text(Chapter chapter, Charter charter) {
        List<String> text = new ArrayList<>(List.of(chapter.summary()));
        Map<String, String> quotes = quotes(charter);
        for (String paragraph : chapter.paragraphs()) {
            String quote = quotes.getOrDefault(paragraph, paragraph);
            if (!quote.isEmpty()) {
                text.add(quote);
            }
        }
        return text;
    }

    /** What the members agreed on themselves, where a chapter asks for it; empty where they did not. */
    private static Map<String, String> quotes(Charter charter) {
        return Map.of(
                "{conflict-process}",
                charter.agreements()
                        .conflictProcess()
                        .map(way -> "You agreed: " + way)
                        .orElse("You have not agreed on a way yet."),
                "{facilitation}",
                charter.agreements()
                        .facilitation()
                        .map(way -> "You agreed: " + way)
                        .orElse(""),
                "{ground-rules}",
                listed("Your ground rules: ", charter.agreements().groundRules()),
                "{principles}",
                listed("Your principles: ", charter.aims().principles()));
    }

    private static String listed(String label, List<String> rules) {
        return rules.isEmpty() ? "" : label + String.join("; ", rules) + ".";
    }

    public Answer answer() {
        List<Section> sections = new ArrayList<>();
        reason.ifPresent(why -> sections.add(new Section("", new Prose(why))));
        List<Section> body = new ArrayList<>(List.of(new Section("", new Prose(String.join("\n\n", text)))));
        boolean told = steps.stream().anyMatch(step -> step.state() != State.UNKNOWN);
        if (!told) {
            body.addAll(points("", State.UNKNOWN));
        }
        sections.add(new Section(title, new Sections(body)));
        if (told) {
            sections.addAll(points("Open", State.OPEN));
            sections.addAll(points("Also", State.UNKNOWN));
            sections.addAll(points("Done", State.DONE));
        }
        sections.add(new Section("", new Prose("From: " + source + ".")));
        sections.add(new Section("", new Prose("More with cop guide and one of these words: " + others() + ".")));
        return new Answer(this, new Sections(sections));
    }

    /** The steps of a state under a heading; nothing where there is none. */
    private List<Section> points(String heading, State state) {
        List<String> points = steps.stream()
                .filter(step -> step.state() == state)
                .map(step -> state == State.DONE ? step.text() : step.shown())
                .toList();
        return points.isEmpty() ? List.of() : List.of(new Section(heading, new Bullets(false, points)));
    }

    private String others() {
        return Arrays.stream(Theme.values())
                .map(Theme::word)
                .filter(word -> !word.equals(theme))
                .collect(Collectors.joining(", "));
    }
}
