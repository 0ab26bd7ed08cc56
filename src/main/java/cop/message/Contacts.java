package cop.message;

import cop.model.Community;
import cop.model.Consent;
import cop.model.Detail;
import cop.model.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lists how members reach one another, with those fields alone that each agreed to share with members. */
final class Contacts {

    private static final List<Detail> NEEDED = List.of(Detail.NAME, Detail.ORGANISATION, Detail.EMAIL, Detail.PHONE);

    private Contacts() {}

    static List<String> of(Community community, LocalDate today) {
        List<String> lines = new ArrayList<>();
        for (Member member : community.membersOn(today)) {
            Map<Detail, List<String>> shown = member.shownTo(Consent.Audience.MEMBERS);
            if (shown.containsKey(Detail.NAME)) {
                List<String> parts = new ArrayList<>();
                NEEDED.forEach(detail -> parts.addAll(shown.getOrDefault(detail, List.of())));
                lines.add(String.join(", ", parts));
            }
        }
        return lines;
    }
}
