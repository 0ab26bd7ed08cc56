package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import cop.model.AgendaItem;
import cop.model.Meeting;
import cop.stats.LeaveOneOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** E4: how much of the working time people talk and make something together. */
final class TalkTogether implements Indicator {

    private static final Noun MINUTE = new Noun("working minute", "working minutes");
    private static final Noun AGENDA = new Noun("agenda with times", "agendas with times");

    @Override
    public Card card() {
        return new Card(
                "E4",
                Dimension.ENGAGEMENT,
                "Time together",
                MINUTE,
                "{x} of {n} working minutes were spent talking and making together.",
                "Of the minutes for presentations, group work and discussion: those for group work and discussion. Below 40 %"
                        + " and above 80 % it is to be watched. It takes 3 agendas with times.",
                "the real minutes, if the agenda slipped",
                Band.between(0.40, 0.80, 0.25).after("the guide, section 2.3, which asks for a balance"),
                Certainty.LEAVE_ONE_OUT,
                new Phrases("time to talk together", "mostly presentations", "less and less time to talk together"),
                new Advice(
                        "People learn from what they say and try, more than from what they hear.",
                        "Cut the next presentation by half and give the other half to pairs.",
                        "What would you rather try together than be told?",
                        "section 3.1, Activity-focused, and section 2.3, Agenda"));
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        List<Part> agendas = new ArrayList<>();
        for (Gathering gathering : window.gatherings()) {
            Meeting meeting = gathering.meeting();
            part(meeting)
                    .ifPresentOrElse(
                            part -> {
                                agendas.add(part);
                                tally.evidence(meeting.key());
                                tally.add(part.yes(), part.of());
                            },
                            () -> tally.unknown(new Gap(
                                    meeting.key(), "how long each working item took", "Write “kind” and “length”.")));
        }
        if (agendas.size() > 1) {
            tally.ranging(LeaveOneOut.range(agendas, TalkTogether::share));
        }
        return tally.needs(AGENDA, 3, agendas.size());
    }

    private static Optional<Part> part(Meeting meeting) {
        int together = 0;
        int all = 0;
        for (AgendaItem item : Agendas.worked(meeting)) {
            Optional<Integer> minutes = Agendas.minutes(item, meeting);
            if (minutes.isEmpty()) {
                return Optional.empty();
            }
            together += item.kindOrOpen().isTogether() ? minutes.get() : 0;
            all += minutes.get();
        }
        return all == 0 ? Optional.empty() : Optional.of(new Part(meeting, together, all));
    }

    private static double share(List<Part> parts) {
        double together = 0;
        double all = 0;
        for (Part part : parts) {
            together += part.yes();
            all += part.of();
        }
        return together / all;
    }
}
