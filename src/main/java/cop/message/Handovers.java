package cop.message;

import cop.model.Channel;
import cop.model.Community;
import cop.model.Correspondence.Sending;
import cop.model.Word;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How far this machine is with each e-mail that it hands over, read from a list of steps that stays on this machine. What was
 * begun and not done may have arrived; nobody but a person decides about it.
 */
public final class Handovers {

    /** Where the steps are kept, one in a line. */
    public static final String FILE = "private/sent.log";

    private static final int FIELDS = 3;

    /** One step of handing over an e-mail. */
    public enum Step {
        /** It is about to be recorded as sent, and was not handed over. */
        CLAIM,
        /** The server gets it now. */
        BEGIN,
        /** The server has it. */
        DONE
    }

    /** How it stands with a draft. */
    public enum State {
        /** Nobody has begun to send it. */
        WAITS,
        /** It is recorded as sent, but this machine was stopped before it handed it over. */
        CLAIMED,
        /** This machine was stopped while it handed it over. */
        UNSURE,
        /** This machine handed it over. */
        HANDED,
        /** Somebody else recorded that it was sent. */
        SENT;

        /** Whether it is recorded as sent, but nobody can say so. */
        boolean isOpen() {
            return this == CLAIMED || this == UNSURE;
        }
    }

    private record Entry(Step step, Instant at) {}

    private final Map<String, Entry> last = new HashMap<>();

    /** @param files gives the text of a file of the data folder, where it is there */
    static Handovers of(Function<String, Optional<String>> files) {
        Handovers handovers = new Handovers();
        files.apply(FILE).orElse("").lines().forEach(handovers::read);
        return handovers;
    }

    /** A line that was cut off by a power cut is no step. */
    private void read(String line) {
        String[] field = line.split(" ", -1);
        Optional<Step> step = Word.constant(Step.values(), field[0]);
        if (step.isPresent() && field.length == FIELDS) {
            try {
                last.put(field[1], new Entry(step.get(), Instant.parse(field[2])));
            } catch (DateTimeException e) {
                return;
            }
        }
    }

    /** What is written down before a step is taken. */
    public static String line(Step step, String mail, Instant at) {
        return Word.of(step) + " " + mail + " " + at;
    }

    State of(Community community, Draft draft) {
        Entry entry = last.get(MailId.of(community, draft));
        if (entry == null || (entry.step() == Step.CLAIM && !isRecorded(community, draft, entry.at()))) {
            return draft.isSent(community.saidOf(draft.meeting())) ? State.SENT : State.WAITS;
        }
        return switch (entry.step()) {
            case CLAIM -> State.CLAIMED;
            case BEGIN -> State.UNSURE;
            case DONE -> State.HANDED;
        };
    }

    /** When this machine last had a draft in hand. */
    Optional<Instant> at(Community community, Draft draft) {
        return Optional.ofNullable(last.get(MailId.of(community, draft))).map(Entry::at);
    }

    /** Whether what was sent tells of a draft that this machine had in hand. */
    boolean isRecorded(Community community, Draft draft) {
        return at(community, draft)
                .filter(at -> isRecorded(community, draft, at))
                .isPresent();
    }

    /** Whether the record of a sending at this moment is this machine's own. */
    private static boolean isRecorded(Community community, Draft draft, Instant at) {
        return draft.whats().stream()
                .allMatch(what -> community.correspondenceOf(draft.meeting()).sendings().stream()
                        .anyMatch(sending -> isOf(sending, draft, what, at)));
    }

    /** Whether a line of what was sent stands for one message of a draft that was claimed at this moment. */
    static boolean isOf(Sending sending, Draft draft, String what, Instant at) {
        return sending.what().equals(what)
                && sending.by().filter(Channel.EMAIL::equals).isPresent()
                && sending.to().equals(draft.to())
                && sending.at().toInstant().equals(at);
    }
}
