package cop.spreadsheet;

import cop.model.Id;
import cop.model.Meeting;
import cop.model.Mode;
import cop.model.Plain;
import cop.model.Where;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Places rows about meetings, which are known by their id, or by their day and title. */
final class MeetingRows implements Rows {

    private static final List<String> ROLES = List.of("facilitator", "knowledge-manager", "host");
    private static final Map<String, Meeting.Status> STATUSES =
            Map.of("canceled", Meeting.Status.CANCELLED, "done", Meeting.Status.HELD);

    private final Draft draft;

    MeetingRows(Draft draft) {
        this.draft = draft;
    }

    @Override
    public void place(Row row) {
        Optional<String> id = row.id("id", Optional.empty());
        Optional<LocalDate> date = row.date("date", Optional.empty());
        Optional<Meeting> known = id.isPresent() ? id.map(draft.meetings()::get) : date.flatMap(day -> known(row, day));
        Meeting after = filled(row, known.orElseGet(() -> unknown(row, id, date)));
        if (after.isHeld() && after.date().isAfter(draft.today())) {
            row.wrong("status", "cannot be held: the day is still to come");
        }
        draft.speak(row, "date", after.id(), known.filter(after::equals).isEmpty(), ", or give each a title");
        if (row.isSound()) {
            draft.meetings().put(after.id(), after);
        }
    }

    /** The meeting of that day with the same title; else the only one of the day, unless another row is about it. */
    private Optional<Meeting> known(Row row, LocalDate day) {
        List<Meeting> on = draft.on(day);
        Optional<String> title = row.text("title").map(Plain::fold);
        Optional<Meeting> same = on.stream()
                .filter(meeting -> meeting.title().map(Plain::fold).equals(title))
                .findFirst();
        if (same.isPresent() || on.size() != 1 || draft.isSpokenOf(on.get(0).id())) {
            return same;
        }
        if (title.isPresent() && on.get(0).title().isPresent()) {
            row.wrong(
                    "title",
                    "is another than that of " + on.get(0).id() + ": write that in a column `id` if you mean it");
        }
        return Optional.of(on.get(0));
    }

    /** A new meeting of which only the day and the id are known yet. */
    private Meeting unknown(Row row, Optional<String> wanted, Optional<LocalDate> date) {
        LocalDate day = date.orElse(draft.today());
        Optional<String> free = wanted.or(() -> freeId(row, day));
        if (date.isEmpty()) {
            row.missing("date", "write the day of the meeting");
        } else if (free.isEmpty()) {
            row.wrong("date", "is a day with another meeting: give this one a title of its own");
        }
        if (wanted.filter(text -> !text.startsWith(day.toString())).isPresent()) {
            row.wrong(
                    "id",
                    "should be the day, with words behind it where two meetings share one, like 2026-03-19-readers");
        }
        String id = free.orElse("");
        return new Meeting(
                id,
                Optional.empty(),
                Meeting.When.on(day),
                Meeting.Standing.of(Meeting.Status.PLANNED, Optional.of(id + "." + draft.slug())),
                Meeting.Occasion.plenary(Optional.empty()),
                Where.UNSAID,
                Optional.empty(),
                Map.of(),
                Meeting.Programme.NONE,
                Map.of());
    }

    private Optional<String> freeId(Row row, LocalDate day) {
        return draft.meetings().containsKey(day.toString())
                ? row.text("title")
                        .flatMap(Id::brief)
                        .map(title ->
                                Id.free(day + "-" + title, draft.meetings().keySet()))
                : Optional.of(day.toString());
    }

    /** The meeting with all that the row says. */
    private Meeting filled(Row row, Meeting before) {
        return new Meeting(
                before.id(),
                row.text("title", before.title()),
                new Meeting.When(
                        row.date("date", Optional.of(before.date())).orElse(before.date()),
                        row.time("start", before.start()),
                        row.minutes("length", before.length())),
                standing(row, before.standing()),
                new Meeting.Occasion(
                        row.word("kind", Meeting.Kinds.values()).orElse(before.kind()),
                        row.id("project", before.occasion().project()),
                        rhythm(row).or(before::rhythm)),
                where(row, before.where()),
                invited(row, before.invited()),
                roles(row, before.roles()),
                new Meeting.Programme(
                        row.text("theme", before.programme().theme()),
                        before.agenda(),
                        row.prose("experiment", before.programme().experiment())),
                before.logistics());
    }

    private static Meeting.Standing standing(Row row, Meeting.Standing before) {
        return new Meeting.Standing(
                row.word("status", Meeting.Status.values(), STATUSES).orElse(before.status()),
                row.prose("reason", before.reason()),
                row.date("moved-from", before.movedFrom()),
                before.uid(),
                before.sequence());
    }

    private static Where where(Row row, Where before) {
        return new Where(
                row.word("mode", Mode.values()).or(before::mode),
                row.has("venue") || row.has("address")
                        ? Optional.of(venue(row, before.venue().orElse(Where.Venue.UNSAID)))
                        : before.venue(),
                row.read(
                                "online",
                                text -> Optional.of(text).filter(MeetingRows::isLink),
                                "is not a link: write the whole address of the online room, like https://example.org/room")
                        .map(url -> new Where.Online(Optional.of(url)))
                        .or(before::online));
    }

    private static boolean isLink(String text) {
        return (text.startsWith("https://") || text.startsWith("http://")) && text.indexOf(' ') < 0;
    }

    private Optional<String> rhythm(Row row) {
        return row.read(
                "rhythm",
                text -> Optional.of(text).filter(draft.rhythms()::contains),
                "is no rhythm that stands in community.yaml: write its id as it stands there");
    }

    private static Where.Venue venue(Row row, Where.Venue venue) {
        return new Where.Venue(
                row.text("venue", venue.name()),
                row.text("address", venue.address()),
                venue.setting(),
                venue.layout(),
                venue.movable(),
                venue.capacity(),
                venue.booked(),
                venue.equipment());
    }

    private Optional<List<String>> invited(Row row, Optional<List<String>> before) {
        if (!row.has("invited")) {
            return before;
        }
        List<String> invited = new ArrayList<>();
        for (String person : row.list("invited", List.of())) {
            if (Plain.fold(person).equals("everyone")) {
                return Optional.empty();
            }
            draft.people().find(row, "invited", person).ifPresent(invited::add);
        }
        return Optional.of(invited);
    }

    /** Somebody from outside may have a role under a name. */
    private Map<String, String> roles(Row row, Map<String, String> before) {
        Map<String, String> roles = new LinkedHashMap<>(before);
        for (String role : ROLES) {
            row.text(role)
                    .flatMap(person -> draft.people().findOrName(row, role, person))
                    .ifPresent(person -> roles.put(role, person));
        }
        return roles;
    }
}
