package cop.member;

import cop.model.Channel;
import cop.model.Consent;
import cop.model.CopException;
import cop.model.Member;
import cop.model.Word;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One of the things that can be set in a member's file, in the order of the file. */
public enum Particular {
    NAME("NAME", "The name as people say it, in its own script."),
    ALSO_KNOWN_AS("NAME", "Another name under which lists may have them; may be repeated.", true),
    KIND("KIND", "member, guest, speaker or partner."),
    ORGANISATION("NAME", "Where they work."),
    PERSPECTIVE("WORD", "Whose view they bring."),
    JOB("TEXT", "What they do there."),
    PLACE("PLACE", "Where they live or work."),
    LANGUAGE("WORDS", "The languages they speak, the first first.", true),
    EMAIL("ADDRESS", "Their e-mail address."),
    PHONE("NUMBER", "Their phone number, with the country's code."),
    CHANNEL("CHANNEL", "How they want to be reached: email, sms, whatsapp or phone."),
    EXPERTISE("WORDS", "What they know well.", true),
    SERVICE("WORDS", "What their organisation offers.", true),
    INTEREST("WORDS", "What they want to learn about.", true),
    OFFER("WORDS", "What they offer to others.", true),
    ASK("SENTENCE", "What they look for; may be repeated.", true),
    JOINED("DATE", "The day on which they joined."),
    JOINED_AS("WORD", "volunteer or nominated."),
    COMMITMENT("DATE", "The day on which they agreed to what is expected."),
    BUDDY("MEMBER", "Who looks after them while they are new."),
    LEFT("DATE", "The day on which they left."),
    LEAVE("FROM..TO", "A time away, added to those that are known; \"\" takes them all away.", true),
    MODE("MODE", "regular or peripheral, by their own choice."),
    METRICS("yes|no", "Whether they count in figures about people."),
    CONSENT_MEMBERS("FIELDS", "What other members may see of them, such as name,email; or none.", true),
    CONSENT_PARTNERS("FIELDS", "What partner organisations may see of them.", true),
    CONSENT_PUBLIC("FIELDS", "What anybody may see of them.", true),
    WITHDRAW("AUDIENCES", "Take back all consent towards members, partners or public.", true),
    THANKS("yes|no", "Whether they may be thanked by name."),
    QUOTES("yes|ask|no", "Whether they may be quoted."),
    PHOTOS("yes|no", "Whether photos may show them.");

    private final String label;
    private final String meaning;
    private final boolean repeatable;

    Particular(String label, String meaning) {
        this(label, meaning, false);
    }

    Particular(String label, String meaning, boolean repeatable) {
        this.label = label;
        this.meaning = meaning;
        this.repeatable = repeatable;
    }

    /** Its name on the command line. */
    public String id() {
        return Word.of(this);
    }

    /** What a value looks like, in one word. */
    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    /** Whether it can be given several times, for several values. */
    public boolean isRepeatable() {
        return repeatable;
    }

    /** Whether it is about what others may see or do. */
    boolean isConsent() {
        return compareTo(CONSENT_MEMBERS) >= 0;
    }

    /** The member with this thing set. */
    Member set(Member member, FieldText to) {
        MemberDraft it = new MemberDraft(member);
        switch (this) {
            case NAME -> it.name = name(to);
            case ALSO_KNOWN_AS -> it.alsoKnownAs = to.sentences();
            case KIND -> it.kind = to.word(Member.Kinds.class).orElse(Member.Kinds.MEMBER);
            case ORGANISATION -> it.organisation = to.text();
            case PERSPECTIVE -> it.perspective = to.text();
            case JOB -> it.job = to.text();
            case PLACE -> it.place = to.text();
            case LANGUAGE -> it.languages = to.words();
            case EMAIL -> it.email = to.text();
            case PHONE -> it.phone = to.text();
            case CHANNEL -> it.channel = to.word(Channel.class);
            case EXPERTISE -> it.expertise = to.words();
            case SERVICE -> it.services = to.words();
            case INTEREST -> it.interests = to.words();
            case OFFER -> it.offers = to.words();
            case ASK -> it.asks = to.sentences();
            case JOINED -> it.joined = to.day();
            case JOINED_AS -> it.joinedAs = to.word(Member.JoinedAs.class);
            case COMMITMENT -> it.commitment = to.day();
            case BUDDY -> it.buddy = to.member();
            case LEFT -> it.left = to.day();
            case LEAVE -> it.leave = to.spansBeside(it.leave);
            case MODE -> it.mode = to.word(Member.Pace.class).orElse(Member.Pace.REGULAR);
            case METRICS -> it.metrics = to.yes().orElse(true);
            case CONSENT_MEMBERS -> share(it, to, Consent.Audience.MEMBERS);
            case CONSENT_PARTNERS -> share(it, to, Consent.Audience.PARTNERS);
            case CONSENT_PUBLIC -> share(it, to, Consent.Audience.PUBLIC);
            case WITHDRAW -> allow(it, to, given -> withdrawn(given, to.audiences()));
            case THANKS -> allow(it, to, given -> given.withThanks(to.yes()));
            case QUOTES -> allow(it, to, given -> given.withQuotes(to.word(Consent.Quotes.class)));
            case PHOTOS -> allow(it, to, given -> given.withPhotos(to.yes()));
        }
        return it.finish();
    }

    private static String name(FieldText to) {
        return to.text()
                .orElseThrow(() -> CopException.usage(
                        "A member needs a name.", "Write it as people say it, such as \"Ana Mokoena\"."));
    }

    private static void share(MemberDraft it, FieldText to, Consent.Audience audience) {
        allow(it, to, given -> given.with(audience, to.details()));
    }

    private static Consent withdrawn(Consent given, List<Consent.Audience> audiences) {
        Consent left = given;
        for (Consent.Audience audience : audiences) {
            left = left.with(audience, List.of());
        }
        return left;
    }

    private static void allow(MemberDraft it, FieldText to, UnaryOperator<Consent> change) {
        Consent given = it.consent.orElse(Consent.UNSAID);
        it.consent = Optional.of(change.apply(given).on(to.today()));
    }
}
