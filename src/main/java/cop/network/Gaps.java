package cop.network;

import cop.model.Community;
import cop.model.Membership;
import cop.model.Membership.Size;
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
 * What the community wants and has, has hardly, or lacks: views, levels and expertise named in the charter, services that only
 * others offer, organisations with which there is no relationship yet, and the number of members. It names no member.
 *
 * @param size what the charter says of the number of members
 * @param open whether people come as they like, so that a number is not asked for
 */
public record Gaps(int members, Optional<Size> size, boolean open, List<Line> lines) {

    private static final int ENOUGH = 2;

    /** How well something is covered, the worst first. */
    public enum State {
        NONE,
        THIN,
        CONTACT,
        COVERED,
        ACTIVE,
        UNKNOWN
    }

    /**
     * One thing that is wanted, or one organisation.
     *
     * @param members how many members bring it, or work there
     * @param note who could be asked
     */
    public record Line(Area area, String what, int members, State state, String note) {}

    public Gaps {
        lines = List.copyOf(lines);
    }

    public static Gaps of(Community community, LocalDate today) {
        Coverage coverage = Coverage.of(community, Optional.empty(), today);
        List<Line> lines = new ArrayList<>();
        for (Area area : List.of(Area.PERSPECTIVE, Area.LEVEL, Area.EXPERTISE)) {
            coverage.of(area).stream()
                    .filter(Coverage.Value::wanted)
                    .forEach(value -> lines.add(wanted(value, coverage)));
        }
        addServices(coverage, lines);
        for (Coverage.Value value : coverage.of(Area.ORGANISATION)) {
            Optional.ofNullable(community.organisations().get(value.key()))
                    .ifPresent(one -> lines.add(
                            new Line(Area.ORGANISATION, value.name(), value.members(), state(one), sector(one))));
        }
        Membership membership = community.charter().membership();
        return new Gaps(community.membersOn(today).size(), membership.size(), membership.isOpen(), lines);
    }

    private static Line wanted(Coverage.Value value, Coverage coverage) {
        State state = value.members() >= ENOUGH ? State.COVERED : value.members() == 0 ? State.NONE : State.THIN;
        List<String> others = state == State.COVERED ? List.of() : others(value, coverage);
        return new Line(
                value.area(), value.name(), value.members(), state, others.isEmpty() ? "" : "ask " + Words.and(others));
    }

    /** The organisations of that sector, or those that offer it. */
    private static List<String> others(Coverage.Value value, Coverage coverage) {
        return coverage.community().organisations().values().stream()
                .filter(one -> one.sector().map(Area::key).equals(Optional.of(value.key()))
                        || one.services().stream().map(Area::key).anyMatch(value.key()::equals))
                .map(Coverage::named)
                .toList();
    }

    /** What organisations offer, less what a member or an organisation offers with which the community works. */
    private static void addServices(Coverage coverage, List<Line> lines) {
        List<String> here =
                coverage.of(Area.SERVICE).stream().map(Coverage.Value::key).toList();
        List<String> seen = new ArrayList<>();
        for (Organisation one : coverage.community().organisations().values()) {
            for (String service : one.services()) {
                List<Organisation> offering = coverage.offering(service);
                boolean covered =
                        here.contains(Area.key(service)) || offering.get(0).isActive();
                if (!covered && !seen.contains(Area.key(service))) {
                    seen.add(Area.key(service));
                    List<String> names = offering.stream().map(Coverage::named).toList();
                    lines.add(new Line(Area.SERVICE, service, 0, State.NONE, "only " + Words.and(names)));
                }
            }
        }
    }

    private static State state(Organisation one) {
        return one.relationship()
                .map(close -> switch (close) {
                    case NONE -> State.NONE;
                    case CONTACT -> State.CONTACT;
                    case ACTIVE -> State.ACTIVE;
                })
                .orElse(State.UNKNOWN);
    }

    private static String sector(Organisation one) {
        return one.sector().map(sector -> "sector: " + sector).orElse("");
    }

    public Answer answer() {
        List<Column> columns = List.of(
                Column.of("area", "Area"),
                Column.of("what", "What"),
                Column.number("members", "Members"),
                Column.of("state", "State"),
                Column.of("note", "Note"));
        List<List<Cell>> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(List.of(
                    Cell.of(Words.title(Word.of(line.area())), Word.of(line.area())),
                    Cell.of(line.what()),
                    Cell.of(line.members()),
                    Cell.of(Word.of(line.state())).toned(tone(line.state())),
                    Cell.of(line.note())));
        }
        Table table = new Table(
                columns,
                rows,
                "The charter names nothing that it wants. Write perspectives, levels and expertise under membership: in"
                        + " community.yaml.");
        return new Answer(this, new Sections(List.of(new Section("", table), new Section("", new Prose(inWords())))));
    }

    private static Cell.Tone tone(State state) {
        return switch (state) {
            case NONE -> Cell.Tone.BAD;
            case THIN, CONTACT -> Cell.Tone.WATCH;
            case COVERED, ACTIVE -> Cell.Tone.GOOD;
            case UNKNOWN -> Cell.Tone.FAINT;
        };
    }

    /** The number of members against what the charter wants, with what the guide says to do. */
    private String inWords() {
        String is = Words.count(members, "member");
        Optional<Integer> min = size.flatMap(Size::min);
        Optional<Integer> max = size.flatMap(Size::max);
        if (min.isEmpty() && max.isEmpty()) {
            return is + ". The charter does not say how many it wants"
                    + (open ? "." : ": cop community settle --membership \"committed, 8-30\"");
        }
        String wants = min.map(low -> max.map(high -> low + " to " + high).orElse("at least " + low))
                .orElseGet(() -> "at most " + max.orElse(0));
        String sentence = is + "; the charter wants " + wants + ". ";
        if (max.filter(high -> members > high).isPresent()) {
            return sentence
                    + "The guide asks for a balance between a size that can be managed and the range of expertise: put it on an"
                    + " agenda whether to work in sub-groups, or to split.";
        }
        if (min.filter(low -> members < low).isPresent()) {
            return sentence
                    + (lines.isEmpty()
                            ? "Invite people, then: cop member add NAME"
                            : "Invite people who bring what is missing above, then: cop member add NAME");
        }
        return sentence + "That is as it should be.";
    }
}
