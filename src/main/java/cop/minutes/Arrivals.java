package cop.minutes;

import cop.minutes.Notes.Entry;
import cop.model.Community;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.People;
import cop.model.Register.Guests;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads who was there and who sent word; what a later line says counts. */
final class Arrivals {

    private final Lookup lookup;
    private final List<Member> awaited;
    private final Margin margin;
    private final Set<String> present = new LinkedHashSet<>();
    private final Set<String> apologies = new LinkedHashSet<>();
    private final Set<String> visitors = new LinkedHashSet<>();
    private Optional<Guests> guests = Optional.empty();

    Arrivals(Community community, Meeting meeting, Lookup lookup, Margin margin) {
        this.lookup = lookup;
        this.awaited = community.awaited(meeting);
        this.margin = margin;
    }

    /** Takes {@code ana, ben}, {@code all} or {@code all except ana, ben}; names of strangers are guests. */
    void present(Entry entry) {
        String[] words = entry.text().toLowerCase(Locale.ROOT).split("[ ,;]+", 3);
        boolean all = words[0].equals("all") || words[0].equals("everyone") || words[0].equals("everybody");
        if (all && words.length == 1) {
            awaited.forEach(member -> came(member.id()));
        } else if (all && words.length == 3 && words[1].equals("except")) {
            allExcept(entry, words[2]);
        } else {
            People people = People.read(entry.text(), lookup);
            people.members().forEach(this::came);
            people.others().forEach(name -> stranger(entry, name));
        }
    }

    private void allExcept(Entry entry, String names) {
        People missing = People.read(names, lookup);
        for (Member member : awaited) {
            if (!missing.members().contains(member.id())) {
                came(member.id());
            }
        }
        missing.others().forEach(name -> margin.unclear(entry, unknown(name) + "."));
    }

    private void came(String member) {
        apologies.remove(member);
        present.add(member);
    }

    private void stranger(Entry entry, String name) {
        if (Character.isDigit(name.charAt(0))) {
            margin.unclear(entry, "Write who was there, by name. A number of visitors goes behind \"guests:\".");
        } else if (lookup.nearestMember(name).isPresent()) {
            margin.unclear(entry, unknown(name) + ". A visitor goes behind \"guests:\".");
        } else {
            visitors.add(name);
            margin.remark(entry, name + " is no member and is kept as a guest.");
        }
    }

    void apology(Entry entry) {
        People people = People.read(entry.text(), lookup);
        people.members().forEach(present::remove);
        apologies.addAll(people.members());
        people.others().forEach(name -> margin.unclear(entry, unknown(name) + "."));
    }

    void guests(Entry entry) {
        guests = Optional.of(Guests.read(entry.text()));
    }

    private String unknown(String name) {
        return Interpreter.unknown(name, lookup);
    }

    List<String> whoCame() {
        return List.copyOf(present);
    }

    List<String> whoSentWord() {
        return List.copyOf(apologies);
    }

    /** Those behind {@code guests:} and the strangers among those present. */
    Optional<Guests> visitors() {
        if (visitors.isEmpty() || guests.filter(one -> one.names().isEmpty()).isPresent()) {
            return guests;
        }
        Set<String> names = new LinkedHashSet<>(guests.map(Guests::names).orElse(List.of()));
        names.addAll(visitors);
        return Optional.of(Guests.named(List.copyOf(names)));
    }
}
