package cop.message;

import cop.model.Change;
import cop.model.Channel;
import cop.model.Community;
import cop.model.Customs.Audience;
import cop.model.Customs.Messaging;
import cop.model.Edit;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Owed;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Drafts what is due into the outbox: once for the group where it says the same to everybody, otherwise once for each.
 * Addresses stand only in the head of a draft.
 */
public final class Drafts {

    private static final List<Channel> USUAL = List.of(Channel.EMAIL, Channel.WHATSAPP);

    private final Community community;
    private final LocalDate today;
    private final Letterpress press;
    private final Outbox outbox;
    private final Set<String> fresh = new LinkedHashSet<>();
    private final List<String> notes = new ArrayList<>();

    private Drafts(Community community, LocalDate today, Letterpress press, Outbox outbox) {
        this.community = community;
        this.today = today;
        this.press = press;
        this.outbox = outbox;
    }

    /**
     * Drafts everything that is due now and says what comes later.
     *
     * @param what only this reminder or follow-up, with what goes out together with it; absent means all
     * @param files gives the text of a file of the data folder, where it is there
     */
    public static Change of(
            Community community,
            Optional<String> what,
            LocalDate today,
            Letterpress press,
            Function<String, Optional<String>> files) {
        return new Drafts(community, today, press, new Outbox(files))
                .change(bundle -> what.filter(name -> !bundle.has(name)).isEmpty(), "Nothing is due today.");
    }

    /**
     * Drafts everything that is owed after a meeting.
     *
     * @param files gives the text of a file of the data folder, where it is there
     */
    public static Change after(
            Meeting meeting,
            Community community,
            LocalDate today,
            Letterpress press,
            Function<String, Optional<String>> files) {
        return new Drafts(community, today, press, new Outbox(files))
                .change(
                        bundle -> bundle.meeting().equals(meeting.id()),
                        "Nothing has to be sent any more about " + Words.day(meeting.date()) + ".");
    }

    private Change change(Predicate<Bundle> wanted, String nothing) {
        List<Bundle> bundles =
                Bundle.due(community, today).stream().filter(wanted).toList();
        List<Bundle> later = bundles.stream()
                .filter(bundle -> bundle.when() == Due.When.LATER)
                .toList();
        notes.add(bundles.size() == later.size() ? nothing : "To send now:");
        for (Bundle bundle : bundles) {
            if (bundle.when() != Due.When.LATER) {
                sayDue(bundle);
                if (bundle.isReady()) {
                    draft(bundle);
                }
            }
        }
        if (!fresh.isEmpty()) {
            notes.add("Copy or open them on the page " + Outbox.PAGE + ". Once they are sent: cop outbox done");
            if (outbox.drafts().stream()
                    .anyMatch(draft -> draft.channel() == Channel.EMAIL && fresh.contains(draft.id()))) {
                notes.add("Where a mail server is set up, e-mails go out with: cop outbox send");
            }
        }
        if (!later.isEmpty()) {
            notes.add("Later:");
            later.forEach(bundle -> notes.add("  " + Words.day(bundle.urgent().on()) + ": " + bundle.name()));
        }
        new Overtaken(community, today).clear(outbox, fresh, notes);
        List<Edit> edits = outbox.edits(drafts -> press.page(OutboxPage.of(community, drafts)));
        return new Change("messages: draft what is due", edits, notes);
    }

    private void sayDue(Bundle bundle) {
        notes.add("  " + bundle.name() + ", to " + Said.audience(bundle.audience(), bundle.to()) + ": "
                + Said.when(bundle.urgent(), today) + " (" + bundle.urgent().why() + ")."
                + bundle.waits().map(first -> " But " + first).orElse(""));
    }

    private void draft(Bundle bundle) {
        Meeting meeting = Objects.requireNonNull(community.meetings().get(bundle.meeting()));
        Letter.Writer writer = new Letter.Writer(community, meeting, today);
        String agenda = bundle.has(Reminders.AGENDA) ? press.agenda(meeting) : "";
        if (bundle.audience().isForMany()) {
            for (Channel channel : channels()) {
                group(bundle, channel, members(bundle), writer.toAll(bundle, agenda));
            }
            return;
        }
        // What is meant for a few does not go where all read it.
        boolean mail = !bundle.isPersonal() && channels().contains(Channel.EMAIL);
        List<Member> byMail = new ArrayList<>(mail ? members(bundle) : List.of());
        byMail.removeIf(member -> member.contact().email().isEmpty());
        if (!byMail.isEmpty()) {
            group(bundle, Channel.EMAIL, byMail, writer.toAll(bundle, agenda));
        }
        for (Member member : members(bundle)) {
            if (!byMail.contains(member)) {
                personal(bundle, member, writer.to(member.id(), bundle, agenda));
            }
        }
    }

