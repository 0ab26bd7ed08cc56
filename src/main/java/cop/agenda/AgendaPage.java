package cop.agenda;

import cop.agenda.Agenda.Item;
import cop.agenda.Agenda.Promise;
import cop.agenda.Agenda.Recap;
import cop.model.AgendaItem.Kind;
import cop.model.Charter;
import cop.model.Community;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Table;
import cop.view.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * An agenda in words, as templates show it; a text is empty where there is nothing to say.
 *
 * @param day such as {@code Thursday 19 March 2026}
 * @param time such as {@code 14:00–16:00}
 * @param groundRules in one line
 * @param blocks the items, in order
 * @param more what belongs to no item of this agenda
 * @param next the days of the meetings that follow, in one line
 * @param notes for whoever prepares the meeting
 */
record AgendaPage(
        String community,
        String title,
        String day,
        String time,
        String place,
        String purpose,
        String groundRules,
        List<Duty> roles,
        List<Block> blocks,
        List<Extra> more,
        String next,
        List<String> notes) {

    /** Who does what. */
    record Duty(String role, String who) {}

    /**
     * One item.
     *
     * @param length such as {@code 10 min}
     * @param carried such as {@code carried over twice} or {@code no time for it}
     * @param points what is to be said under it
     */
    record Block(
            String time,
            String title,
            String length,
            String lead,
            String carried,
            String prompt,
            List<String> points) {}

    /** Points under a heading of their own. */
    record Extra(String heading, List<String> points) {}

    static AgendaPage of(Agenda agenda, Community community, List<String> notes) {
        Charter charter = community.charter();
        List<String> recap =
                agenda.recap().map(before -> recap(before, community)).orElse(List.of());
        List<String> promises = promises(agenda.promises(), community);
        List<Duty> roles = new ArrayList<>();
        agenda.roles().forEach((role, person) -> roles.add(new Duty(Words.title(role), community.nameOf(person))));
        List<Block> blocks = new ArrayList<>();
        for (Item item : agenda.items()) {
            blocks.add(block(item, community, points(item.kind(), recap, promises)));
        }
        return new AgendaPage(
                charter.name(),
                agenda.title(),
                Words.longDay(agenda.date()),
                agenda.start().map(start -> Words.hours(start, agenda.length())).orElse(""),
                agenda.place().orElse(""),
                charter.aims().purpose().statement().orElse(""),
                String.join(" · ", charter.agreements().groundRules()),
                roles,
                blocks,
                more(agenda, recap, promises),
                Words.and(agenda.next().stream().map(Words::day).toList()),
                notes);
    }

    private static List<String> points(Kind kind, List<String> recap, List<String> promises) {
        return switch (kind) {
            case RECAP -> recap;
            case ACTIONS -> promises;
            default -> List.of();
        };
    }

    private static Block block(Item item, Community community, List<String> points) {
        return new Block(
                item.from().map(Words::time).orElse(""),
                item.title(),
                item.minutes().map(minutes -> minutes + " min").orElse(""),
                item.lead().map(community::nameOf).orElse(""),
                history(item),
                item.prompt().orElse(""),
                points);
    }

    private static String history(Item item) {
        String carried = item.carried() == 0 ? "" : "carried over " + Words.times(item.carried());
        return item.putOff() ? (carried.isEmpty() ? "" : carried + ", ") + "no time for it" : carried;
    }

    private static List<Extra> more(Agenda agenda, List<String> recap, List<String> promises) {
        List<Extra> more = new ArrayList<>();
        if (!recap.isEmpty() && !has(agenda, Kind.RECAP)) {
            more.add(new Extra(Kind.RECAP.title(), recap));
        }
        if (!promises.isEmpty() && !has(agenda, Kind.ACTIONS)) {
            more.add(new Extra(Kind.ACTIONS.title(), promises));
        }
        return more;
    }

    private static boolean has(Agenda agenda, Kind kind) {
        return agenda.items().stream().anyMatch(item -> item.kind() == kind);
    }

    private static List<String> recap(Recap recap, Community community) {
        List<String> points = new ArrayList<>();
        recap.learned().forEach(text -> points.add("We learned: " + text));
        recap.decided().forEach(text -> points.add("We decided: " + text));
        for (Promise promise : recap.promised()) {
            // What is still open stands under the item about promises.
            if (promise.done().isPresent()) {
                points.add("Promised and done: " + line(promise, community));
            }
        }
        return points;
    }

    private static List<String> promises(List<Promise> promises, Community community) {
        return promises.stream()
                .map(promise -> line(promise, community) + when(promise))
                .toList();
    }

    private static String line(Promise promise, Community community) {
        String who = Words.and(promise.owners().stream().map(community::nameOf).toList());
        return (who.isEmpty() ? "Nobody yet" : who) + ": " + promise.text();
    }

    private static String when(Promise promise) {
        return promise.due()
                .map(day ->
                        promise.overdue() ? " (overdue since " + Words.day(day) + ")" : " (due " + Words.day(day) + ")")
                .orElse("");
    }

    Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Block block : blocks) {
            rows.add(List.of(
                    Cell.of(block.time()),
                    Cell.of(block.length()),
                    Cell.of(block.title()),
                    Cell.of(block.lead()),
                    Cell.of(block.prompt()),
                    Cell.of(block.carried())));
        }
        return new Table(
                List.of(
                        Column.of("from", "From"),
                        Column.of("length", "Length"),
                        Column.of("title", "Title"),
                        Column.of("lead", "Lead"),
                        Column.of("prompt", "Question"),
                        Column.of("carried", "Carried over")),
                rows,
                "The agenda is empty.");
    }
}
