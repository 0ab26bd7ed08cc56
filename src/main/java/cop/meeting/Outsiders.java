package cop.meeting;

import cop.model.Budget;
import cop.model.Budget.Expense;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Meeting;
import cop.model.Role;
import cop.view.Answer;
import cop.view.Bullets;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Prose;
import cop.view.Sections;
import cop.view.Sections.Section;
import cop.view.Table;
import cop.view.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who could facilitate from outside, by which criteria to choose, and what money there is for it.
 *
 * @param expectation what the community expects of whoever facilitates, in its own words
 * @param criteria what the guide looks for in a facilitator
 * @param money absent where no budget covers the day
 */
public record Outsiders(
        String meeting,
        LocalDate date,
        Optional<String> expectation,
        List<String> criteria,
        List<Known> candidates,
        Optional<Money> money) {

    /**
     * Somebody from outside, and what is known of them.
     *
     * @param meetings how many meetings they facilitated here
     * @param last the day of the latest of them
     * @param cost what was spent on facilitating that meeting, in the community's currency
     */
    public record Known(Candidates.Outside who, int meetings, Optional<LocalDate> last, Optional<BigDecimal> cost) {}

    /** What a budget holds for facilitators. */
    public record Money(String budget, String currency, BigDecimal planned, BigDecimal spent) {

        String inWords() {
            return "Budget " + budget + " for facilitators: " + planned.toPlainString() + " " + currency + " planned, "
                    + spent.toPlainString() + " spent, "
                    + planned.subtract(spent).toPlainString() + " left.";
        }
    }

    public Outsiders {
        criteria = List.copyOf(criteria);
        candidates = List.copyOf(candidates);
    }

    public static Outsiders of(String role, Meeting meeting, Community community, LocalDate today) {
        Post.of(meeting, role, community, today);
        if (!role.equals(Role.FACILITATOR)) {
            throw CopException.usage(
                    "From outside only a facilitator is looked for.",
                    "Leave out --external, or ask for: cop role suggest facilitator " + meeting.id() + " --external");
        }
        List<Known> known = new ArrayList<>();
        for (Candidates.Outside one : Expertise.outside(role, Slot.of(meeting), community)) {
            known.add(known(one, community, today));
        }
        return new Outsiders(
                meeting.id(),
                meeting.date(),
                community.charter().role(role).does(),
                criteria(meeting, community),
                known,
                money(meeting.date(), community));
    }

    private static List<String> criteria(Meeting meeting, Community community) {
        String field =
                community.charter().aims().interest().map(it -> ", " + it).orElse("");
        String aim = meeting.programme().theme().map(it -> ", " + it).orElse("");
        return List.of(
                "They are at home with groups: how they form, get stuck, quarrel and go on.",
                "They know the field" + field
                        + ", well enough to tie threads together; they need not be experts in it.",
                "Everybody can accept them. They take no side, and decide nothing in the community.",
                "People are at ease with them: they listen, draw out the quiet and slow down the loud.",
                "They work towards what this meeting is for" + aim + ", with rounds, pairs and small groups.",
                "They agree to your ground rules, and show your own members how it is done.");
    }

    private static Known known(Candidates.Outside one, Community community, LocalDate today) {
        List<Meeting> led = community.heldBy(today).stream()
                .filter(meeting -> meeting.role(Role.FACILITATOR)
                        .map(community::nameOf)
                        .filter(one.name()::equals)
                        .isPresent())
                .toList();
        Optional<Meeting> last = led.isEmpty() ? Optional.empty() : Optional.of(led.get(led.size() - 1));
        return new Known(
                one, led.size(), last.map(Meeting::date), last.flatMap(meeting -> cost(meeting.id(), community)));
    }

    private static Optional<BigDecimal> cost(String meeting, Community community) {
        return community.budgets().values().stream()
                .flatMap(budget -> budget.spent().stream()
                        .filter(expense -> isForFacilitator(expense, budget))
                        .filter(expense ->
                                expense.meeting().filter(meeting::equals).isPresent()))
                .map(Expense::amount)
                .reduce(BigDecimal::add);
    }

    private static boolean isForFacilitator(Expense expense, Budget budget) {
        return expense.line()
                .map(line -> Optional.ofNullable(budget.lines().get(line)))
                .flatMap(line -> line)
                .flatMap(Budget.Line::category)
                .filter(category -> category == Budget.Category.FACILITATOR)
                .isPresent();
    }

    private static Optional<Money> money(LocalDate day, Community community) {
        return community.budgets().values().stream()
                .filter(budget ->
                        budget.period().filter(period -> period.covers(day)).isPresent())
                .findFirst()
                .map(budget -> new Money(
                        budget.id(),
                        community.charter().locality().currency().orElse(""),
                        budget.lines().values().stream()
                                .filter(line -> line.category()
                                        .filter(category -> category == Budget.Category.FACILITATOR)
                                        .isPresent())
                                .flatMap(line -> line.planned().stream())
                                .reduce(BigDecimal.ZERO, BigDecimal::add),
                        budget.spent().stream()
                                .filter(expense -> isForFacilitator(expense, budget))
                                .map(Expense::amount)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    public Answer answer() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("A facilitator from outside on " + Words.longDay(date), table()));
        expectation.ifPresent(text -> sections.add(new Section("What you expect", new Prose(text))));
        sections.add(new Section("What to look for", new Bullets(false, criteria)));
        sections.add(new Section(
                "What it costs",
                new Prose(money.map(Money::inWords).orElse("No budget says what there is for it.")
                        + " Agree beforehand on the fee, on travel and on who pays.")));
        sections.add(new Section("", new Prose("Once they agree: cop role swap " + meeting + " facilitator \"NAME\"")));
        return new Answer(this, new Sections(sections));
    }

    private Table table() {
        List<Column> columns = List.of(
                Column.of("who", "Who"),
                Column.of("kind", "What they are"),
                Column.of("offers", "Brings"),
                Column.number("meetings", "Meetings here"),
                Column.of("last", "Last"),
                Column.number("cost", "Cost then"));
        List<List<Cell>> rows = new ArrayList<>();
        for (Known one : candidates) {
            rows.add(List.of(
                    Cell.of(one.who().name()),
                    Cell.of(one.who().kind()),
                    Cell.of(one.who().offers()),
                    Cell.of(one.meetings()),
                    one.last().map(Cell::of).orElseGet(Cell::none),
                    one.cost().map(amount -> Cell.of(amount.toPlainString())).orElseGet(Cell::none)));
        }
        return new Table(
                columns,
                rows,
                "Nobody outside is known to facilitate. Add somebody with: cop member add \"NAME\" --kind speaker, and"
                        + " write services: [facilitation] into their file.");
    }
}
