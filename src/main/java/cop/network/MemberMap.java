package cop.network;

import cop.model.Community;
import cop.model.Consent;
import cop.model.Organisation;
import cop.model.Word;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Prose;
import cop.view.Sections;
import cop.view.Sections.Section;
import cop.view.Table;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the members are together: how many of them bring which view, know what, live where. It counts and names nobody.
 *
 * @param audience those to whom members show what is counted; absent where all is counted that is known
 * @param members how many are counted
 */
public record MemberMap(Optional<Consent.Audience> audience, int members, List<Line> lines) {

    /**
     * One count.
     *
     * @param value empty for those of whom nothing is known
     * @param wanted whether the charter names it
     * @param note which organisations offer it, or how close the community is to this one
     */
    public record Line(Area area, String value, int members, boolean wanted, String note) {}

    public MemberMap {
        lines = List.copyOf(lines);
    }

    /**
     * Counts.
     *
     * @param areas those asked for; none means all
     * @param audience who will see it, so that only what members show it is counted; empty for the people who hold the folder
     */
    public static MemberMap of(
            Community community, List<Area> areas, Optional<Consent.Audience> audience, LocalDate today) {
        Coverage coverage = Coverage.of(community, audience, today);
        List<Line> lines = new ArrayList<>();
        for (Area area : Area.values()) {
            if (areas.isEmpty() || areas.contains(area)) {
                add(area, coverage, lines);
            }
        }
        return new MemberMap(audience, coverage.said().size(), lines);
    }

    private static void add(Area area, Coverage coverage, List<Line> lines) {
        List<Coverage.Value> values = coverage.of(area);
        for (Coverage.Value value : values) {
            lines.add(new Line(area, value.name(), value.members(), value.wanted(), note(value, coverage)));
        }
        int silent = coverage.silent(area);
        boolean asked = area != Area.LEVEL && area != Area.SERVICE;
        if (asked && silent > 0) {
            lines.add(new Line(area, "", silent, false, ""));
        }
    }

    private static String note(Coverage.Value value, Coverage coverage) {
        if (value.area() == Area.ORGANISATION) {
            return Optional.ofNullable(coverage.community().organisations().get(value.key()))
                    .map(Coverage::closeness)
                    .orElse("");
        }
        if (value.area() != Area.SERVICE) {
            return "";
        }
        List<String> offering = coverage.offering(value.name()).stream()
                .filter(Organisation::isActive)
                .map(Organisation::heading)
                .toList();
        return offering.isEmpty() ? "" : "also by " + Words.and(offering);
    }

    public Answer answer() {
        List<Column> columns = List.of(
                Column.of("area", "Area"),
                Column.of("value", "Value"),
                Column.number("members", "Members"),
                Column.of("wanted", "Charter"),
                Column.of("note", "Note"));
        List<List<Cell>> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(List.of(
                    Cell.of(Words.title(Word.of(line.area())), Word.of(line.area())),
                    line.value().isEmpty()
                            ? Cell.of(audience.isPresent() ? "not shared" : "not said", "")
                                    .toned(Cell.Tone.FAINT)
                            : Cell.of(line.value()),
                    Cell.of(line.members()),
                    line.wanted() ? Cell.of("wanted") : Cell.of(""),
                    Cell.of(line.note())));
        }
        Table table = new Table(columns, rows, "Nothing is known of the members yet. Ask them, then: cop member set");
        return new Answer(
                this,
                new Sections(List.of(
                        new Section("", table),
                        new Section(
                                "",
                                new Prose(Words.count(members, "member")
                                        + (members == 1 ? " is" : " are")
                                        + " counted. What is missing: cop member gap")))));
    }
}
