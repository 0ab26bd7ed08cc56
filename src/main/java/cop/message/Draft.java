package cop.message;

import cop.model.Channel;
import cop.model.Correspondence;
import cop.model.Correspondence.Sending;
import cop.model.Word;
import cop.view.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One message that waits in the outbox to be sent.
 *
 * @param id the name of its file, without folder and ending
 * @param meeting the id of the meeting that it is about
 * @param whats the messages that it carries, such as thanks and evaluation
 * @param member the one person whom it is for; absent for a message to several
 * @param to members' ids; absent means everyone
 * @param text as it stands in the file, with its head
 * @param edited whether a person changed it by hand
 */
public record Draft(
        String id,
        String meeting,
        List<String> whats,
        Optional<String> member,
        Optional<List<String>> to,
        Channel channel,
        String text,
        boolean edited) {

    /** Channels by which a message travels as it was drafted; by any other it is told in other words. */
    private static final Set<Channel> WRITTEN = Set.of(Channel.EMAIL, Channel.WHATSAPP, Channel.SMS);

    public Draft {
        whats = List.copyOf(whats);
        to = to.map(List::copyOf);
    }

    static String id(String base, Channel channel) {
        return base + "." + Word.of(channel);
    }

    public String path() {
        return Outbox.FOLDER + id + Outbox.ENDING;
    }

    /** The same draft in the words of the person who changed it. */
    Draft saying(String theirText) {
        return new Draft(id, meeting, whats, member, to, channel, theirText, true);
    }

    /** The same draft, of a meeting that has another id now. */
    Draft about(String other) {
        return new Draft(id, other, whats, member, to, channel, text, edited);
    }

    /** The same draft for one reader less. */
    Draft without(String reader) {
        Optional<List<String>> others =
                to.map(ids -> ids.stream().filter(id -> !id.equals(reader)).toList());
        return new Draft(id, meeting, whats, member, others, channel, text, edited);
    }

    /** What it shares with the same message by other channels. */
    String base() {
        return id.substring(0, id.lastIndexOf('.'));
    }

    /** What it carries and which meeting it is about, in words. */
    String name(LocalDate day) {
        return Words.and(whats) + " for " + Words.day(day);
    }

    public Envelope envelope() {
        return Envelope.of(text);
    }

    /** Whether all that it carries went out already, to those whom it is for. */
    boolean isSent(Correspondence correspondence) {
        for (String what : whats) {
            boolean sent = correspondence.sendings().stream()
                    .anyMatch(sending -> sending.what().equals(what) && replaces(sending));
            if (!sent) {
                return false;
            }
        }
        return true;
    }

    /** Whether somebody sent one of its messages already, though perhaps by another channel. */
    boolean isPartlySent(Correspondence correspondence) {
        return whats.stream().anyMatch(what -> correspondence.first(what).isPresent());
    }

    /** A message to several travels by each of their channels; told in other words, it is told. */
    private boolean replaces(Sending sending) {
        if (member.isPresent()) {
            return sending.reached(member.get());
        }
        boolean all = sending.to().isEmpty()
                || to.filter(wanted -> sending.to().get().containsAll(wanted)).isPresent();
        Optional<Channel> by = sending.by();
        return by.filter(channel::equals).isPresent()
                || (all && by.filter(WRITTEN::contains).isEmpty());
    }
}
