package cop.member;

import cop.model.Charter;
import cop.model.Community;
import cop.model.Consent;
import cop.model.Detail;
import cop.model.Member;
import cop.model.Word;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who belongs and how to reach them, as far as one audience may know. A member who shares nothing with it does not appear,
 * nor does anybody who left; an id is no part of it, because it tells the name.
 */
public record Directory(String community, Consent.Audience audience, List<Card> cards) {

    /**
     * One member.
     *
     * @param key stays the same for this person; absent where the name is not shared
     * @param shown what may be seen, at least one thing
     */
    public record Card(Optional<String> key, Map<Detail, List<String>> shown) {

        /** A detail in one text, if it may be seen. */
        public Optional<String> text(Detail detail) {
            return Optional.ofNullable(shown.get(detail)).map(values -> String.join(", ", values));
        }

        /** By field; those that hold a list give one. */
        private Map<String, Object> data() {
            Map<String, Object> data = new LinkedHashMap<>();
            shown.forEach((detail, values) -> data.put(Word.of(detail), detail.isList() ? values : values.get(0)));
            return data;
        }
    }

    public Directory {
        cards = List.copyOf(cards);
    }

    public static Directory of(Community community, Consent.Audience audience, LocalDate today) {
        Charter charter = community.charter();
        List<Card> cards = new ArrayList<>();
        for (Member member : community.membersOn(today)) {
            Map<Detail, List<String>> shown = member.shownTo(audience);
            if (!shown.isEmpty()) {
                Optional<String> key = shown.containsKey(Detail.NAME)
                        ? Optional.of(charter.slug() + "/" + member.id())
                        : Optional.empty();
                cards.add(new Card(key, shown));
            }
        }
        return new Directory(charter.name(), audience, cards);
    }

    public Answer answer() {
        return new Answer(cards.stream().map(Card::data).toList(), table());
    }

    Table table() {
        List<Detail> details = Stream.of(Detail.values())
                .filter(detail -> cards.stream().anyMatch(card -> card.shown().containsKey(detail)))
                .toList();
        List<List<Cell>> rows = new ArrayList<>();
        for (Card card : cards) {
            rows.add(details.stream()
                    .map(detail -> card.text(detail).map(Cell::of).orElse(Cell.none()))
                    .toList());
        }
        return new Table(
                details.stream()
                        .map(detail -> Column.of(Word.of(detail), detail.label()))
                        .toList(),
                rows,
                "No member lets " + whom() + " see anything yet. Ask them, then: cop member set");
    }

    private String whom() {
        return switch (audience) {
            case MEMBERS -> "the others";
            case PARTNERS -> "partners";
            case PUBLIC -> "the public";
        };
    }
}
