package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import cop.model.Correspondence;
import cop.model.Meeting;
import cop.model.Thing;
import java.util.List;
import java.util.Optional;

/** A5: whether people hear from the community after a meeting. */
final class FollowedUp implements Indicator {

    private static final Noun STEP = new Noun("follow-up step", "follow-up steps");
    private static final List<String> STEPS = List.of("thanks", "materials", "minutes", "evaluation");

    @Override
    public Card card() {
        return new Card(
                "A5",
                Dimension.FOLLOW_THROUGH,
                "Followed up",
                STEP,
                "{x} of {n} follow-up steps were done.",
                "Over all meetings with a record of messages: thanks, materials, minutes and evaluation form "
                        + "sent. It takes 3 meetings.",
                "how warm the thank-you was",
                Band.of(0.80, 0.60).after("the list of the guide, section 4"),
                Certainty.COUNT,
                new Phrases("a good word after every meeting", "little heard after meetings"),
                new Advice(
                        "A thank-you and the notes are what those who could not come see of a meeting.",
                        "On the day after the next meeting, send thanks, notes and slides in one message: cop remind.",
                        "What would you like to find in your inbox the day after a meeting?",
                        "section 4, Following up"));
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        int meetings = 0;
        for (Gathering gathering : window.gatherings()) {
            Meeting meeting = gathering.meeting();
            Optional<Correspondence> sent =
                    Optional.ofNullable(window.community().correspondence().get(meeting.id()));
            if (sent.isPresent()) {
                meetings++;
                tally.evidence(sent.get().key());
                STEPS.forEach(step -> tally.add(wasSent(step, sent.get(), window)));
            } else {
                tally.unknown(new Gap(
                        new Thing.Key(Thing.Kind.MESSAGES, meeting.id()),
                        "what was sent after the meeting",
                        "Write a line there for each message."));
            }
        }
        return tally.needs(Noun.MEETING, 3, meetings);
    }

    private static boolean wasSent(String step, Correspondence sent, Window window) {
        return window.happened(sent.first(step).map(sending -> sending.at().toLocalDate()));
    }
}
