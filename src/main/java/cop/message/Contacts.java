package cop.message;

import cop.model.Community;
import cop.model.Consent;
import cop.model.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists how members reach one another, with those fields alone that each agreed to share with members. */
final class Contacts {

    private Contacts() {}

    static List<String> of(Community community, LocalDate today) {
        List<String> lines = new ArrayList<>();
        for (Member member : community.membersOn(today)) {
            List<String> shared = member.consent().orElse(Consent.UNSAID).members();
            if (shared.contains("name")) {
                List<String> parts = new ArrayList<>(List.of(member.name()));
                add("organisation", member.profile().organisation(), shared, parts);
                add("email", member.contact().email(), shared, parts);
                add("phone", member.contact().phone(), shared, parts);
                lines.add(String.join(", ", parts));
            }
        }
        return lines;
    }

    private static void add(String field, Optional<String> value, List<String> shared, List<String> parts) {
        if (shared.contains(field)) {
            value.ifPresent(parts::add);
        }
    }
}
