package cop.topic;

import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Edit;
import cop.model.Id;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Minutes;
import cop.model.Minutes.Sort;
import cop.model.People;
import cop.model.Topic;
import cop.model.TopicProgress;
import cop.model.Wording;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Proposes new ideas for meetings, votes for them, and their end. */
public final class Topics {

    private static final String NAMELESS = "topic";

    private Topics() {}

    /** Adds one idea; refused where it is there already. */
    public static Change add(Community community, Idea idea, Optional<String> id) {
        if (idea.title().isBlank()) {
            throw CopException.usage("An idea needs words.", "Say it in a few: cop topic add \"Reading in Xitsonga\"");
        }
        same(community, idea.title()).ifPresent(there -> {
            throw CopException.refused(
                    there.id() + " is on the list already: " + there.title() + ".",
                    "Vote for it with: cop topic vote " + there.id() + " MEMBER");
        });
        String wanted = id.orElseGet(() -> Id.brief(idea.title()).orElse(NAMELESS));
        if (!Id.isId(wanted) || Id.isReserved(wanted)) {
            throw CopException.usage("\"" + wanted + "\" cannot be an id.", "Choose one like: --id reading-aloud");
        }
        if (id.isPresent() && community.topics().containsKey(wanted)) {
            throw CopException.refused("There is a topic " + wanted + " already.", "Choose another --id.");
        }
        Topic topic = idea.as(Id.free(wanted, community.topics().keySet()));
        return Change.of("topic: add " + topic.id(), new Edit.Add(topic))
                .noting(
                        "Added " + topic.id() + ": " + topic.title() + ".",
                        "Who would like it, too? Note it with: cop topic vote " + topic.id() + " MEMBER");
    }

    /** Adds what was jotted down, an idea a line; what is there already is passed over. */
    public static Change addLines(Community community, String text, LocalDate today) {
        IdeaLines lines = IdeaLines.read(text, new Lookup(community, today), today);
        if (lines.ideas().isEmpty()) {
            throw CopException.usage("There is no idea in what you gave.", "Write one idea a line.");
        }
        return addAll(community, lines.ideas(), lines.remarks());
    }

    /** Adds the ideas that the minutes of a meeting hold; given again, nothing is added twice. */
    public static Change addFrom(Community community, Meeting meeting) {
        Minutes minutes = community.minutes().getOrDefault(meeting.id(), Minutes.empty(meeting.id()));
        List<Idea> ideas = minutes.of(Sort.IDEA).stream()
                .map(note -> Idea.of(note.text(), Topic.Kind.TOPIC, note.by(), meeting.date()))
                .toList();
        if (ideas.isEmpty()) {
            throw CopException.notFound(
                    "The minutes of " + Words.day(meeting.date()) + " hold no ideas.",
                    "Write them down with a line such as \"idea: Reading in Xitsonga\": cop minutes add "
                            + meeting.id());
        }
        return addAll(community, ideas, List.of());
    }

    private static Change addAll(Community community, List<Idea> ideas, List<String> remarks) {
        Set<String> ids = new HashSet<>(community.topics().keySet());
        Set<String> titles = new HashSet<>();
        List<Edit> edits = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        int known = 0;
        for (Idea idea : ideas) {
            if (same(community, idea.title()).isPresent() || !titles.add(Wording.key(idea.title()))) {
                known++;
                continue;
            }
            Topic topic = idea.as(Id.free(Id.brief(idea.title()).orElse(NAMELESS), ids));
            ids.add(topic.id());
            edits.add(new Edit.Add(topic));
            notes.add("Added " + topic.id() + ": " + topic.title() + ".");
        }
        if (known > 0) {
            notes.add(Words.count(known, "line") + (known == 1 ? " was" : " were") + " on the list already.");
        }
        notes.addAll(remarks);
        return new Change("topic: add " + Words.count(edits.size(), "idea"), edits, notes);
    }

