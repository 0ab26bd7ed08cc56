package cop.app;

import cop.mail.MailRoute;
import cop.mail.Mailbox;
import cop.message.Dispatch;
import cop.message.Dispatch.Errand;
import cop.message.Handovers;
import cop.message.Handovers.Step;
import cop.message.Parcel;
import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Customs.Messaging;
import cop.model.Snapshot;
import cop.store.StepLog;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Sends what waits in the outbox as e-mail, each message once. First everything is recorded as sent, in one commit, so that a
 * machine that has synchronised sends none of it; around each handing over a step is written down on this machine, so that
 * after a crash it is known what was never begun, and what may have arrived.
 */
public final class Posting {

    private final Desk desk;
    private final List<String> words;
    private final boolean again;
    private final boolean takeOver;
    private final OffsetDateTime now;
    private final List<String> said = new ArrayList<>();

    /**
     * @param words drafts or messages; none means all that wait
     * @param again also what may have been, or was, sent before
     * @param takeOver whether this person hands messages over from now on
     */
    public Posting(Desk desk, List<String> words, boolean again, boolean takeOver) {
        this.desk = desk;
        this.words = List.copyOf(words);
        this.again = again;
        this.takeOver = takeOver;
        this.now = desk.now(desk.snapshot().community());
        if (again && words.isEmpty()) {
            throw CopException.usage("Say which message is to be sent once more.", "See them with: cop outbox list");
        }
    }

    private Dispatch dispatch(Community community) {
        return Dispatch.of(community, desk.outbox(), words, again, now);
    }

    /** What would be sent, in sentences. */
    public List<String> preview() {
        Dispatch dispatch = dispatch(desk.snapshot().community());
        for (Errand errand : dispatch.errands()) {
            readers(errand.parcel());
            said.add("Would send: " + about(errand.parcel()));
        }
        said.addAll(dispatch.notes());
        return saying();
    }

    /** Sends, and says what became of it; what stands in the way of some of it is thrown when all else is done. */
    public List<String> send() {
        Community community = desk.snapshot().community();
        Dispatch dispatch = dispatch(community);
        dispatch.errands().forEach(errand -> readers(errand.parcel()));
        said.addAll(dispatch.notes());
        Delivery delivery = new Delivery();
        delivery.sent().addAll(dispatch.settled());
        if (!dispatch.errands().isEmpty()) {
            MailSettings settings = MailSettings.read(desk.environment());
            Mailbox from = from(community, settings);
            Optional<String> sender = Sender.next(community, desk, settings, takeOver);
            settings.warning().ifPresent(said::add);
            try (MailRoute route = MailRoute.open(settings.server(desk.dialogue()), from);
                    StepLog steps = desk.steps(Handovers.FILE, busy())) {
                List<Errand> errands = claim(dispatch, steps, sender);
                sender.ifPresent(id -> said.add("From now on " + community.nameOf(id) + " sends for this community."));
                delivery.carry(errands, steps, route, from, now, community);
            }
        }
        if (!delivery.sent().isEmpty() || !delivery.unsent().isEmpty()) {
            carryOut((at, today) -> Dispatch.settle(
                    at.community(),
                    desk.outbox(),
                    delivery.sent(),
                    delivery.unsent(),
                    desk.press(at.community(), today)));
        }
        said.addAll(delivery.said());
        if (!delivery.failures().isEmpty()) {
            throw CopException.environment(String.join("\n", delivery.failures()), String.join("\n", said));
        }
        return saying();
    }

    /** Records what is about to be sent. Somebody else may have sent some of it since the first look: that is left out. */
    private List<Errand> claim(Dispatch first, StepLog steps, Optional<String> sender) {
        for (Errand errand : first.errands()) {
            if (!errand.isRecorded()) {
                steps.add(Handovers.line(Step.CLAIM, errand.parcel().id(), errand.recorded()));
            }
        }
        Map<String, Errand> errands = new LinkedHashMap<>();
        carryOut((at, today) -> {
            Dispatch dispatch = dispatch(at.community());
            dispatch.errands().forEach(errand -> errands.put(errand.parcel().id(), errand));
            return Sender.recording(sender, dispatch.claim(), at.community());
        });
        return List.copyOf(errands.values());
    }

    private void carryOut(BiFunction<Snapshot, LocalDate, Change> plan) {
        desk.carryOut(plan, new Carrying(false, true, Optional.empty()));
    }

    private List<String> saying() {
        return said.isEmpty() ? List.of("No e-mail waits to be sent. See what is due with: cop remind") : said;
    }

    /** Which message it is and whom it is for, without addresses. */
    static String about(Parcel parcel) {
        String hidden = parcel.personal()
                ? ""
                : " (" + parcel.addresses().size() + (parcel.addresses().size() == 1 ? " address" : " addresses")
                        + ", hidden from one another)";
        return parcel.draft() + ", to " + parcel.audience() + hidden + ".";
    }

    private static CopException busy() {
        return CopException.environment(
                "Another cop is sending e-mail from this folder.", "Wait until it is done. Nothing was sent.");
    }

    private static Mailbox from(Community community, MailSettings settings) {
        String name = community.charter().name();
        Optional<String> charter = community.charter().customs().messages().flatMap(Messaging::from);
        return charter.flatMap(Mailbox::of)
                .or(settings::from)
                .map(box -> box.name().isEmpty() ? new Mailbox(name, box.address()) : box)
                .orElseThrow(() -> CopException.environment(
                        "It is not known from which address this community writes.",
                        "Say it once: cop community set messages.from \"" + name + " <ADDRESS>\". Nothing was sent."));
    }

    /** The readers of an e-mail; a draft whose head is not right is refused before anything is sent. */
    static List<Mailbox> readers(Parcel parcel) {
        String next = "Mend the line that begins with " + (parcel.personal() ? "To" : "Bcc") + " in outbox/"
                + parcel.draft() + ".txt, and the member's file. Nothing was sent.";
        List<Mailbox> readers = new ArrayList<>();
        for (String address : parcel.addresses()) {
            String place = "Address " + (readers.size() + 1) + " of " + parcel.draft();
            readers.add(Mailbox.of(address)
                    .orElseThrow(() -> CopException.refused(place + " is not one that e-mail can reach.", next)));
        }
        if (readers.isEmpty()) {
            throw CopException.refused("There is no address in " + parcel.draft() + ".", next);
        }
        return readers;
    }
}
