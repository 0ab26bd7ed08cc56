package cop.logistics;

import cop.model.AgendaInForce;
import cop.model.AgendaItem;
import cop.model.AgendaItem.Kind;
import cop.model.Community;
import cop.model.Id;
import cop.model.Meeting;
import cop.model.Meeting.Job;
import cop.model.Mode;
import cop.model.Where.Online;
import cop.model.Where.Venue;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Works out what a meeting needs, from its agenda, its venue and what its file says besides (the guide, section 2.3). */
final class Needs {

    /** The room is named in the invitation. */
    private static final int ROOM_DAYS = 28;

    /** Whoever cooks, lends or carries has a week for it. */
    private static final int THINGS_DAYS = 7;

    private static final int PAPER_DAYS = 3;

    private static final Set<String> METHODS_WITH_PAPER =
            Set.of("world-cafe", "gallery", "breakout", "triads", "silent");

    private final Community community;
    private final Meeting meeting;
    private final List<AgendaItem> agenda;
    private final Set<String> seen = new HashSet<>();
    private final List<Need> needs = new ArrayList<>();

    private Needs(Community community, Meeting meeting) {
        this.community = community;
        this.meeting = meeting;
        this.agenda = new ArrayList<>(AgendaInForce.of(community, meeting).items());
        this.agenda.removeIf(AgendaItem::isPutOff);
    }

    static List<Need> of(Community community, Meeting meeting) {
        Needs needs = new Needs(community, meeting);
        if (needs.mode(Mode.ONLINE)) {
            needs.onlineRoom();
        } else {
            needs.room();
            if (needs.mode(Mode.HYBRID)) {
                needs.onlineRoom();
            }
            needs.refreshments();
        }
        needs.equipment();
        needs.paper();
        needs.others();
        return needs.needs;
    }

    private boolean mode(Mode mode) {
        return meeting.where().mode().filter(mode::equals).isPresent();
    }

    private LocalDate before(int days) {
        return meeting.date().minusDays(days);
    }

    private void room() {
        Optional<Venue> venue = meeting.venue();
        Optional<LocalDate> booked = venue.flatMap(Venue::booked);
        needs.add(Need.ofPlace(
                "room",
                venue.flatMap(Venue::name).orElse("nobody has said yet where"),
                before(ROOM_DAYS),
                booked,
                booked.isPresent() ? Need.State.DONE : Need.State.OPEN));
        venue.flatMap(this::seating)
                .ifPresent(why ->
                        needs.add(Need.ofPlace("seating", why, before(ROOM_DAYS), Optional.empty(), Need.State.UNFIT)));
        int invited = community.awaited(meeting).size();
        venue.flatMap(Venue::capacity)
                .filter(chairs -> chairs < invited)
                .ifPresent(chairs -> needs.add(Need.ofPlace(
                        "chairs",
                        "holds " + chairs + ", and " + invited + " are invited",
                        before(ROOM_DAYS),
                        Optional.empty(),
                        Need.State.UNFIT)));
    }

    private Optional<String> seating(Venue venue) {
        return venue.isLectureHall()
                ? Optional.of("a lecture hall, where people cannot talk together")
                : venue.isFixed() ? Optional.of("chairs and tables cannot be moved") : Optional.empty();
    }

    private void onlineRoom() {
        boolean there = meeting.where().online().flatMap(Online::url).isPresent();
        needs.add(Need.ofPlace(
                "online room",
                there ? "its address is in the plan" : "its address is missing",
                before(THINGS_DAYS),
                Optional.empty(),
                there ? Need.State.THERE : Need.State.OPEN));
    }

    private void refreshments() {
        if (agenda.stream().anyMatch(item -> item.kindOrOpen() == Kind.BREAK)) {
            job("refreshments", "refreshments", "the agenda has a break", THINGS_DAYS);
        }
    }

    private void equipment() {
        List<String> there = meeting.venue().map(Venue::equipment).orElse(List.of());
        for (AgendaItem item : agenda) {
            for (String need : item.needs()) {
                String name = Id.from(need).orElse("equipment");
                if (there.stream().noneMatch(need::equalsIgnoreCase)) {
                    job(need, name, "for " + item.heading(), THINGS_DAYS);
                } else if (seen.add(name)) {
                    needs.add(Need.ofPlace(
                            need, "for " + item.heading(), before(THINGS_DAYS), Optional.empty(), Need.State.THERE));
                }
            }
        }
    }

    /** Pens and paper where people work in groups, and a note with the task for each group. */
    private void paper() {
        List<String> groups = agenda.stream()
                .filter(item -> item.kindOrOpen() == Kind.GROUP_WORK
                        || item.method().filter(METHODS_WITH_PAPER::contains).isPresent())
                .map(AgendaItem::heading)
                .toList();
        if (!groups.isEmpty() && !mode(Mode.ONLINE)) {
            job("stationery", "stationery", "pens and paper for " + Words.and(groups), PAPER_DAYS);
        }
        List<String> tasks = agenda.stream()
                .filter(item -> item.kindOrOpen() == Kind.GROUP_WORK)
                .map(AgendaItem::heading)
                .toList();
        if (!tasks.isEmpty()) {
            job(
                    "briefing notes",
                    "briefing-notes",
                    "the task in writing for each group of " + Words.and(tasks),
                    PAPER_DAYS);
        }
    }

    /** What somebody wrote into the file besides. */
    private void others() {
        for (String name : meeting.logistics().keySet()) {
            job(name.replace('-', ' '), name, "", THINGS_DAYS);
        }
    }

    private void job(String what, String name, String why, int days) {
        if (seen.add(name)) {
            Map<String, Job> jobs = meeting.logistics();
            needs.add(Need.ofJob(what, name, why, before(days), Optional.ofNullable(jobs.get(name))));
        }
    }
}
