package cop.minutes;

import cop.minutes.Notes.Entry;
import cop.model.AgendaItem;
import cop.model.Agreements;
import cop.model.Community;
import cop.model.Consent;
import cop.model.Decided;
import cop.model.Due;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Minutes;
import cop.model.Minutes.Note;
import cop.model.Minutes.Sort;
import cop.model.People;
import cop.model.Plain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the people, days and agenda items that plain notes speak of. */
final class Interpreter {

    private final Community community;
    private final Meeting meeting;
    private final Lookup lookup;
    private final Due days;
    private final Minutes before;
    private final Margin margin;
    private final Arrivals arrivals;

    private final Map<Sort, List<Note>> notes = new EnumMap<>(Sort.class);
    private final List<Promise> promises = new ArrayList<>();
    private Optional<Boolean> reviewed = Optional.empty();
    private Optional<String> item = Optional.empty();
    private Optional<Sort> last = Optional.empty();

    /** @param before the minutes as they are; people and items that they name are known, whoever they are */
    private Interpreter(Notes notes, Community community, Meeting meeting, Minutes before, LocalDate today) {
        this.community = community;
        this.meeting = meeting;
        this.before = before;
        this.lookup = new Lookup(community, today);
        this.days = new Due(community, meeting.date());
        this.margin = new Margin(notes.unclear());
        this.arrivals = new Arrivals(community, meeting, lookup, margin);
    }

    static Understood read(Notes read, Community community, Meeting meeting, Minutes before, LocalDate today) {
        Interpreter reader = new Interpreter(read, community, meeting, before, today);
        read.entries().forEach(reader::take);
        return new Understood(
                reader.notes,
                reader.promises,
                reader.arrivals.whoCame(),
                reader.arrivals.whoSentWord(),
                reader.arrivals.visitors(),
                reader.reviewed,
                reader.margin.unclear(),
                reader.margin.remarks(),
                read.off());
    }

    private void take(Entry entry) {
        switch (entry.mark()) {
            case ACTION -> promise(entry);
            case HOW, REPLACES -> detail(entry);
            case TOPIC -> item = topic(entry);
            case PRESENT -> arrivals.present(entry);
            case APOLOGY -> arrivals.apology(entry);
            case GUESTS -> arrivals.guests(entry);
            case REVIEWED -> reviewed(entry);
            case OFF -> throw new IllegalStateException("what is off the record is no entry");
            default -> entry.mark().sort().ifPresent(sort -> note(entry, sort));
        }
    }

    private void note(Entry entry, Sort sort) {
        Optional<String> by = Optional.empty();
        String text = entry.text();
        if (text.startsWith("@")) {
            Optional<Speaker> speaker = speaker(text.substring(1));
            by = speaker.map(Speaker::id);
            text = speaker.map(Speaker::said).orElse(text);
            if (speaker.isEmpty()) {
                margin.remark(entry, "No member fits the name behind the @, so it stays in the text.");
            }
        }
        String said = PlainLines.unescaped(text);
        if (said.isBlank()) {
            margin.unclear(entry, "It says nothing.");
            return;
        }
        if (isBeyond(sort)
                && before.of(sort).stream().noneMatch(note -> note.text().equals(said))) {
            margin.unclear(
                    entry,
                    "The community agreed to write down less than this, so it is not kept. Its agreement:"
                            + " cop community show");
            last = Optional.empty();
            return;
        }
        Optional<String> named = sort == Sort.QUOTE ? by.filter(id -> mayBeQuoted(entry, id)) : by;
        notes.computeIfAbsent(sort, any -> new ArrayList<>())
                .add(new Note(said, item, named, Optional.empty(), Optional.empty()));
        last = Optional.of(sort);
    }

    private boolean isBeyond(Sort sort) {
        return community
                .charter()
                .agreements()
                .capture()
                .flatMap(Agreements.Capture::level)
                .filter(level -> !Level.keeps(level, sort))
                .isPresent();
    }

    /** Somebody's id, and what they said. */
    private record Speaker(String id, String said) {}

    private Optional<Speaker> speaker(String text) {
        for (List<Note> list : before.notes().values()) {
            for (Note note : list) {
                String known = note.by().orElse("");
                if (!known.isEmpty() && text.startsWith(known + " ")) {
                    return Optional.of(
                            new Speaker(known, text.substring(known.length()).strip()));
                }
            }
        }
        List<String> words = List.of(text.split(" ", -1));
        return People.first(words, lookup)
                .map(named ->
                        new Speaker(named.member(), String.join(" ", words.subList(named.words(), words.size()))));
    }

