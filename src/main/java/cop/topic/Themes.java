package cop.topic;

import cop.model.AgendaItem;
import cop.model.Community;
import cop.model.Meeting;
import cop.model.Topic;
import cop.model.TopicProgress;
import cop.model.Word;
import cop.model.Wording;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Cell.Tone;
import cop.view.Column;
import cop.view.Table;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How often what the community wants to be about came up within twelve months, and what else came up again and again.
 *
 * @param themes what was left out longest first
 */
public record Themes(List<Theme> themes) {

    private static final int MONTHS = 12;

    /** From this many meetings on a theme that nobody asked for is one that comes back. */
    private static final int OFTEN = 2;

    /** Why a theme is looked at. */
    public enum Why {
        EXPERTISE("what we want to know"),
        LEARNING_GOAL("a learning goal"),
        GOAL("a goal"),
        CAME_UP("came up by itself");

        private final String words;

        Why(String words) {
            this.words = words;
        }
    }

    /**
     * One theme.
     *
     * @param meetings at how many meetings of the last twelve months it came up
     * @param last the latest day on which it ever came up
     * @param waiting how many ideas about it wait for a place
     */
    public record Theme(String name, Why why, int meetings, Optional<LocalDate> last, int waiting) {

        boolean isNeglected() {
            return meetings == 0;
        }
    }

    public Themes {
        themes = List.copyOf(themes);
    }

    public static Themes of(Community community, LocalDate today) {
        List<Meeting> held = community.heldBy(today);
        List<Topic> waiting = community.topics().values().stream()
                .filter(topic -> TopicProgress.of(community, topic, today).state() == TopicProgress.State.OPEN)
                .toList();
        LocalDate since = today.minusMonths(MONTHS);
        List<Theme> themes = new ArrayList<>();
        Map<String, Why> wanted = new LinkedHashMap<>();
        community.charter().membership().expertise().forEach(area -> wanted.putIfAbsent(area, Why.EXPERTISE));
        community.charter().aims().learningGoals().forEach(goal -> wanted.putIfAbsent(goal, Why.LEARNING_GOAL));
        wanted.forEach((name, why) -> themes.add(theme(
                name,
                why,
                held.stream()
                        .filter(meeting -> subjects(meeting).stream().anyMatch(said -> Wording.fits(name, said)))
                        .toList(),
                waiting,
                since)));
        community.charter().aims().goals().forEach((id, goal) -> {
            String name = goal.text().orElse(id);
            if (!goal.isReached(today)) {
                themes.add(theme(
                        name,
                        Why.GOAL,
                        held.stream().filter(meeting -> serves(meeting, id)).toList(),
                        waiting,
                        since));
            }
        });
        again(held, since).forEach((name, meetings) -> {
            if (wanted.keySet().stream().noneMatch(area -> Wording.fits(area, name))) {
                themes.add(theme(name, Why.CAME_UP, meetings, waiting, since));
            }
        });
        themes.sort(Comparator.comparing((Theme theme) -> theme.last().orElse(LocalDate.MIN))
                .thenComparing(Theme::why)
                .thenComparing(Theme::name));
        return new Themes(themes);
    }

    private static Theme theme(String name, Why why, List<Meeting> held, List<Topic> waiting, LocalDate since) {
        return new Theme(
                name,
                why,
                (int) held.stream()
                        .filter(meeting -> meeting.date().isAfter(since))
                        .count(),
                held.stream().map(Meeting::date).max(Comparator.naturalOrder()),
                (int) waiting.stream()
                        .filter(topic -> Wording.fits(name, topic.title()))
                        .count());
    }

    /** What a meeting was about: its theme, and the titles of its content. */
    private static List<String> subjects(Meeting meeting) {
        List<String> subjects =
                new ArrayList<>(meeting.programme().theme().stream().toList());
        for (AgendaItem item : meeting.agenda()) {
            boolean titled = !item.heading().equals(item.kindOrOpen().title());
            if (!item.kindOrOpen().isFrame() && !item.isPutOff() && titled) {
                subjects.add(item.heading());
            }
        }
        return subjects;
    }

    private static boolean serves(Meeting meeting, String goal) {
        return meeting.agenda().stream()
                .anyMatch(item -> !item.isPutOff()
                        && item.goal()
                                .flatMap(AgendaItem.GoalLink::goal)
                                .filter(goal::equals)
                                .isPresent());
    }

    /** What came up under one name at several meetings since a day. */
    private static Map<String, List<Meeting>> again(List<Meeting> held, LocalDate since) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, List<Meeting>> by = new LinkedHashMap<>();
        for (Meeting meeting : held) {
            if (meeting.date().isAfter(since)) {
                for (String subject : subjects(meeting)) {
                    String name = names.computeIfAbsent(Wording.key(subject), any -> subject);
                    List<Meeting> where = by.computeIfAbsent(name, any -> new ArrayList<>());
                    if (!where.contains(meeting)) {
                        where.add(meeting);
                    }
                }
            }
        }
        by.values().removeIf(where -> where.size() < OFTEN);
        return by;
    }

    public Answer answer() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Theme theme : themes) {
            rows.add(List.of(
                    Cell.of(theme.name()),
                    Cell.of(theme.why().words, Word.of(theme.why())),
                    theme.isNeglected()
                            ? Cell.of("not once", "0").toned(Tone.WATCH)
                            : Cell.of(Words.times(theme.meetings()), Integer.toString(theme.meetings())),
                    theme.last().map(Cell::of).orElse(Cell.of("never", "")),
                    Cell.of(theme.waiting())));
        }
        List<Column> columns = List.of(
                Column.of("theme", "Theme"),
                Column.of("why", "Why"),
                Column.of("meetings", "In 12 months"),
                Column.of("last", "Last"),
                Column.number("waiting", "Ideas"));
        return new Answer(
                this,
                new Table(
                        columns,
                        rows,
                        "The charter names no expertise and no goals, and nothing came up twice. Say what you want to know with:"
                                + " cop community set expertise AREA"));
    }
}
