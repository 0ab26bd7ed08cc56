package cop.meeting;

import cop.model.AgendaItem;
import cop.model.Community;
import cop.model.Customs;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Meeting.Standing;
import cop.model.Member;
import cop.model.Mode;
import cop.model.Rhythm;
import cop.model.Where;
import cop.view.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The meetings that people take over into calendars of their own: past ones, cancelled ones and those to come, but no drafts. It
 * says of them what every reader may know, and of people nothing but to a member their own part.
 *
 * @param name what the calendar is called
 * @param zone the clock on the wall of the community
 * @param sender the address from which the community writes, as its charter has it
 * @param today the day on which it is written
 */
public record Diary(String name, ZoneId zone, Optional<String> sender, LocalDate today, List<Entry> entries) {

    /**
     * One meeting.
     *
     * @param uid by which calendars know it again
     * @param sequence raised whenever it was moved, called off or taken up again
     * @param place where people go; empty where nobody has said it
     * @param link of the online room, for those who may come
     * @param about what else there is to know, a line each
     * @param reminds whether somebody has to be reminded of it
     */
    public record Entry(
            String uid,
            int sequence,
            Meeting.Status status,
            String title,
            Meeting.When when,
            Optional<String> place,
            Optional<String> link,
            List<String> about,
            boolean reminds) {

        public Entry {
            about = List.copyOf(about);
        }
    }

    public Diary {
        entries = List.copyOf(entries);
    }

    /**
     * The meetings in the order in which they happen.
     *
     * @param rhythm only those of this rhythm, by its id or title
     * @param member only those to which this member is invited
     */
    public static Diary of(Community community, Optional<String> rhythm, Optional<String> member, LocalDate today) {
        Lookup lookup = new Lookup(community, today);
        Optional<String> only = rhythm.map(lookup::rhythm);
        Optional<Member> reader = member.map(lookup::member);
        List<Entry> entries = new ArrayList<>();
        for (Meeting meeting : community.meetingsByDate()) {
            if (meeting.status() != Meeting.Status.DRAFT
                    && (only.isEmpty() || meeting.rhythm().equals(only))
                    && reader.filter(one -> !isFor(one, meeting)).isEmpty()) {
                entries.add(entry(meeting, community, reader, today));
            }
        }
        return new Diary(
                name(community, only),
                community.charter().zone(),
                community.charter().customs().messages().flatMap(Customs.Messaging::from),
                today,
                entries);
    }

    /** Members are meant by an invitation to everyone while they belong; guests only where they are asked by name. */
    private static boolean isFor(Member member, Meeting meeting) {
        return member.belongs(meeting.date())
                ? meeting.invites(member.id())
                : meeting.invited().filter(ids -> ids.contains(member.id())).isPresent()
                        && member.belonging().left().isEmpty();
    }

    private static String name(Community community, Optional<String> rhythm) {
        return community.charter().name()
                + rhythm.map(id -> community.charter().calendar().rhythms().get(id))
                        .flatMap(Rhythm::title)
                        .or(() -> rhythm)
                        .map(title -> ": " + title)
                        .orElse("");
    }

    private static Entry entry(Meeting meeting, Community community, Optional<Member> reader, LocalDate today) {
        Standing standing = meeting.standing();
        // The way into a meeting of a few is for those few.
        boolean open = meeting.invited().isEmpty() || reader.isPresent();
        Optional<String> link =
                meeting.where().online().flatMap(Where.Online::url).filter(url -> open && !meeting.isCancelled());
        List<String> about = new ArrayList<>();
        standing.reason().ifPresent(why -> about.add((meeting.isCancelled() ? "Cancelled: " : "Changed: ") + why));
        standing.movedFrom()
                .filter(from -> !meeting.isCancelled())
                .ifPresent(from -> about.add("It was to be on " + Words.day(from) + "."));
        meeting.programme().theme().ifPresent(theme -> about.add("Theme: " + theme));
        link.ifPresent(url -> about.add("Online: " + url));
        if (!open) {
            about.add("For those who are invited.");
        }
        reader.ifPresent(one -> part(one, meeting).ifPresent(about::add));
        return new Entry(
                standing.uid().orElseGet(() -> community.charter().uid(meeting.id())),
                standing.sequence().orElse(0),
                meeting.status(),
                meeting.heading(),
                meeting.when(),
                place(meeting.where(), link),
                link,
                about,
                meeting.isComing(today));
    }

    private static Optional<String> place(Where where, Optional<String> link) {
        List<String> parts = new ArrayList<>();
        where.venue().flatMap(Where.Venue::name).ifPresent(parts::add);
        where.venue().flatMap(Where.Venue::address).ifPresent(parts::add);
        if (!parts.isEmpty()) {
            return Optional.of(String.join(", ", parts));
        }
        return link.or(() -> where.mode().filter(mode -> mode == Mode.ONLINE).map(mode -> "Online"));
    }

    private static Optional<String> part(Member reader, Meeting meeting) {
        List<String> parts = new ArrayList<>();
        meeting.roles().forEach((role, person) -> {
            if (reader.names().contains(person)) {
                parts.add(Words.title(role).toLowerCase(Locale.ROOT));
            }
        });
        for (AgendaItem item : meeting.agenda()) {
            if (item.lead().filter(reader.names()::contains).isPresent()) {
                parts.add("lead of \"" + item.heading() + "\"");
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of("Your part: " + Words.and(parts) + ".");
    }
}
