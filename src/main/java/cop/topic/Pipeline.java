package cop.topic;

import cop.model.Community;
import cop.model.Slot;
import cop.model.Topic;
import cop.model.TopicProgress;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Cell.Tone;
import cop.view.Column;
import cop.view.Prose;
import cop.view.Sections;
import cop.view.Sections.Section;
import cop.view.Table;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The ideas for meetings against the places that coming agendas have free.
 *
 * @param topics first those that wait, the most wanted first; then those with a place; then what is over
 * @param places the free ones at the meetings that are planned, the next first
 */
public record Pipeline(List<Entry> topics, List<Place> places) {

    /**
     * One idea.
     *
     * @param votes how many would like it
     * @param date of the meeting where it was, or will be
     */
    public record Entry(
            String id,
            String title,
            Topic.Kind kind,
            Optional<String> proposedBy,
            Optional<LocalDate> proposedOn,
            int votes,
            Optional<String> speaker,
            List<String> needs,
            TopicProgress.State state,
            Optional<String> meeting,
            Optional<LocalDate> date,
            Optional<String> reason) {

        boolean isOpen() {
            return state == TopicProgress.State.OPEN;
        }
    }

    /**
     * A free place.
     *
     * @param item the id of the agenda item
     * @param minutes absent where it takes what is left
     */
    public record Place(
            String meeting, LocalDate date, String title, Optional<String> item, Optional<Integer> minutes) {

        private static Place of(Slot slot) {
            return new Place(
                    slot.meeting().id(),
                    slot.meeting().date(),
                    slot.meeting().heading(),
                    slot.item().id(),
                    slot.item().length().flatMap(length -> length.minutes()));
        }
    }

    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::state)
            .thenComparing(Entry::votes, Comparator.reverseOrder())
            .thenComparing(entry -> entry.proposedOn().orElse(LocalDate.MIN))
            .thenComparing(Entry::id);

    public Pipeline {
        topics = List.copyOf(topics);
        places = List.copyOf(places);
    }

    /**
     * As it stands on a day.
     *
     * @param kind only ideas of this kind
     * @param over whether what was done or dropped is wanted too
     */
    public static Pipeline of(Community community, Optional<Topic.Kind> kind, boolean over, LocalDate today) {
        List<Entry> topics = new ArrayList<>();
        for (Topic topic : community.topics().values()) {
            boolean known = topic.proposedOn().filter(day -> day.isAfter(today)).isEmpty();
            if (known && kind.filter(wanted -> wanted != topic.kind()).isEmpty()) {
                TopicProgress progress = TopicProgress.of(community, topic, today);
                boolean open = progress.state() == TopicProgress.State.OPEN
                        || progress.state() == TopicProgress.State.SCHEDULED;
                if (open || over) {
                    topics.add(entry(topic, progress, today));
                }
            }
        }
        topics.sort(ORDER);
        return new Pipeline(
                topics, Slot.coming(community, today).stream().map(Place::of).toList());
    }

    private static Entry entry(Topic topic, TopicProgress progress, LocalDate today) {
        boolean waits = progress.state() == TopicProgress.State.OPEN;
        return new Entry(
                topic.id(),
                topic.title(),
                topic.kind(),
                topic.proposedBy(),
                topic.proposedOn(),
                (int) topic.votes().values().stream()
                        .filter(day -> !day.isAfter(today))
                        .count(),
                topic.speaker(),
                topic.needs(),
                progress.state(),
                waits ? Optional.empty() : topic.meeting(),
                waits ? Optional.empty() : progress.meeting().map(meeting -> meeting.date()),
                topic.reason());
    }

    /** The ideas that wait for a place, the most wanted first. */
    public List<Entry> waiting() {
        return topics.stream().filter(Entry::isOpen).toList();
    }

    public Answer answer() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Entry entry : topics) {
            rows.add(List.of(
                    Cell.of(entry.id()),
                    Cell.of(inWords(entry), entry.title()),
                    Cell.of(Words.of(entry.kind())),
                    entry.proposedBy().map(Cell::of).orElse(Cell.none()),
                    entry.speaker().map(Cell::of).orElse(Cell.none()),
                    Cell.of(entry.votes()),
                    state(entry)));
        }
        List<Column> columns = List.of(
                Column.of("topic", "Topic"),
                Column.of("title", "What"),
                Column.forPrograms("kind"),
                Column.of("proposed-by", "Proposed by"),
                Column.forPrograms("speaker"),
                Column.number("votes", "Votes"),
                Column.of("state", "State"));
        Table table = new Table(columns, rows, "No idea waits. Note what people would like with: cop topic add");
        List<Section> sections =
                new ArrayList<>(List.of(new Section("", table), new Section("Free places on coming agendas", free())));
        hint().ifPresent(text -> sections.add(new Section("", new Prose(text))));
        return new Answer(this, new Sections(sections));
    }

    private Table free() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Place place : places) {
            rows.add(List.of(
                    Cell.of(place.date()),
                    Cell.of(place.title()),
                    place.minutes()
                            .map(minutes -> Cell.of(minutes + " min", Integer.toString(minutes)))
                            .orElse(Cell.of("what is left", ""))));
        }
        return new Table(
                List.of(Column.of("date", "Day"), Column.of("meeting", "Meeting"), Column.of("minutes", "Time")),
                rows,
                "No meeting that is planned has a free place.");
    }

    private Optional<String> hint() {
        return waiting().stream()
                .findFirst()
                .map(wanted -> places.isEmpty()
                        ? "Plan more meetings with: cop meeting plan. Or make room for it: cop topic schedule "
                                + wanted.id() + " MEETING --add"
                        : (wanted.votes() > 0 ? "Give the most wanted a place" : "Give one of them a place")
                                + ": cop topic schedule " + wanted.id() + " "
                                + places.get(0).meeting());
    }

    private static String inWords(Entry entry) {
        return switch (entry.kind()) {
            case TOPIC ->
                entry.title()
                        + entry.speaker().map(who -> " (with " + who + ")").orElse("");
            case SPEAKER ->
                entry.title() + " (speaker"
                        + entry.speaker().map(who -> ": " + who).orElse("") + ")";
            case ACTIVITY -> entry.title() + " (activity)";
        };
    }

    private static Cell state(Entry entry) {
        String when = entry.date().map(day -> " " + Words.day(day)).orElse("");
        return switch (entry.state()) {
            case OPEN -> Cell.of("open");
            case SCHEDULED -> Cell.of(when.strip(), "scheduled").toned(Tone.GOOD);
            case DONE -> Cell.of("done" + when, "done").toned(Tone.FAINT);
            case DROPPED -> Cell.of("dropped").toned(Tone.FAINT);
        };
    }
}
