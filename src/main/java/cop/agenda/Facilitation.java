package cop.agenda;

import cop.agenda.Agenda.Item;
import cop.agenda.RunSheet.Block;
import cop.agenda.RunSheet.Points;
import cop.model.AgendaItem.Kind;
import cop.model.Charter;
import cop.model.Community;
import cop.model.Meeting;
import cop.model.Topic;
import cop.model.TopicProgress;
import cop.model.Word;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Turns an agenda into what whoever facilitates does at each point of it. */
public final class Facilitation {

    /** Less than this for each in a round, in seconds, and nobody can say a whole thought. */
    private static final int LEAST_OF_A_ROUND = 40;

    private static final int MOST_IDEAS = 5;
    private static final int MINUTE = 60;
    private static final String SUGGESTED = " (a suggestion)";

    private static final List<String> AFTERWARDS = List.of(
            "How often did I ask, and how often did I tell?",
            "Did I say something openly myself before I asked it of others?",
            "Who has not been heard, and how do I make room for that next time, without naming anybody?",
            "What did I promise to follow up?");

    private final Meeting meeting;
    private final QuestionBank bank;
    private final Booklet methods = Booklet.named("methods");
    private final Booklet kinds = Booklet.named("kinds");
    private final int expected;
    private final Set<String> bring = new LinkedHashSet<>();
    private final List<Briefing> briefings = new ArrayList<>();
    private final List<String> ideas;

    private Facilitation(Community community, Meeting meeting, LocalDate today) {
        this.meeting = meeting;
        this.bank = new QuestionBank(community, meeting);
        this.expected = Arrivals.expected(community, meeting).size();
        this.ideas = ideas(community, today);
    }

    public static RunSheet sheet(Community community, Meeting meeting, LocalDate today) {
        return new Facilitation(community, meeting, today).of(community, Agenda.of(community, meeting, today));
    }