    /** Members would like it; with a day from which on it counts. Voting twice changes nothing. */
    public static Change vote(Community community, Topic topic, String members, LocalDate day, LocalDate today) {
        refuseClosed(community, topic, today);
        if (day.isAfter(today)) {
            throw CopException.refused(Words.day(day) + " is still to come.", "Give the day of the vote.");
        }
        Map<String, LocalDate> votes = new TreeMap<>(topic.votes());
        List<String> voters = voters(community, members, today);
        voters.forEach(id -> votes.putIfAbsent(id, day));
        return voted(topic, votes, "Voted for ");
    }

    /** Members would not like it any more. */
    public static Change unvote(Community community, Topic topic, String members, LocalDate today) {
        refuseClosed(community, topic, today);
        Map<String, LocalDate> votes = new TreeMap<>(topic.votes());
        voters(community, members, today).forEach(votes::remove);
        return voted(topic, votes, "Took back for ");
    }

    private static Change voted(Topic topic, Map<String, LocalDate> votes, String verb) {
        String stand = topic.id() + ", which has " + Words.count(votes.size(), "vote") + " now.";
        if (votes.equals(topic.votes())) {
            return new Change("topic: vote for nothing", List.of(), List.of("The votes say so already for " + stand));
        }
        return Change.of("topic: vote for " + topic.id(), new Edit.Replace(topic.withVotes(votes)))
                .noting(verb + stand);
    }

    /** Nobody means to take it up any more. */
    public static Change drop(Community community, Topic topic, Optional<String> reason, LocalDate today) {
        TopicProgress progress = TopicProgress.of(community, topic, today);
        if (progress.state() == TopicProgress.State.SCHEDULED) {
            throw CopException.refused(
                    topic.id() + " has a place on an agenda: " + topic.meeting().orElse("") + ".",
                    "Free the place first: cop topic schedule " + topic.id() + " --undo");
        }
        refuseClosed(community, topic, today);
        return Change.of("topic: drop " + topic.id(), new Edit.Replace(topic.droppedFor(reason.map(String::strip))))
                .noting("Dropped: " + topic.id() + ". It stays on record: cop topic list --all");
    }

    /** It waits for a meeting again after all. */
    public static Change takeUp(Topic topic) {
        return topic.status() == Topic.Status.DROPPED
                ? Change.of("topic: take up " + topic.id(), reopened(topic))
                        .noting("Taken up again: " + topic.id() + ".")
                : new Change("topic: take up nothing", List.of(), List.of(topic.id() + " was not dropped."));
    }

    /** The topic as one that has a place at a meeting. */
    public static Edit scheduled(Topic topic, Meeting meeting) {
        return new Edit.Replace(topic.scheduledFor(meeting.id()));
    }

    /** The topic as one that waits again. */
    public static Edit reopened(Topic topic) {
        return new Edit.Replace(topic.reopened());
    }

    private static List<String> voters(Community community, String members, LocalDate today) {
        Lookup lookup = new Lookup(community, today);
        People people = People.read(members, lookup);
        people.others().forEach(lookup::member);
        if (people.members().isEmpty()) {
            throw CopException.usage("Nobody was named.", "Say whose vote it is, such as: ana, ben");
        }
        return people.members();
    }

    private static void refuseClosed(Community community, Topic topic, LocalDate today) {
        switch (TopicProgress.of(community, topic, today).state()) {
            case DROPPED ->
                throw CopException.refused(
                        topic.id() + " was dropped"
                                + topic.reason().map(why -> ": " + why).orElse("") + ".",
                        "Take it up again with: cop topic drop " + topic.id() + " --undo");
            case DONE ->
                throw CopException.refused(
                        topic.id() + " was at a meeting already.",
                        "If there is more to it, add what is left: cop topic add");
            case OPEN, SCHEDULED -> {}
        }
    }

    private static Optional<Topic> same(Community community, String title) {
        String key = Wording.key(title);
        return community.topics().values().stream()
                .filter(topic -> Wording.key(topic.title()).equals(key))
                .findFirst();
    }
}