    private boolean mayBeQuoted(Entry entry, String id) {
        Optional<Member> member = Optional.ofNullable(community.members().get(id));
        Optional<Consent.Quotes> quotes = member.flatMap(Member::consent).flatMap(Consent::quotes);
        if (quotes.filter(answer -> answer == Consent.Quotes.NO).isPresent()) {
            margin.remark(entry, id + " does not want to be quoted by name; the quote is kept without it.");
            return false;
        }
        if (member.isPresent()
                && quotes.filter(answer -> answer == Consent.Quotes.YES).isEmpty()) {
            margin.remark(entry, "Ask " + id + " before the quote is shown to others.");
        }
        return true;
    }

    private void detail(Entry entry) {
        List<Note> list = last.map(notes::get).orElse(List.of());
        if (list.isEmpty()) {
            margin.unclear(entry, "It belongs below a decision.");
            return;
        }
        Note note = list.get(list.size() - 1);
        String text = PlainLines.unescaped(entry.text());
        list.set(
                list.size() - 1,
                entry.mark() == Mark.HOW
                        ? new Note(note.text(), note.item(), note.by(), Optional.of(text), note.replaces())
                        : new Note(note.text(), note.item(), note.by(), note.how(), replaced(entry, text)));
    }

    /** The place of the decision that is meant: by its place, or by words that only it has. */
    private Optional<String> replaced(Entry entry, String text) {
        boolean isPlace = text.contains("/decisions/")
                || before.of(Sort.DECISION).stream()
                        .anyMatch(note -> note.replaces().filter(text::equals).isPresent());
        if (isPlace) {
            return Optional.of(text);
        }
        List<Decided> earlier = new ArrayList<>(Decided.by(community, meeting.date()));
        earlier.removeIf(one -> one.meeting().filter(meeting.id()::equals).isPresent());
        Optional<Decided> found = Decided.find(text, earlier);
        if (found.isPresent()) {
            return found.map(Decided::id);
        }
        String words = Plain.fold(text);
        earlier.removeIf(one -> !Plain.fold(one.text()).contains(words));
        if (earlier.size() != 1) {
            margin.unclear(
                    entry,
                    (earlier.isEmpty() ? "No earlier decision has these words." : "Several decisions have these words.")
                            + " Write its place, as cop decision list says it.");
            return Optional.empty();
        }
        return Optional.of(earlier.get(0).id());
    }

    private void promise(Entry entry) {
        Promise promise = PromiseReader.read(entry.line(), entry.text(), lookup, days);
        if (promise.text().isEmpty()) {
            margin.unclear(entry, "Say what will be done.");
            return;
        }
        for (String stranger : promise.strangers()) {
            margin.remark(entry, unknown(stranger, lookup) + "; the action is kept without that owner.");
        }
        promises.add(promise);
    }

    private Optional<String> topic(Entry entry) {
        String wanted = entry.text().toLowerCase(Locale.ROOT);
        if (wanted.equals(PlainLines.NO_TOPIC)) {
            return Optional.empty();
        }
        wanted = PlainLines.unescaped(wanted);
        List<String> begun = new ArrayList<>();
        for (AgendaItem each : meeting.agenda()) {
            Optional<String> id = each.id();
            String heading = each.heading().toLowerCase(Locale.ROOT);
            if (id.isPresent() && (id.get().equals(wanted) || heading.equals(wanted))) {
                return id;
            }
            if (id.isPresent() && (id.get().startsWith(wanted) || heading.startsWith(wanted))) {
                begun.add(id.get());
            }
        }
        if (isKnownItem(wanted)) {
            return Optional.of(wanted);
        }
        if (begun.size() == 1) {
            return Optional.of(begun.get(0));
        }
        margin.remark(
                entry, "\"" + entry.text() + "\" is not on the agenda; what follows is kept without an agenda item.");
        return Optional.empty();
    }

    private boolean isKnownItem(String id) {
        for (List<Note> list : before.notes().values()) {
            for (Note note : list) {
                if (note.item().filter(id::equals).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void reviewed(Entry entry) {
        switch (entry.text().toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true", "done" -> reviewed = Optional.of(true);
            case "no", "n", "false" -> reviewed = Optional.of(false);
            default -> margin.unclear(entry, "Write \"reviewed: yes\" or \"reviewed: no\".");
        }
    }

    /** That a name means no member or several, and who may be meant. */
    static String unknown(String name, Lookup lookup) {
        String hint = lookup.nearestMember(name)
                .map(id -> " (did you mean " + id + "?)")
                .orElse("");
        return "\"" + name + "\" is no member's name" + hint;
    }
}