    private RunSheet of(Community community, Agenda agenda) {
        AgendaPage page = AgendaPage.of(agenda, community, agenda.notes());
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < agenda.items().size(); i++) {
            Item item = agenda.items().get(i);
            if (!item.putOff()) {
                blocks.add(block(item, page.blocks().get(i)));
            }
        }
        return new RunSheet(
                meeting.id(),
                page.community(),
                page.title(),
                page.day(),
                page.time(),
                page.place(),
                page.roles().stream()
                        .map(duty -> duty.role() + ": " + duty.who())
                        .toList(),
                expected == 0 ? "" : Words.count(expected, "member"),
                page.purpose(),
                before(community),
                blocks,
                briefings,
                after(community),
                page.next(),
                page.notes());
    }

    private List<Points> before(Community community) {
        List<Points> before = new ArrayList<>();
        add("Have ready", bring.stream().map(this::materials).toList(), before);
        add("A friendly hello: here for the first time", Arrivals.hello(community, meeting), before);
        add("Asks and offers, for the check-in", Exchange.at(community, meeting).lines(), before);
        add(Heeded.HEADING, Heeded.lines(community, meeting), before);
        add(
                "Our ground rules, to be said aloud",
                community.charter().agreements().groundRules(),
                before);
        return before;
    }

    private List<Points> after(Community community) {
        Charter charter = community.charter();
        List<Points> after = new ArrayList<>();
        List<String> ways = new ArrayList<>();
        for (Interventions.Card card : Interventions.of(charter).cards()) {
            ways.add(card.name() + ". " + card.when() + " " + card.what()
                    + (card.say().isEmpty() ? "" : " “" + card.say() + "”"));
        }
        add("When the group is stuck, ask rather than tell", ways, after);
        List<String> principles = new ArrayList<>(charter.aims().principles());
        bank.choice(Moment.CHECK_OUT, Optional.of(Subject.PRINCIPLES)).stream()
                .findFirst()
                .ifPresent(asked -> principles.add("To ask today: " + asked.text()));
        add("What we want every meeting to show", principles, after);
        add("Afterwards, for yourself", AFTERWARDS, after);
        return after;
    }

    private static void add(String heading, List<String> points, List<Points> all) {
        if (!points.isEmpty()) {
            all.add(new Points(heading, points));
        }
    }

    private Block block(Item item, AgendaPage.Block page) {
        Booklet.Part kind = kinds.part(Word.of(item.kind()));
        Optional<Method> method =
                item.method().or(() -> kind.value("method")).flatMap(word -> Word.constant(Method.values(), word));
        Optional<Technique> technique = method.map(known -> Technique.of(known, methods));
        boolean undecided = item.kind() == Kind.OPEN && item.method().isEmpty();
        List<String> steps = new ArrayList<>(item.kind() != Kind.OPEN || undecided ? kind.points() : List.of());
        technique.ifPresent(way -> steps.addAll(way.steps()));
        if (!ideas.isEmpty() && (item.kind() == Kind.FUTURE_AGENDA || undecided)) {
            steps.add(0, "Ideas that wait: " + String.join("; ", ideas) + ".");
        }
        List<String> needs = new ArrayList<>(item.needs());
        technique.map(Technique::bring).filter(text -> !text.isEmpty()).ifPresent(needs::add);
        bring.addAll(needs);
        technique
                .flatMap(Technique::size)
                .ifPresent(size ->
                        briefings.add(Briefing.of(item.title(), item.prompt(), item.minutes(), size, expected)));
        return new Block(
                page.time(),
                page.title(),
                page.length(),
                page.lead(),
                item.prompt().orElseGet(() -> question(item.kind())),
                technique
                        .map(way -> way.title() + (item.method().isEmpty() ? SUGGESTED : ""))
                        .or(item::method)
                        .orElse(""),
                page.points(),
                steps,
                technique.map(way -> way.seating(meeting.where())).orElse(""),
                String.join(", ", needs),
                technique.map(Technique::everyone).orElse(""),
                watch(item, method));
    }

    /** The ideas that wait for a place on an agenda, the most wanted first, each with its votes. */
    private static List<String> ideas(Community community, LocalDate today) {
        return community.topics().values().stream()
                .filter(topic -> TopicProgress.of(community, topic, today).state() == TopicProgress.State.OPEN)
                .sorted(Comparator.comparing((Topic topic) -> -topic.votes().size())
                        .thenComparing(Topic::id))
                .limit(MOST_IDEAS)
                .map(topic -> topic.title()
                        + (topic.votes().isEmpty()
                                ? ""
                                : " (" + Words.count(topic.votes().size(), "vote") + ")"))
                .toList();
    }

    /** A question for an item that has none; empty where its kind asks for none. */
    private String question(Kind kind) {
        return Stream.of(Moment.values())
                .filter(moment -> moment.kind() == kind)
                .flatMap(moment -> bank.choice(moment, Optional.empty()).stream())
                .findFirst()
                .map(asked -> asked.text() + SUGGESTED)
                .orElse("");
    }

    /** That a round of so many would leave each too little time. */
    private String watch(Item item, Optional<Method> method) {
        boolean round = method.filter(way -> way == Method.ROUND).isPresent();
        int seconds = expected == 0 ? MINUTE : item.minutes().orElse(expected) * MINUTE / expected;
        return round && seconds < LEAST_OF_A_ROUND
                ? "With " + expected + " people a round leaves " + seconds
                        + " seconds for each: ask for one word, or let them talk in threes."
                : "";
    }

    /** What to have ready, and whether it is known to be there. */
    private String materials(String thing) {
        boolean there = meeting.venue()
                .filter(venue -> venue.equipment().stream().anyMatch(thing::equalsIgnoreCase))
                .isPresent();
        boolean brought = meeting.logistics().keySet().stream().anyMatch(thing::equalsIgnoreCase);
        return thing + (there ? " (in the room)" : brought ? " (somebody sees to it)" : "");
    }
}
