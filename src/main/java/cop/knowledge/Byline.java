package cop.knowledge;

import cop.model.Community;
import cop.model.Consent.Audience;
import cop.model.Detail;
import cop.model.Member;
import cop.model.Product;
import cop.view.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who made a product, as far as an audience may know.
 *
 * @param names in the order of the file
 * @param organisations where they work, each once
 * @param unnamed how many authors are left out
 */
record Byline(List<String> names, List<String> organisations, int unnamed) {

    Byline {
        names = List.copyOf(names);
        organisations = List.copyOf(organisations);
    }

    /** Who made it, for an audience. Nobody has asked an author who is no member, so only members read such a name. */
    static Byline of(Product product, Community community, Audience audience) {
        List<String> names = new ArrayList<>();
        Set<String> organisations = new LinkedHashSet<>();
        int unnamed = 0;
        for (String author : product.authors()) {
            Optional<Member> member = Optional.ofNullable(community.members().get(author));
            Map<Detail, List<String>> shown =
                    member.map(one -> one.shownTo(audience)).orElse(Map.of());
            organisations.addAll(shown.getOrDefault(Detail.ORGANISATION, List.of()));
            List<String> name = member.isEmpty() && audience == Audience.MEMBERS
                    ? List.of(author)
                    : shown.getOrDefault(Detail.NAME, List.of());
            names.addAll(name);
            unnamed += name.isEmpty() ? 1 : 0;
        }
        return new Byline(names, List.copyOf(organisations), unnamed);
    }

    /** Such as {@code Ana Mokoena, Eli Sample and 1 more}; empty where nobody is known. */
    String text() {
        if (names.isEmpty()) {
            return unnamed == 0 ? "" : Words.count(unnamed, "author");
        }
        List<String> all = new ArrayList<>(names);
        if (unnamed > 0) {
            all.add(unnamed + " more");
        }
        return Words.and(all);
    }
}
