package cop.member;

import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Edit;
import cop.model.Id;
import cop.model.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Proposes changes to who belongs. */
public final class Members {

    private Members() {}

    /**
     * Somebody joins, or becomes known as a guest, speaker or partner.
     *
     * @param id the id wanted; absent means one made from the name
     */
    public static Change add(
            Community community,
            String name,
            Optional<String> id,
            Member.Kinds kind,
            Member.Profile profile,
            Member.Contact contact,
            LocalDate today) {
        Member member = new Member(
                freeId(community, name, id),
                name.strip(),
                List.of(),
                kind,
                profile,
                contact,
                Member.Gifts.NONE,
                Member.Belonging.since(today),
                Optional.empty());
        return Change.of("member: add " + member.id(), new Edit.Add(member))
                .noting(
                        "Added " + member.name() + " as " + member.id() + ".",
                        "Until " + member.id() + " agrees to more, other members see only the name.");
    }

    private static String freeId(Community community, String name, Optional<String> wanted) {
        if (name.isBlank()) {
            throw CopException.usage(
                    "A member needs a name.", "Write it as people say it: cop member add \"Ana Mokoena\"");
        }
        if (wanted.isEmpty()) {
            String made = Id.from(name)
                    .orElseThrow(() -> CopException.usage(
                            "The name gives no id of the letters a to z.",
                            "Choose one: cop member add \"" + name.strip() + "\" --id SHORT-NAME"));
            return Id.free(made, community.members().keySet());
        }
        String id = wanted.get();
        if (!Id.isId(id) || Id.isReserved(id)) {
            throw CopException.usage(
                    "\"" + id + "\" cannot be an id.",
                    "Use small letters a to z, digits and single hyphens, such as ana.");
        }
        if (community.members().containsKey(id)) {
            throw CopException.refused("There is a member " + id + " already.", "Look with: cop member show " + id);
        }
        return id;
    }
}
