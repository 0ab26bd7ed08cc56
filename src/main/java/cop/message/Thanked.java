package cop.message;

import cop.model.AgendaItem;
import cop.model.Community;
import cop.model.Consent;
import cop.model.Meeting;
import cop.model.Member;
import cop.view.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who made a meeting what it was and agreed to be thanked for it by name. */
final class Thanked {

    static final String THANKS = "thanks";

    private Thanked() {}

    /** In words; empty where nobody agreed. */
    static String names(Community community, Meeting meeting) {
        Set<String> people = new LinkedHashSet<>(meeting.roles().values());
        for (AgendaItem item : meeting.agenda()) {
            if (item.held().orElse(true)) {
                item.lead().ifPresent(people::add);
            }
        }
        List<String> names = new ArrayList<>();
        for (String person : people) {
            Optional.ofNullable(community.members().get(person))
                    .filter(member -> member.consent().flatMap(Consent::thanks).orElse(false))
                    .map(Member::name)
                    .ifPresent(names::add);
        }
        return Words.and(names);
    }
}
