package cop.message;

import cop.message.Due.When;
import cop.model.Community;
import cop.model.Customs.Audience;
import cop.model.Packet;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What goes out about a meeting as one message.
 *
 * @param parts what it says, the one that carries the others first; at least one
 */
public record Bundle(List<Due> parts) {

    private static final Comparator<Due> BY_URGENCY =
            Comparator.comparing(Due::when).thenComparing(Due::on);

    public Bundle {
        parts = List.copyOf(parts);
    }

    /** Everything that is not sent yet, the most urgent first. */
    public static List<Bundle> due(Community community, LocalDate today) {
        List<Due> left = new ArrayList<>(Reminders.due(community, today));
        List<Bundle> bundles = new ArrayList<>();
        while (!left.isEmpty()) {
            Due first = left.get(0);
            List<Due> together = new ArrayList<>();
            for (Due other : left) {
                if (other.equals(first) || goTogether(first, other)) {
                    together.add(other);
                }
            }
            together.sort(Comparator.comparing(Bundle::place));
            bundles.add(new Bundle(together));
            left.removeAll(together);
        }
        return bundles;
    }

    private static boolean goTogether(Due first, Due other) {
        return first.meeting().equals(other.meeting())
                && Packet.of(first.what()).isPresent()
                && Packet.of(first.what()).equals(Packet.of(other.what()))
                && first.audience().isForMany()
                && other.audience().isForMany()
                && (other.when() != When.LATER || Packet.mayGoAhead(other.what()))
                && !isKept(first, other)
                && !isKept(other, first);
    }

    /** Whether what is late and can go would wait for what cannot. */
    private static boolean isKept(Due one, Due by) {
        return one.when() == When.OVERDUE && one.isReady() && by.waits().isPresent();
    }

    private static int place(Due due) {
        return Packet.of(due.what())
                .map(packet -> packet.whats().indexOf(due.what()))
                .orElse(0);
    }

    public String meeting() {
        return parts.get(0).meeting();
    }

    /** The name of the message that carries the others. */
    public String lead() {
        return parts.get(0).what();
    }

    public List<String> whats() {
        return parts.stream().map(Due::what).toList();
    }

    public boolean has(String what) {
        return whats().contains(what);
    }

    /** What is in it and which meeting it is about, in words. */
    String name() {
        return Words.and(whats()) + " for " + Words.day(parts.get(0).day());
    }

    /** The part that says when it has to go. */
    Due urgent() {
        return parts.stream().min(BY_URGENCY).orElseThrow();
    }

    public When when() {
        return urgent().when();
    }

    /** What has to happen first; absent where it can be sent. */
    public Optional<String> waits() {
        return parts.stream().flatMap(due -> due.waits().stream()).findFirst();
    }

    /** Whether it is to be sent now and can be. */
    public boolean isReady() {
        return when() != When.LATER && waits().isEmpty();
    }

    public boolean isPersonal() {
        return parts.get(0).isPersonal();
    }

    /** The widest audience of its parts. */
    public Audience audience() {
        return parts.stream().map(Due::audience).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Members' ids: everybody for whom a part of it is meant. */
    public List<String> to() {
        Set<String> to = new LinkedHashSet<>();
        parts.forEach(due -> to.addAll(due.to()));
        return List.copyOf(to);
    }
}
