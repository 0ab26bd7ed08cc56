package cop.network;

import cop.model.Community;
import cop.model.Detail;
import cop.model.Member;
import cop.model.Membership;
import cop.model.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One way in which members differ, and in which a community may lack somebody. */
public enum Area {
    PERSPECTIVE(Detail.PERSPECTIVE),
    LEVEL(Detail.PERSPECTIVE),
    EXPERTISE(Detail.EXPERTISE),
    SERVICE(Detail.SERVICES),
    PLACE(Detail.PLACE),
    LANGUAGE(Detail.LANGUAGES),
    ORGANISATION(Detail.ORGANISATION);

    private final Detail detail;

    Area(Detail detail) {
        this.detail = detail;
    }

    /** The detail of a member that tells. */
    public Detail detail() {
        return detail;
    }

    /** What the charter wants of it. */
    List<String> wanted(Membership membership) {
        return switch (this) {
            case PERSPECTIVE -> membership.perspectives();
            case LEVEL -> List.copyOf(membership.levels().keySet());
            case EXPERTISE -> membership.expertise();
            case SERVICE, PLACE, LANGUAGE, ORGANISATION -> List.of();
        };
    }

    /**
     * What a member adds to it.
     *
     * @param said what is known of the member
     */
    List<String> values(Map<Detail, List<String>> said, Membership membership) {
        List<String> values = said.getOrDefault(detail, List.of());
        return this == LEVEL ? levels(values, membership) : values;
    }

    private static List<String> levels(List<String> perspectives, Membership membership) {
        List<String> levels = new ArrayList<>();
        membership.levels().forEach((level, its) -> {
            List<String> keys = its.stream().map(Area::key).toList();
            if (perspectives.stream().map(Area::key).anyMatch(keys::contains)) {
                levels.add(level);
            }
        });
        return levels;
    }

    /** What is the same in two spellings: {@code Teacher training} and {@code teacher-training}. */
    static String key(String text) {
        return Wording.key(text);
    }

    /** Those who are counted: members of a day who did not ask to be in no figure. */
    static List<Member> counted(Community community, LocalDate today) {
        return community.membersOn(today).stream()
                .filter(member -> member.belonging().metrics())
                .toList();
    }
}
