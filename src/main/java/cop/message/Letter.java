package cop.message;

import cop.model.Action;
import cop.model.AgendaItem;
import cop.model.AgendaItem.Kind;
import cop.model.Community;
import cop.model.Meeting;
import cop.model.Minutes;
import cop.model.Minutes.Note;
import cop.model.Minutes.Sort;
import cop.model.Role;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the template of a message may use, in words; a text is empty where there is nothing to say.
 *
 * @param what the name of the reminder, in words
 * @param day such as {@code Thursday 19 March 2026}
 * @param time such as {@code 14:00–16:00}
 * @param was the day on which it was first meant to be, where it was moved
 * @param reason why it was moved or cancelled
 * @param question what to think about before
 * @param topics the content of the meeting, as far as it is decided
 * @param answerBy the day by which an answer helps
 * @param agenda the whole agenda, where the message is about it
 * @param tasks what the reader does at the meeting; {@code promises}: what they promised
 * @param thanked who may be thanked by name
 * @param agreed what everybody promised at the meeting
 * @param materials whether the message is also about what was shown and made
 * @param evaluation whether the message also asks how the meeting was
 * @param reachable whether the message also says how to reach the members
 * @param contacts how to reach the members, as far as they agreed
 * @param next the day of the meeting that follows
 */
