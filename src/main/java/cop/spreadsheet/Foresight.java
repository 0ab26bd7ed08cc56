package cop.spreadsheet;

import cop.model.Community;
import cop.model.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Foresees who is known once every row about people is placed, because a row may name somebody of whom a later one speaks. */
final class Foresight {

    private final Community community;
    private final Delivery delivery;
    private final LocalDate today;

    Foresight(Community community, Delivery delivery, LocalDate today) {
        this.community = community;
        this.delivery = delivery;
        this.today = today;
    }

    Collection<Member> people() {
        for (Sheet sheet : delivery.sheets()) {
            if (sheet.content() == Content.MEMBERS && new Columns(sheet).hasAny("buddy")) {
                return people(sheet);
            }
        }
        return community.members().values();
    }

    /** Looks again while somebody is lost because the one whom their row names is lost. */
    private Collection<Member> people(Sheet sheet) {
        Map<String, Member> people = new TreeMap<>(placed(sheet, Optional.empty()));
        boolean lost = true;
        while (lost) {
            lost = people.keySet()
                    .retainAll(placed(sheet, Optional.of(people.values())).keySet());
        }
        return people.values();
    }

    private Map<String, Member> placed(Sheet sheet, Optional<Collection<Member>> known) {
        Draft draft = new Draft(community, delivery.people(), today, known);
        Placement.place(sheet, delivery.dates(), draft, new ArrayList<>(), new ArrayList<>());
        return draft.people().members();
    }
}
