package cop.store;

import cop.model.Channel;
import cop.model.Consent;
import cop.model.Member;
import cop.model.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code members/<id>.yaml}. */
final class MemberShape extends Shape<Member> {

    private final Field<String> name = required("name", Types.text("Ana Mokoena"), "the name, in its own script");
    private final Field<List<String>> alsoKnownAs =
            list("also-known-as", Types.TEXT, "names under which imports may know them");
    private final Field<Member.Kinds> kind = defaulted(
            "kind",
            Types.oneOf(Member.Kinds.values()),
            Member.Kinds.MEMBER,
            "what they are; only members count in figures");
    private final Field<Optional<String>> organisation = optional("organisation", Types.TEXT, "where they work");
    private final Field<Optional<String>> perspective =
            optional("perspective", Types.TEXT, "whose view they bring, one of the charter's perspectives");
    private final Field<Optional<String>> job = optional("job", Types.TEXT, "what they do there");
    private final Field<Optional<String>> place = optional("place", Types.TEXT, "where they live or work");
    private final Field<List<String>> languages =
            list("languages", Types.TEXT, "the languages they speak, the first first");
    private final Field<Optional<String>> email = optional("email", Types.TEXT, "the e-mail address");
    private final Field<Optional<String>> phone =
            optional("phone", Types.TEXT, "the phone number, with the country's code");
    private final Field<Optional<Channel>> channel =
            optional("channel", Types.oneOf(Channel.values()), "how they want to be reached");
    private final Field<List<String>> expertise = list("expertise", Types.TEXT, "what they know well");
    private final Field<List<String>> services = list("services", Types.TEXT, "what their organisation offers");
    private final Field<List<String>> interests = list("interests", Types.TEXT, "what they want to learn about");
    private final Field<List<String>> offers = list("offers", Types.TEXT, "what they offer to others");
    private final Field<List<String>> asks = list("asks", Types.PROSE, "what they look for");
    private final Field<Optional<LocalDate>> joined = optional("joined", Types.DATE, "the day on which they joined");
    private final Field<Optional<Member.JoinedAs>> joinedAs =
            optional("joined-as", Types.oneOf(Member.JoinedAs.values()), "whether they came by themselves");
    private final Field<Optional<LocalDate>> commitment =
            optional("commitment", Types.DATE, "the day on which they agreed to what is expected");
    private final Field<Optional<String>> buddy = optional("buddy", Types.ID, "the member who looks after a newcomer");
    private final Field<Optional<LocalDate>> left = optional("left", Types.DATE, "the day on which they left");
    private final Field<List<Span>> leave = list("leave", new SpanShape(), "when they are away");
    private final Field<Member.Pace> mode = defaulted(
            "mode",
            Types.oneOf(Member.Pace.values()),
            Member.Pace.REGULAR,
            "how closely they take part, by their own choice");
    private final Field<Boolean> metrics =
            defaulted("metrics", Types.BOOLEAN, true, "false leaves them out of every figure about people");
    private final Field<Optional<Consent>> consent =
            optional("consent", new ConsentShape(), "which fields which audience may see");

    @Override
    protected Member build(Values in) {
        return new Member(
                in.id(),
                in.of(name),
                in.of(alsoKnownAs),
                in.of(kind),
                new Member.Profile(in.of(organisation), in.of(perspective), in.of(job), in.of(place), in.of(languages)),
                new Member.Contact(in.of(email), in.of(phone), in.of(channel)),
                new Member.Gifts(in.of(expertise), in.of(services), in.of(interests), in.of(offers), in.of(asks)),
                new Member.Belonging(
                        in.of(joined),
                        in.of(joinedAs),
                        in.of(commitment),
                        in.of(buddy),
                        in.of(left),
                        in.of(leave),
                        in.of(mode),
                        in.of(metrics)),
                in.of(consent));
    }

    @Override
    protected void write(Member member, Draft out) {
        Member.Profile profile = member.profile();
        Member.Contact contact = member.contact();
        Member.Gifts gifts = member.gifts();
        Member.Belonging belonging = member.belonging();
        out.put(name, member.name())
                .put(alsoKnownAs, member.alsoKnownAs())
                .put(kind, member.kind())
                .put(organisation, profile.organisation())
                .put(perspective, profile.perspective())
                .put(job, profile.job())
                .put(place, profile.place())
                .put(languages, profile.languages())
                .put(email, contact.email())
                .put(phone, contact.phone())
                .put(channel, contact.channel())
                .put(expertise, gifts.expertise())
                .put(services, gifts.services())
                .put(interests, gifts.interests())
                .put(offers, gifts.offers())
                .put(asks, gifts.asks())
                .put(joined, belonging.joined())
                .put(joinedAs, belonging.joinedAs())
                .put(commitment, belonging.commitment())
                .put(buddy, belonging.buddy())
                .put(left, belonging.left())
                .put(leave, belonging.leave())
                .put(mode, belonging.mode())
                .put(metrics, belonging.metrics())
                .put(consent, member.consent());
    }
}
