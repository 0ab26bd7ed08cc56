package cop.member;

import cop.model.Community;
import cop.model.Member;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The people whom the community knows, by id.
 *
 * @param people those asked for
 * @param today the day of the question
 */
public record MemberList(List<Member> people, LocalDate today) {

    public MemberList {
        people = List.copyOf(people);
    }

    /** Those who belong today, or everybody. */
    public static MemberList of(Community community, boolean everybody, LocalDate today) {
        return new MemberList(
                everybody ? List.copyOf(community.members().values()) : community.membersOn(today), today);
    }

    public Answer answer() {
        List<Column> columns = List.of(
                Column.of("id", "Id"),
                Column.of("name", "Name"),
                Column.of("organisation", "Organisation"),
                Column.of("perspective", "Perspective"),
                Column.of("state", "State"));
        List<List<Cell>> rows = people.stream().map(this::row).toList();
        return new Answer(
                rows.isEmpty() ? List.of() : people.stream().map(this::entry).toList(),
                new Table(columns, rows, "Nobody belongs yet. Add somebody with: cop member add \"Name\""));
    }

    /** One person without what only organisers need. */
    public record Entry(
            String id, String name, Optional<String> organisation, Optional<String> perspective, String state) {}

    private Entry entry(Member member) {
        return new Entry(
                member.id(),
                member.name(),
                member.profile().organisation(),
                member.profile().perspective(),
                state(member));
    }

    private List<Cell> row(Member member) {
        return List.of(
                Cell.of(member.id()),
                Cell.of(member.name()),
                member.profile().organisation().map(Cell::of).orElseGet(Cell::none),
                member.profile().perspective().map(Cell::of).orElseGet(Cell::none),
                Cell.of(state(member)));
    }

    /** What somebody is to the community today, in a word or two. */
    private String state(Member member) {
        if (member.belonging().left().filter(day -> !day.isAfter(today)).isPresent()) {
            return "left";
        }
        return switch (member.kind()) {
            case GUEST -> "guest";
            case SPEAKER -> "speaker";
            case PARTNER -> "partner";
            case MEMBER ->
                !member.belongs(today)
                        ? "joins later"
                        : member.isOnLeave(today) ? "on leave" : member.isRegular() ? "regular" : "peripheral";
        };
    }
}
