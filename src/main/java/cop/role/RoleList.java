package cop.role;

import cop.model.Charter;
import cop.model.Community;
import cop.model.Role;
import cop.model.RoleNames;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Sections;
import cop.view.Sections.Section;
import cop.view.Table;
import cop.view.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The roles of a community: the four that the guide asks for, then what else its charter knows.
 *
 * @param roles in that order
 */
public record RoleList(Community community, List<RoleCard> roles) {

    private static final List<String> KEY_ROLES =
            List.of(Role.CHAMPION, Role.STEERING, Role.FACILITATOR, Role.KNOWLEDGE_MANAGER);

    public RoleList {
        roles = List.copyOf(roles);
    }

    public static RoleList of(Community community) {
        Charter charter = community.charter();
        Set<String> names = new LinkedHashSet<>(KEY_ROLES);
        names.addAll(charter.roles().keySet());
        return new RoleList(
                community,
                names.stream().map(name -> RoleCard.of(charter, name)).toList());
    }

    /** One role of the charter or of the guide. */
    public static RoleCard card(Community community, String role) {
        return RoleCard.of(community.charter(), RoleNames.require(role, community.charter()));
    }

    /** Who has which role. */
    public Answer answer() {
        List<Column> columns = List.of(
                Column.of("role", "Role"),
                Column.of("who", "Who"),
                Column.of("deputy", "Deputy"),
                Column.of("until", "Until"));
        List<List<Cell>> rows = new ArrayList<>();
        for (RoleCard card : roles) {
            rows.add(List.of(
                    Cell.of(card.role()),
                    card.whoCell(community),
                    card.deputy().map(id -> Cell.of(community.nameOf(id), id)).orElse(Cell.none()),
                    card.until().map(Cell::of).orElse(Cell.none())));
        }
        return new Answer(roles, new Table(columns, rows, ""));
    }

    /** Every role with all that is known of it, to read together. */
    public Answer duties() {
        return new Answer(
                roles,
                new Sections(roles.stream()
                        .map(card -> new Section(Words.title(card.role()), card.facts(community)))
                        .toList()));
    }
}
