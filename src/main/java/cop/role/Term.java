package cop.role;

import cop.model.Community;
import cop.model.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The time for which somebody has a role.
 *
 * @param role its name
 * @param until the last day
 */
public record Term(String role, LocalDate until) {

    /** Two meetings of a monthly rhythm: time to ask at one and decide at the next. */
    private static final int NOTICE_DAYS = 60;

    /** The terms that end before long or have ended, in the order of the charter. */
    public static List<Term> ending(Community community, LocalDate today) {
        List<Term> ending = new ArrayList<>();
        for (Map.Entry<String, Role> entry : community.charter().roles().entrySet()) {
            Role role = entry.getValue();
            role.until()
                    .filter(day -> role.holder().isPresent() || !role.people().isEmpty())
                    .filter(day -> !day.isAfter(today.plusDays(NOTICE_DAYS)))
                    .ifPresent(day -> ending.add(new Term(entry.getKey(), day)));
        }
        return ending;
    }
}
