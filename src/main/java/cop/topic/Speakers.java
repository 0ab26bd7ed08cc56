package cop.topic;

import cop.model.AgendaItem;
import cop.model.Community;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Topic;
import cop.model.TopicProgress;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Table;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who has spoken and when, from inside and outside; and who is named as a speaker and has not spoken yet.
 *
 * @param speakers whoever waits or is to come first, then those who spoke, the longest ago first
 */
public record Speakers(List<Speaker> speakers) {

    /** How somebody stands to the community. */
    public enum Standing {
        MEMBER,
        GUEST,
        SPEAKER,
        PARTNER,
        OUTSIDE
    }

    /**
     * Somebody who speaks.
     *
     * @param who a member's id, or a name
     * @param spoke what they spoke about, the latest first
     * @param wanted ideas that name them, with or without a place
     */
    public record Speaker(String who, Standing standing, List<Talk> spoke, List<String> wanted) {

        public Speaker {
            spoke = List.copyOf(spoke);
            wanted = List.copyOf(wanted);
        }
    }

    /** What somebody spoke about on a day. */
    public record Talk(LocalDate date, String meeting, String about) {

        String inWords() {
            return Words.day(date) + ": " + about;
        }
    }

    public Speakers {
        speakers = List.copyOf(speakers);
    }

    public static Speakers of(Community community, LocalDate today) {
        Map<String, List<Talk>> talks = new TreeMap<>();
        for (Meeting meeting : community.heldBy(today)) {
            for (AgendaItem item : meeting.agenda()) {
                boolean spoke = item.kindOrOpen().isPresentation() && !item.isPutOff();
                item.lead()
                        .filter(any -> spoke)
                        .ifPresent(who -> talks.computeIfAbsent(who, any -> new ArrayList<>())
                                .add(0, new Talk(meeting.date(), meeting.id(), item.heading())));
            }
        }
        Map<String, List<String>> wanted = new TreeMap<>();
        for (Topic topic : community.topics().values()) {
            TopicProgress.State state =
                    TopicProgress.of(community, topic, today).state();
            if (state == TopicProgress.State.OPEN || state == TopicProgress.State.SCHEDULED) {
                topic.speaker()
                        .ifPresent(who -> wanted.computeIfAbsent(who, any -> new ArrayList<>())
                                .add(topic.title()));
            }
        }
        List<Speaker> speakers = new ArrayList<>();
        wanted.keySet().forEach(who -> talks.putIfAbsent(who, List.of()));
        talks.forEach((who, spoke) ->
                speakers.add(new Speaker(who, standing(community, who), spoke, wanted.getOrDefault(who, List.of()))));
        speakers.sort(Comparator.comparing((Speaker one) -> one.wanted().isEmpty())
                .thenComparing(
                        one -> one.spoke().stream().map(Talk::date).findFirst().orElse(LocalDate.MIN)));
        return new Speakers(speakers);
    }

    private static Standing standing(Community community, String who) {
        return Optional.ofNullable(community.members().get(who))
                .map(Member::kind)
                .map(kind -> Standing.valueOf(kind.name()))
                .orElse(Standing.OUTSIDE);
    }

    public Answer answer() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Speaker speaker : speakers) {
            rows.add(List.of(
                    Cell.of(speaker.who()),
                    Cell.of(Words.of(speaker.standing())),
                    speaker.spoke().isEmpty()
                            ? Cell.of("not yet", "")
                            : Cell.of(String.join(
                                    "; ",
                                    speaker.spoke().stream().map(Talk::inWords).toList())),
                    speaker.wanted().isEmpty() ? Cell.none() : Cell.of(String.join("; ", speaker.wanted()))));
        }
        List<Column> columns = List.of(
                Column.of("speaker", "Speaker"),
                Column.of("standing", "From"),
                Column.of("spoke", "Spoke"),
                Column.of("wanted", "Wanted for"));
        return new Answer(
                this,
                new Table(
                        columns,
                        rows,
                        "Nobody has given a presentation yet. Note who could: cop topic add TITLE --kind speaker --speaker NAME"));
    }
}