    private List<Member> members(Bundle bundle) {
        List<Member> members = new ArrayList<>();
        bundle.to()
                .forEach(id ->
                        members.add(Objects.requireNonNull(community.members().get(id))));
        return members;
    }

    private List<Channel> channels() {
        return messaging(Messaging::group).filter(group -> !group.isEmpty()).orElse(USUAL);
    }

    private <T> Optional<T> messaging(Function<Messaging, T> part) {
        return community.charter().customs().messages().map(part);
    }

    private void group(Bundle bundle, Channel channel, List<Member> members, Letter letter) {
        String text = press.message(Wording.templates(bundle, channel), Wording.languages(community), letter);
        List<String> reached = new ArrayList<>();
        List<String> without = new ArrayList<>();
        if (channel == Channel.EMAIL || channel == Channel.SMS) {
            for (Member member : members) {
                Member.Contact contact = member.contact();
                (channel == Channel.EMAIL ? contact.email() : contact.phone())
                        .ifPresentOrElse(reached::add, () -> without.add(member.name()));
            }
        }
        boolean mail = channel == Channel.EMAIL;
        if (reached.isEmpty() && (mail || channel == Channel.SMS)) {
            notes.add("    None of them has " + (mail ? "an e-mail address" : "a phone number") + ", so no "
                    + (mail ? "e-mail" : "SMS") + " is written.");
            return;
        }
        String all = String.join(", ", reached);
        String paper = switch (channel) {
            case EMAIL ->
                Envelope.line(
                                "To",
                                messaging(Messaging::from).flatMap(from -> from).orElse("undisclosed-recipients:;"))
                        + Envelope.line("Bcc", all)
                        + Wording.mail(text);
            case SMS -> Envelope.line("To", all) + "\n" + Wording.plain(text, channel);
            case WHATSAPP, PHONE, PRINT, IN_PERSON -> Wording.plain(text, channel);
        };
        Optional<List<String>> to = bundle.audience() == Audience.EVERYONE
                ? Optional.empty()
                : Optional.of(members.stream().map(Member::id).toList());
        put(bundle, bundle.meeting() + "-" + bundle.lead(), Optional.empty(), to, channel, paper);
        if (!without.isEmpty()) {
            notes.add("    No " + (mail ? "e-mail address: " : "phone number: ") + Words.and(without)
                    + ". Tell them in another way.");
        }
    }

    private void personal(Bundle bundle, Member member, Letter letter) {
        Member.Contact contact = member.contact();
        Channel channel = contact.channel()
                .filter(wanted -> wanted != Channel.EMAIL || contact.email().isPresent())
                .orElse(contact.email().isPresent() ? Channel.EMAIL : Channel.WHATSAPP);
        String text = bundle.has(Owed.WELCOME)
                ? press.welcome(member)
                : press.message(
                        Wording.templates(bundle, channel), member.profile().languages(), letter);
        String paper = channel == Channel.EMAIL
                ? Envelope.line("To", contact.email().orElse("")) + Wording.mail(text)
                : Envelope.line(
                                "To",
                                member.name()
                                        + contact.phone()
                                                .map(phone -> ", " + phone)
                                                .orElse(""))
                        + "\n" + Wording.plain(text, channel);
        put(
                bundle,
                bundle.meeting() + "-" + bundle.lead() + "-" + member.id(),
                Optional.of(member.id()),
                Optional.of(List.of(member.id())),
                channel,
                paper);
    }

    private void put(
            Bundle bundle,
            String base,
            Optional<String> member,
            Optional<List<String>> to,
            Channel channel,
            String text) {
        Draft draft =
                new Draft(Draft.id(base, channel), bundle.meeting(), bundle.whats(), member, to, channel, text, false);
        boolean put = outbox.put(draft);
        fresh.add(draft.id());
        notes.add("    " + draft.path() + (put ? "" : " (left as you changed it)"));
        if (put) {
            OutboxPage.warning(draft).ifPresent(warning -> notes.add("    " + warning));
        }
    }
}
