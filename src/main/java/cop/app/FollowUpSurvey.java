package cop.app;

import cop.app.FollowUp.State;
import cop.app.FollowUp.Step;
import cop.message.Bundle;
import cop.message.Draft;
import cop.model.AgendaItem;
import cop.model.Community;
import cop.model.Correspondence.Sending;
import cop.model.Customs.Audience;
import cop.model.Customs.Messaging;
import cop.model.Meeting;
import cop.model.Minutes;
import cop.model.Owed;
import cop.model.Role;
import cop.network.Buddies;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks how far each step of following up a meeting is. */
final class FollowUpSurvey {

    private final Community community;
    private final Meeting meeting;
    private final List<String> files;
    private final List<Draft> drafts;
    private final LocalDate today;
    private final boolean lately;
    private final String name;
    private final List<Owed> owed;
    private final List<Bundle> due;
    private final List<Step> steps = new ArrayList<>();

    FollowUpSurvey(Community community, Meeting meeting, List<String> files, List<Draft> drafts, LocalDate today) {
        this.community = community;
        this.meeting = meeting;
        this.files = files;
        this.drafts = drafts;
        this.today = today;
        this.lately = Owed.isLately(meeting, today);
        this.name = community.latestMeeting(today).filter(meeting::equals).isPresent() ? "last" : meeting.id();
        this.owed = Owed.after(meeting, community, today);
        this.due = Bundle.due(community, today);
    }

    FollowUp look() {
        String keeper = meeting.role(Role.KNOWLEDGE_MANAGER).orElse("");
        if (owed.stream().anyMatch(one -> one.to() == Audience.ATTENDED)) {
            add("who came", cameIn(), none(), first(Audience.ATTENDED), keeper, "attendance set " + name + " all");
        }
        Optional<Minutes> minutes = Optional.ofNullable(community.minutes().get(meeting.id()));
        add(
                "written up",
                minutes.isPresent(),
                minutes.flatMap(Minutes::recorded),
                firstOfMinutes(),
                keeper,
                "minutes add " + name);
        slides(minutes);
        owed.forEach(one -> message(one.what(), Optional.of(one.by())));
        community
                .charter()
                .customs()
                .remindersInForce()
                .forEach((what, rule) -> rule.after()
                        .map(meeting.date()::plus)
                        .filter(day -> !day.isAfter(today))
                        .ifPresent(day -> message(what, Optional.of(day))));
        boolean planned = community.meetings().values().stream()
                .anyMatch(other -> !other.isCancelled() && other.date().isAfter(meeting.date()));
        add("next date", planned, none(), none(), sender(), "meeting plan");
        return new FollowUp(
                meeting.id(),
                meeting.date(),
                meeting.heading(),
                steps,
                lately ? Buddies.of(community, meeting, today) : List.of());
    }

    private static Optional<LocalDate> none() {
        return Optional.empty();
    }

    private boolean cameIn() {
        return community.register(meeting.id()).attendance().isPresent();
    }

    private Optional<LocalDate> first(Audience audience) {
        return owed.stream().filter(one -> one.to() == audience).map(Owed::by).min(Comparator.naturalOrder());
    }

    private Optional<LocalDate> firstOfMinutes() {
        return owed.stream()
                .filter(one -> Owed.needsMinutes(one.what()))
                .map(Owed::by)
                .min(Comparator.naturalOrder());
    }

    private void slides(Optional<Minutes> minutes) {
        int item = Owed.presentation(meeting);
        boolean passedOn = community.saidOf(meeting.id()).first(Owed.MATERIALS).isPresent();
        if (item >= 0 && (!files.isEmpty() || !passedOn)) {
            boolean there = !files.isEmpty()
                    || minutes.filter(all -> !all.of(Minutes.Sort.RESOURCE).isEmpty())
                            .isPresent();
            Optional<LocalDate> by = owed.stream()
                    .filter(one -> one.what().equals(Owed.MATERIALS))
                    .map(Owed::by)
                    .findFirst();
            AgendaItem talk = meeting.agenda().get(item);
            add("slides", there, none(), by, talk.lead().orElse(""), "meeting attach " + name + " FILE");
        }
    }

    private void message(String what, Optional<LocalDate> by) {
        Optional<LocalDate> sent = community
                .saidOf(meeting.id())
                .first(what)
                .map(Sending::at)
                .map(at -> at.toLocalDate())
                .filter(day -> !day.isAfter(today));
        Optional<Bundle> bundle = due.stream()
                .filter(each -> each.meeting().equals(meeting.id()) && each.has(what))
                .findFirst();
        if (bundle.isPresent()) {
            boolean drafted = drafts.stream()
                    .anyMatch(draft -> draft.meeting().equals(meeting.id())
                            && draft.whats().contains(what));
            boolean waits = bundle.get().waits().isPresent();
            State state = drafted ? State.DRAFTED : waits ? State.WAITS : State.DUE;
            String command = drafted ? "outbox list" : waits ? "" : "followup prepare " + name;
            steps.add(step(what, state, by, none(), sender(), command));
        } else if (sent.isPresent()) {
            steps.add(step(what, State.DONE, by, sent, sender(), ""));
        } else if (!lately && !what.equals(Owed.WELCOME)) {
            steps.add(step(what, State.MISSED, by, none(), sender(), ""));
        }
    }

    private void add(
            String what, boolean done, Optional<LocalDate> on, Optional<LocalDate> by, String who, String command) {
        steps.add(step(what, done ? State.DONE : State.DUE, by, on, who, done ? "" : command));
    }

    private Step step(
            String what, State state, Optional<LocalDate> by, Optional<LocalDate> on, String who, String command) {
        boolean counts = lately && state != State.DONE;
        int late = by.filter(day -> counts && day.isBefore(today))
                .map(day -> (int) ChronoUnit.DAYS.between(day, today))
                .orElse(0);
        return new Step(what, state, by, on, late, who, command);
    }

    /** Whoever hands messages over, or else who led the meeting. */
    private String sender() {
        return community
                .charter()
                .customs()
                .messages()
                .flatMap(Messaging::sender)
                .or(() -> meeting.role(Role.FACILITATOR))
                .orElse("");
    }
}
