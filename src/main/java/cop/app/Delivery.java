package cop.app;

import cop.mail.Handed;
import cop.mail.Mail;
import cop.mail.Mail.Attachment;
import cop.mail.MailRoute;
import cop.mail.Mailbox;
import cop.message.Dispatch;
import cop.message.Dispatch.Errand;
import cop.message.Handovers;
import cop.message.Handovers.Step;
import cop.message.Parcel;
import cop.model.Community;
import cop.store.StepLog;
import cop.view.Words;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Carries recorded e-mails to a server, one after the other, and keeps what became of each. */
final class Delivery {

    private final Set<String> sent = new LinkedHashSet<>();
    private final Map<String, Instant> unsent = new LinkedHashMap<>();
    private final List<String> said = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    /** The ids of the e-mails that the server has. */
    Set<String> sent() {
        return sent;
    }

    /** When those were recorded that nobody got, by their ids. */
    Map<String, Instant> unsent() {
        return unsent;
    }

    List<String> said() {
        return said;
    }

    List<String> failures() {
        return failures;
    }

    void carry(
            List<Errand> errands,
            StepLog steps,
            MailRoute route,
            Mailbox from,
            OffsetDateTime now,
            Community community) {
        for (Errand errand : errands) {
            String draft = errand.parcel().draft();
            if (!route.isOpen()) {
                takeBack(errand);
                failures.add("Not sent, because the connection broke: " + draft + ".");
                continue;
            }
            step(steps, Step.BEGIN, errand);
            Handed handed = route.hand(mail(errand.parcel(), from, now, community));
            switch (handed.result()) {
                case ACCEPTED -> {
                    step(steps, Step.DONE, errand);
                    sent.add(errand.parcel().id());
                    said.add("Sent: " + Posting.about(errand.parcel()));
                    sayRefused(errand.parcel(), handed);
                }
                case REFUSED -> {
                    if (!errand.maybeSent()) {
                        step(steps, Step.CLAIM, errand);
                    }
                    takeBack(errand);
                    failures.add("The mail server did not take " + draft + ". It says: "
                            + withoutAddresses(handed.why(), errand.parcel()));
                }
                case UNSURE -> {
                    failures.add("The connection broke while " + draft + " was handed over, so it may have arrived.");
                    failures.addAll(Dispatch.choice(draft));
                }
            }
        }
    }

    private static void step(StepLog steps, Step step, Errand errand) {
        steps.add(Handovers.line(step, errand.parcel().id(), errand.recorded()));
    }

    /** What a server said, without the addresses that it likes to repeat. */
    private static String withoutAddresses(String words, Parcel parcel) {
        String said = words;
        for (Mailbox reader : Posting.readers(parcel)) {
            said = said.replace(reader.address(), "this address");
        }
        return said;
    }

    private void takeBack(Errand errand) {
        if (!errand.maybeSent()) {
            unsent.put(errand.parcel().id(), errand.recorded());
        }
    }

    private static Mail mail(Parcel parcel, Mailbox from, OffsetDateTime now, Community community) {
        List<Mailbox> readers = Posting.readers(parcel);
        Mailbox to =
                parcel.personal() ? new Mailbox(parcel.name(), readers.get(0).address()) : from;
        Optional<Attachment> along =
                parcel.dates().flatMap(meeting -> new Enclosure(from, to).of(meeting, community, now.toLocalDate()));
        return new Mail(parcel.id(), from, now, to, readers, parcel.subject(), parcel.text(), along);
    }

    /** Which of the addresses in the draft did not reach anybody. */
    private void sayRefused(Parcel parcel, Handed handed) {
        List<String> places = new ArrayList<>();
        List<Mailbox> readers = Posting.readers(parcel);
        for (int i = 0; i < readers.size(); i++) {
            if (handed.refused().contains(readers.get(i).address())) {
                places.add(Integer.toString(i + 1));
            }
        }
        if (!places.isEmpty()) {
            failures.add("The mail server refused " + (places.size() == 1 ? "address " : "addresses ")
                    + Words.and(places) + " of " + parcel.draft()
                    + "; all others have it. Ask " + (places.size() == 1 ? "this member" : "these members")
                    + " for the right address, and tell them in another way.");
        }
    }
}
