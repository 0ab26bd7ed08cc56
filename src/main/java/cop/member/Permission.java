package cop.member;

import cop.model.Consent;
import cop.model.Detail;
import cop.model.Member;
import cop.model.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a member allows or does not allow, in words.
 *
 * @param what such as {@code Other members may see}
 * @param answer such as {@code name, email}, {@code nothing}, {@code yes}
 */
public record Permission(String what, String answer) {

    /** All that a member was asked, with what is in force. */
    public static List<Permission> of(Member member) {
        Consent consent = member.consentInForce();
        return List.of(
                new Permission("Other members may see", details(consent, Consent.Audience.MEMBERS)),
                new Permission("Partner organisations may see", details(consent, Consent.Audience.PARTNERS)),
                new Permission("Anybody may see", details(consent, Consent.Audience.PUBLIC)),
                new Permission("May be thanked by name", yes(consent.thanks())),
                new Permission("May be quoted", quotes(consent.quotes())),
                new Permission("May be in photos", yes(consent.photos())));
    }

    private static String details(Consent consent, Consent.Audience audience) {
        List<String> words = new ArrayList<>();
        for (Detail detail : Detail.values()) {
            if (consent.to(audience).contains(Word.of(detail))) {
                words.add(Word.of(detail));
            }
        }
        return words.isEmpty() ? "nothing" : String.join(", ", words);
    }

    private static String yes(Optional<Boolean> said) {
        return said.map(yes -> yes ? "yes" : "no").orElse("not said");
    }

    private static String quotes(Optional<Consent.Quotes> said) {
        return said.map(answer -> answer == Consent.Quotes.ASK ? "ask first" : Word.of(answer))
                .orElse("not said");
    }
}
