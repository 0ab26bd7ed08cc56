package cop.member;

import static cop.Given.community;
import static cop.Given.day;
import static cop.Given.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cop.model.Change;
import cop.model.Community;
import cop.model.Consent;
import cop.model.CopException;
import cop.model.Lookup;
import cop.model.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AmendmentTest {

    private static final LocalDate TODAY = day("2026-03-02");

    private final Community community = community(member("ana"), member("ben"));

    private Member amended(Map<Particular, List<String>> texts) {
        return amended(member("ana"), texts);
    }

    private Member amended(Member member, Map<Particular, List<String>> texts) {
        Change change = new Amendment(texts).change(community, member, TODAY);
        return Objects.requireNonNull(community.apply(change).members().get(member.id()));
    }

    /** A value that fits, unlike the one that the member has. */
    private static String some(Particular particular) {
        return switch (particular) {
            case KIND -> "guest";
            case CHANNEL -> "whatsapp";
            case JOINED, COMMITMENT, LEFT -> "2026-01-31";
            case JOINED_AS -> "nominated";
            case BUDDY -> "ben";
            case LEAVE -> "2026-04-01..2026-05-31";
            case MODE -> "peripheral";
            case METRICS, THANKS, PHOTOS -> "no";
            case QUOTES -> "ask";
            case CONSENT_MEMBERS, CONSENT_PARTNERS, CONSENT_PUBLIC -> "place,job";
            case WITHDRAW -> "members";
            default -> "something";
        };
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSetIsTakenAwayAgainByAnEmptyText(Particular particular) {
        FieldText text = new FieldText(List.of(some(particular)), new Lookup(community, TODAY), TODAY);
        FieldText nothing = new FieldText(List.of(""), new Lookup(community, TODAY), TODAY);
        Member before = member("ana");

        Member set = particular.set(before, text);
        assertThat(set).isNotEqualTo(before);

        if (particular == Particular.NAME) {
            assertThatThrownBy(() -> particular.set(set, nothing)).hasMessage("A member needs a name.");
        } else if (particular != Particular.WITHDRAW) {
            assertThat(particular.set(set, nothing)).isEqualTo(particular.set(before, nothing));
        }
    }

    @Test
    void theNameStaysSharedWithMembersWhereOnlyPartnersAreSpokenOf() {
        Consent consent = amended(Map.of(Particular.CONSENT_PARTNERS, List.of("name,email", "phone")))
                .consentInForce();

        assertThat(consent.members()).containsExactly("name");
        assertThat(consent.partners()).containsExactly("name", "email", "phone");
        assertThat(consent.at()).contains(TODAY);
    }

    @Test
    void whatIsSaidOfOtherThingsLeavesConsentAndItsDayAlone() {
        Member given = new Member(
                "ana",
                "Ana",
                List.of(),
                Member.Kinds.MEMBER,
                Member.Profile.NONE,
                Member.Contact.NONE,
                Member.Gifts.NONE,
                Member.Belonging.since(day("2025-11-10")),
                Optional.of(Consent.UNSAID.on(day("2025-11-10"))));

        assertThat(amended(given, Map.of(Particular.PLACE, List.of("Soweto"))).consent())
                .isEqualTo(given.consent());
    }

    @Test
    void theSameFirstDayMovesTheEndOfATimeAway() {
        Member away = amended(Map.of(Particular.LEAVE, List.of("2026-04-01..2026-04-30", "2026-07-01..2026-07-31")));

        Member longer = amended(away, Map.of(Particular.LEAVE, List.of("2026-04-01..2026-05-31")));

        assertThat(longer.belonging().leave())
                .extracting(span -> span.from() + " " + span.to())
                .containsExactlyInAnyOrder("2026-04-01 2026-05-31", "2026-07-01 2026-07-31");
    }

    @Test
    void theMessageOfTheCommitNamesFieldsAndNoValues() {
        Change change = new Amendment(Map.of(
                        Particular.EMAIL, List.of("ana@example.net"),
                        Particular.QUOTES, List.of("yes"),
                        Particular.PHOTOS, List.of("yes")))
                .change(community, member("ana"), TODAY);

        assertThat(change.summary()).isEqualTo("member: set email, consent of ana");
    }

    @Test
    void aFieldThatCannotBeSharedIsAnsweredWithThoseThatCan() {
        assertThatThrownBy(() -> amended(Map.of(Particular.CONSENT_PUBLIC, List.of("name,phon"))))
                .isInstanceOfSatisfying(
                        CopException.class,
                        e -> assertThat(e.what() + " " + e.next())
                                .startsWith(
                                        "\"phon\" is nothing that can be shared. Did you mean phone? These can be: name,"));
    }
}
