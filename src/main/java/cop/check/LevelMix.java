package cop.check;

import cop.model.Community;
import cop.model.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Wants at least one member at each level that the community named. */
final class LevelMix extends CharterCheck {

    LevelMix() {
        super(
                "level-mix",
                "A level named in the charter at which the community has no member.",
                "Practice and policy meet where frontline practitioners sit together with other levels such as training or policy"
                        + " (section 2.2).",
                "Think of whom to invite, then: cop member add. The levels stand under membership: levels: in community.yaml, each"
                        + " member's perspective in the member's own file.",
                "membership",
                "levels");
    }

    @Override
    Optional<String> advice(Community community, LocalDate today) {
        Set<String> here = new HashSet<>();
        for (Member member : community.membersOn(today)) {
            member.profile().perspective().ifPresent(here::add);
        }
        List<String> missing = new ArrayList<>();
        for (Map.Entry<String, List<String>> level :
                community.charter().membership().levels().entrySet()) {
            boolean covered = false;
            for (String perspective : level.getValue()) {
                covered |= here.contains(perspective);
            }
            if (!covered) {
                missing.add(level.getKey());
            }
        }
        return missing.isEmpty() || here.isEmpty()
                ? Optional.empty()
                : Optional.of("No member brings the view of: " + String.join(", ", missing)
                        + ". Think of whom to invite, then: cop member add");
    }
}
