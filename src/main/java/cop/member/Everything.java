package cop.member;

import cop.model.Member;
import cop.model.Snapshot;
import cop.model.Source;
import cop.model.Traces;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Prose;
import cop.view.Sections;
import cop.view.Sections.Section;
import cop.view.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that the folder holds about one person, each with its file, for a person who asks what is kept about them.
 *
 * @param member the person's own file
 * @param places where other files name the person, and what they say there
 */
public record Everything(Member member, List<Place> places) {

    /** One place. */
    public record Place(String file, int line, String what) {

        static Place of(Source source, String what) {
            return new Place(source.file(), source.line(), what);
        }
    }

    public Everything {
        places = List.copyOf(places);
    }

    /**
     * Gathers it.
     *
     * @param files the texts of all files of the folder by their paths, in order
     */
    public static Everything about(Member member, Snapshot at, Map<String, String> files) {
        List<Place> places = traces(member, at);
        places.addAll(besides(member, Mentions.of(member), at, files));
        places.sort(Comparator.comparing(Place::file).thenComparingInt(Place::line));
        return new Everything(member, places);
    }

    private static List<Place> traces(Member member, Snapshot at) {
        TraceWords words = new TraceWords(at.community());
        List<Place> places = new ArrayList<>();
        Traces.visit(at.community(), (in, person, path) -> {
            if (member.names().contains(person)) {
                places.add(Place.of(at.sources().of(in, path), words.of(in, path)));
            }
        });
        return places;
    }

    /** Lines that name the person where only a reader can tell: prose, and files that are not understood. */
    static List<Place> besides(Member member, Mentions mentions, Snapshot at, Map<String, String> files) {
        String own = at.sources().of(member.key()).file();
        Set<String> told = new HashSet<>();
        traces(member, at).forEach(place -> told.add(place.file() + ":" + place.line()));
        List<Place> places = new ArrayList<>();
        for (Mentions.Mention mention : mentions.in(files)) {
            Source source = mention.place();
            if (!source.file().equals(own) && told.add(source.file() + ":" + source.line())) {
                places.add(Place.of(source, mention.line()));
            }
        }
        return places;
    }

    /** What to tell somebody who has to change such lines by hand; nothing where there are none. */
    static List<String> byHand(List<Place> places) {
        List<String> notes = new ArrayList<>();
        if (!places.isEmpty()) {
            notes.add("These lines are left as they are. Look at each, and change what has to go:");
            places.forEach(place -> notes.add("  " + place.file() + ":" + place.line() + ": " + place.what()));
        }
        return notes;
    }

    public Answer answer() {
        List<Column> columns =
                List.of(Column.of("file", "File"), Column.number("line", "Line"), Column.of("what", "What"));
        List<List<Cell>> rows = new ArrayList<>();
        for (Place place : places) {
            rows.add(List.of(Cell.of(place.file()), Cell.of(place.line()), Cell.of(place.what())));
        }
        return new Answer(
                this,
                new Sections(List.of(
                        new Section("members/" + member.id() + ".yaml", new MemberCard(member).facts()),
                        new Section("Elsewhere", new Table(columns, rows, "No other file names " + member.id() + ".")),
                        new Section(
                                "",
                                new Prose(
                                        "The history of the folder holds earlier versions of these files. See them with:"
                                                + " git log -p -- members/" + member.id() + ".yaml")))));
    }
}
