package cop.message;

import static cop.Given.charter;
import static cop.Given.community;
import static cop.Given.day;
import static cop.Given.held;
import static cop.Given.member;
import static cop.Given.planned;
import static cop.Given.sent;
import static org.assertj.core.api.Assertions.assertThat;

import cop.model.Channel;
import cop.model.Community;
import cop.model.Correspondence;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OvertakenTest {

    private static final Draft INVITATION = draft("2026-03-19", "invitation", Channel.EMAIL);

    private final List<String> notes = new ArrayList<>();

    private static Draft draft(String meeting, String what, Channel channel) {
        return new Draft(
                Draft.id(meeting + "-" + what, channel),
                meeting,
                List.of(what),
                Optional.empty(),
                Optional.empty(),
                channel,
                "As it was written.\n",
                false);
    }

    /** The drafts that are left of some, on a day. */
    private List<String> left(Community community, String today, Set<String> fresh, Draft... drafts) {
        Outbox outbox = new Outbox(path -> Optional.empty());
        List.of(drafts).forEach(outbox::put);
        new Overtaken(community, day(today)).clear(outbox, fresh, notes);
        return outbox.drafts().stream().map(Draft::id).toList();
    }

    @Test
    void whatIsStillDueStays() {
        Community community = community(charter(), member("ana"), planned("2026-03-19"));

        assertThat(left(community, "2026-02-20", Set.of(), INVITATION)).containsExactly(INVITATION.id());
        assertThat(notes).isEmpty();
    }

    @Test
    void whatWasSentGoesAndWhatSomebodyPutWorkIntoStays() {
        Community community =
                community(charter(), member("ana"), planned("2026-03-19"), sent("2026-03-19", "2026-02-19 invitation"));
        Outbox outbox = new Outbox(path -> Map.of(
                        "outbox/.written",
                        "0\t2026-03-19-moved.email\t2026-03-19\tmoved\teveryone\n",
                        "outbox/2026-03-19-moved.email.txt",
                        "In my own words.")
                .entrySet()
                .stream()
                .filter(file -> file.getKey().equals(path))
                .map(Map.Entry::getValue)
                .findFirst());
        outbox.put(INVITATION);

        new Overtaken(community, day("2026-02-20")).clear(outbox, Set.of(), notes);

        assertThat(outbox.drafts()).extracting(Draft::id).containsExactly("2026-03-19-moved.email");
        assertThat(notes)
                .containsExactly(
                        "Out of the outbox, because it was sent: 2026-03-19-invitation.email",
                        "Overtaken, but you changed it, so it stays: 2026-03-19-moved.email. Take it out with: cop outbox"
                                + " drop 2026-03-19-moved.email");
    }

    @Test
    void oneChannelMayFollowAnother() {
        Draft whatsapp = draft("2026-03-19", "invitation", Channel.WHATSAPP);
        Correspondence.Sending byMail = new Correspondence.Sending(
                "invitation",
                OffsetDateTime.parse("2026-02-19T09:00:00+02:00"),
                Optional.of(Channel.EMAIL),
                Optional.empty());
        Community community = community(
                charter(), member("ana"), planned("2026-03-19"), new Correspondence("2026-03-19", List.of(byMail)));

        assertThat(left(community, "2026-02-20", Set.of(), INVITATION, whatsapp))
                .containsExactly(whatsapp.id());
    }

    @Test
    void whatWasDueBeforeAMeetingGoesWhenItIsOver() {
        Community community = community(charter(), member("ana"), held("2026-03-19"));

        assertThat(left(community, "2026-03-20", Set.of(), draft("2026-03-19", "week-before", Channel.EMAIL)))
                .isEmpty();
        assertThat(notes).containsExactly("Out of the outbox, because it is overtaken: 2026-03-19-week-before.email");
    }

    @Test
    void aMeetingThatIsNoLongerThereNeedsNoMessage() {
        assertThat(left(community(charter(), member("ana")), "2026-02-20", Set.of(), INVITATION))
                .isEmpty();
    }

    @Test
    void whatADraftOfTodaySaysBesidesIsNotSaidTwice() {
        Community community = community(charter(), member("ana"), planned("2026-03-19"));
        Draft agenda = draft("2026-03-19", "agenda", Channel.EMAIL);
        Draft both = new Draft(
                "2026-03-19-week-before.email",
                "2026-03-19",
                List.of("week-before", "agenda"),
                Optional.empty(),
                Optional.empty(),
                Channel.EMAIL,
                "Both.\n",
                false);

        assertThat(left(community, "2026-03-12", Set.of(both.id()), agenda, both))
                .containsExactly(both.id());
    }
}