public record Letter(
        String what,
        String dear,
        String community,
        String title,
        String day,
        String time,
        String length,
        String place,
        String theme,
        String was,
        String reason,
        String facilitator,
        String keeper,
        String question,
        String topics,
        String answerBy,
        String agenda,
        List<String> tasks,
        List<String> promises,
        String thanked,
        List<String> learned,
        List<String> decided,
        List<String> agreed,
        boolean materials,
        List<String> outputs,
        List<String> resources,
        boolean evaluation,
        boolean reachable,
        List<String> contacts,
        String next,
        String sender) {

    /** Collects what a letter about a meeting can say. */
    static final class Writer {

        private final Community community;
        private final Meeting meeting;
        private final LocalDate today;

        Writer(Community community, Meeting meeting, LocalDate today) {
            this.community = community;
            this.meeting = meeting;
            this.today = today;
        }

        Letter toAll(Bundle bundle, String agenda) {
            return letter(bundle, "all", agenda, List.of(), List.of());
        }

        Letter to(String member, Bundle bundle, String agenda) {
            return letter(bundle, community.nameOf(member), agenda, tasks(member), promises(member));
        }

        private Letter letter(Bundle bundle, String dear, String agenda, List<String> tasks, List<String> promises) {
            Minutes minutes = community.minutes().getOrDefault(meeting.id(), Minutes.empty(meeting.id()));
            return new Letter(
                    Words.title(bundle.lead()),
                    dear,
                    community.charter().name(),
                    meeting.heading(),
                    Words.longDay(meeting.date()),
                    meeting.start()
                            .map(start -> Words.hours(start, meeting.length()))
                            .orElse(""),
                    meeting.length().map(Words::length).orElse(""),
                    meeting.where().place().orElse(""),
                    meeting.programme().theme().orElse(""),
                    meeting.standing().movedFrom().map(Words::longDay).orElse(""),
                    meeting.standing().reason().orElse(""),
                    meeting.role(Role.FACILITATOR).map(community::nameOf).orElse(""),
                    meeting.role(Role.KNOWLEDGE_MANAGER).map(community::nameOf).orElse(""),
                    question(),
                    topics(),
                    answerBy(),
                    agenda,
                    tasks,
                    promises,
                    bundle.has(Thanked.THANKS) ? Thanked.names(community, meeting) : "",
                    texts(minutes, Sort.LEARNED),
                    texts(minutes, Sort.DECISION),
                    agreed(),
                    bundle.has("materials"),
                    bundle.has("materials") ? texts(minutes, Sort.OUTPUT) : List.of(),
                    bundle.has("materials") ? texts(minutes, Sort.RESOURCE) : List.of(),
                    bundle.has("evaluation"),
                    bundle.has("contacts"),
                    bundle.has("contacts") ? Contacts.of(community, today) : List.of(),
                    next(),
                    sender());
        }

        private String question() {
            for (AgendaItem item : meeting.agenda()) {
                if (item.kindOrOpen() == Kind.CHECK_IN && item.prompt().isPresent()) {
                    return item.prompt().get();
                }
            }
            return "";
        }

        /** The content that is decided: an open item with its usual title says nothing. */
        private String topics() {
            List<String> topics = new ArrayList<>();
            for (AgendaItem item : meeting.agenda()) {
                if (!item.kindOrOpen().isFrame() && !item.isUndecided() && !item.isPutOff()) {
                    topics.add(item.heading());
                }
            }
            return String.join(" · ", topics);
        }

        /** The day of the next reminder, so that nobody is reminded who answers in time. */
        private String answerBy() {
            return community.charter().customs().remindersInForce().values().stream()
                    .flatMap(rule -> rule.before().stream())
                    .map(meeting.date()::minus)
                    .filter(today::isBefore)
                    .min(LocalDate::compareTo)
                    .map(Words::longDay)
                    .orElse("");
        }

        private List<String> tasks(String member) {
            List<String> tasks = new ArrayList<>();
            meeting.roles().forEach((role, person) -> {
                if (person.equals(member)) {
                    tasks.add(
                            switch (role) {
                                case Role.FACILITATOR -> "You facilitate.";
                                case Role.KNOWLEDGE_MANAGER -> "You keep the notes.";
                                default -> "You are our " + role.replace('-', ' ') + ".";
                            });
                }
            });
            for (AgendaItem item : meeting.agenda()) {
                if (item.lead().filter(member::equals).isPresent()) {
                    tasks.add("You lead: " + item.heading() + ".");
                }
            }
            for (Map.Entry<String, Meeting.Job> job : meeting.logistics().entrySet()) {
                if (job.getValue().owner().filter(member::equals).isPresent()
                        && job.getValue().done().isEmpty()) {
                    tasks.add("You look after: " + job.getKey().replace('-', ' ')
                            + job.getValue()
                                    .count()
                                    .map(count -> " for " + count + " people")
                                    .orElse("")
                            + ".");
                }
            }
            return tasks;
        }

        private List<String> promises(String member) {
            List<String> promises = new ArrayList<>();
            for (Action action : community.actions().values()) {
                if (action.isOpen(today) && action.owners().contains(member)) {
                    promises.add(action.text() + due(action));
                }
            }
            return promises;
        }

        private List<String> agreed() {
            List<String> agreed = new ArrayList<>();
            for (Action action : community.actions().values()) {
                if (action.meeting().filter(meeting.id()::equals).isPresent()
                        && action.dropped().isEmpty()) {
                    String who = Words.and(
                            action.owners().stream().map(community::nameOf).toList());
                    agreed.add((who.isEmpty() ? "" : who + ": ") + action.text() + due(action));
                }
            }
            return agreed;
        }

        private String due(Action action) {
            return action.due()
                    .map(day -> (day.isBefore(today) ? " (was meant for " : " (by ") + Words.day(day) + ")")
                    .orElse("");
        }

        private String next() {
            for (Meeting other : community.meetingsByDate()) {
                if (other.isComing(today) && other.date().isAfter(meeting.date())) {
                    return Words.longDay(other.date())
                            + other.start()
                                    .map(start -> ", " + Words.time(start))
                                    .orElse("")
                            + other.where().place().map(place -> ", " + place).orElse("");
                }
            }
            return "";
        }

        /** The name in front of the sender's address, or else the community. */
        private String sender() {
            String from = community
                    .charter()
                    .customs()
                    .messages()
                    .flatMap(m -> m.from())
                    .orElse("");
            int address = from.indexOf('<');
            String name = address < 0 ? "" : from.substring(0, address).strip();
            return name.isEmpty() ? community.charter().name() : name;
        }

        private static List<String> texts(Minutes minutes, Sort sort) {
            return minutes.of(sort).stream().map(Note::text).toList();
        }
    }
}
