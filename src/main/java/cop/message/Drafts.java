package cop.message;

import cop.model.Change;
import cop.model.Channel;
import cop.model.Community;
import cop.model.Customs.Messaging;
import cop.model.Edit;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Word;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Drafts what is due into the outbox: once for the group where it says the same to everybody, otherwise once for each.
 * Addresses stand only in the head of a draft.
 */
public final class Drafts {

    private static final List<Channel> USUAL = List.of(Channel.EMAIL, Channel.WHATSAPP);

    private static final Set<String> WITH_A_TEMPLATE = Set.of(
            "invitation", "rsvp", "week-before", "agenda", "thanks", "minutes", "materials", "evaluation", "contacts");

    private final Community community;
    private final LocalDate today;
    private final Letterpress press;
    private final Outbox outbox;
    private final List<Edit> edits = new ArrayList<>();
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
     * @param what only this reminder or follow-up; absent means all
     * @param files gives the text of a file of the data folder, where it is there
     */
    public static Change of(
            Community community,
            Optional<String> what,
            LocalDate today,
            Letterpress press,
            Function<String, Optional<String>> files) {
        return new Drafts(community, today, press, new Outbox(files)).change(what);
    }

    private Change change(Optional<String> what) {
        List<Due> dues = Reminders.due(community, today).stream()
                .filter(due -> what.filter(name -> !name.equals(due.what())).isEmpty())
                .toList();
        List<Due> later =
                dues.stream().filter(due -> due.when() == Due.When.LATER).toList();
        if (dues.size() == later.size()) {
            notes.add("Nothing is due today.");
        } else {
            notes.add("To send now:");
        }
        for (Due due : dues) {
            if (due.when() != Due.When.LATER) {
                sayDue(due);
                if (due.isReady()) {
                    draft(due);
                }
            }
        }
        if (!edits.isEmpty()) {
            edits.add(outbox.memory());
        }
        if (dues.stream().anyMatch(Due::isReady)) {
            notes.add("Once they are sent: cop remind --done");
        }
        if (!later.isEmpty()) {
            notes.add("Later:");
            later.forEach(due -> notes.add("  " + Words.day(due.on()) + ": " + name(due)));
        }
        return new Change("messages: draft what is due", edits, notes);
    }

    private void sayDue(Due due) {
        notes.add("  " + name(due) + ", to " + Said.audience(due) + ": " + Said.when(due, today) + " (" + due.why()
                + ")." + due.waits().map(first -> " But " + first).orElse(""));
    }

    private static String name(Due due) {
        return due.what() + " for " + Words.day(due.day());
    }

    private void draft(Due due) {
        Meeting meeting = Objects.requireNonNull(community.meetings().get(due.meeting()));
        Letter.Writer writer = new Letter.Writer(community, meeting, today);
        String agenda = due.what().equals(Reminders.AGENDA) ? press.agenda(meeting) : "";
        if (due.isPersonal()) {
            for (String id : due.to()) {
                Member member = Objects.requireNonNull(community.members().get(id));
                personal(due, member, press.message(template(due), writer.to(id, due, agenda)));
            }
        } else {
            String text = press.message(template(due), writer.toAll(due, agenda));
            for (Channel channel : channels()) {
                group(due, channel, text);
            }
        }
    }

    private static String template(Due due) {
        if (due.isPersonal()) {
            return "message-personal";
        }
        return "message-" + (WITH_A_TEMPLATE.contains(due.what()) ? due.what() : "reminder");
    }

    private List<Channel> channels() {
        return community
                .charter()
                .customs()
                .messages()
                .map(Messaging::group)
                .filter(group -> !group.isEmpty())
                .orElse(USUAL);
    }

    private void group(Due due, Channel channel, String text) {
        String path = path(due.meeting() + "-" + due.what(), channel);
        if (channel != Channel.EMAIL) {
            put(path, plain(text));
            return;
        }
        List<String> addresses = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (String id : due.to()) {
            Member member = Objects.requireNonNull(community.members().get(id));
            member.contact().email().ifPresentOrElse(addresses::add, () -> without.add(member.name()));
        }
        String sender = community
                .charter()
                .customs()
                .messages()
                .flatMap(Messaging::from)
                .orElse("undisclosed-recipients:;");
        put(path, head("To", sender) + head("Bcc", String.join(", ", addresses)) + mail(text));
        if (!without.isEmpty()) {
            notes.add("    No e-mail address: " + Words.and(without) + ". Tell them in another way.");
        }
    }

    private void personal(Due due, Member member, String text) {
        Member.Contact contact = member.contact();
        Channel channel = contact.channel()
                .filter(wanted -> wanted != Channel.EMAIL || contact.email().isPresent())
                .orElse(contact.email().isPresent() ? Channel.EMAIL : Channel.WHATSAPP);
        String path = path(due.meeting() + "-" + due.what() + "-" + member.id(), channel);
        if (channel == Channel.EMAIL) {
            put(path, head("To", contact.email().orElse("")) + mail(text));
        } else {
            put(
                    path,
                    head(
                                    "To",
                                    member.name()
                                            + contact.phone()
                                                    .map(phone -> ", " + phone)
                                                    .orElse("")) + "\n" + plain(text));
        }
    }

    private void put(String path, String text) {
        Optional<Edit> draft = outbox.draft(path, text);
        draft.ifPresent(edits::add);
        notes.add("    " + path + (draft.isPresent() ? "" : " (left as you changed it)"));
    }

    private static String path(String name, Channel channel) {
        return Outbox.FOLDER + name + "." + Word.of(channel) + ".txt";
    }

    /** A line of the head; what came from the folder cannot add another. */
    private static String head(String name, String value) {
        StringBuilder line = new StringBuilder(name).append(": ");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean breaks = Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
            line.append(breaks ? ' ' : c);
        }
        return line.append('\n').toString();
    }

    private static String mail(String text) {
        int end = text.indexOf('\n');
        return head("Subject", text.substring(0, end)) + "\n"
                + text.substring(end).stripLeading();
    }

    /** The subject as a bold first line, as messengers show it. */
    private static String plain(String text) {
        int end = text.indexOf('\n');
        return "*" + text.substring(0, end) + "*" + text.substring(end);
    }
}
