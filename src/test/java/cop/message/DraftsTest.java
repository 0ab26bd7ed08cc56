package cop.message;

import static cop.Given.action;
import static cop.Given.charter;
import static cop.Given.community;
import static cop.Given.day;
import static cop.Given.held;
import static cop.Given.member;
import static cop.Given.planned;
import static org.assertj.core.api.Assertions.assertThat;

import cop.model.Change;
import cop.model.Community;
import cop.model.Consent;
import cop.model.Customs.Audience;
import cop.model.Edit;
import cop.model.Meeting;
import cop.model.Member;
import cop.render.Markup;
import cop.render.Templates;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftsTest {

    static final Letterpress PRESS = new Letterpress() {
        @Override
        public String message(List<String> templates, List<String> languages, Letter letter) {
            return Templates.builtIn().fillFirst(templates, languages, Markup.TEXT, letter);
        }

        @Override
        public String agenda(Meeting meeting) {
            return "14:00 Check-in";
        }

        @Override
        public String welcome(Member member) {
            return "Welcome\n\nDear " + member.name() + ",\n";
        }

        @Override
        public String page(OutboxPage page) {
            return page.toString();
        }
    };

    @Test
    void anInvitationIsDraftedOnceForTheGroupPerChannel() {
        Community community = community(charter(), member("ana"), member("ben"), planned("2026-03-19"));

        Map<String, String> drafts = drafts(community, "2026-02-19");

        assertThat(drafts)
                .containsOnlyKeys(
                        "outbox/2026-03-19-invitation.email.txt", "outbox/2026-03-19-invitation.whatsapp.txt");
        assertThat(drafts.get("outbox/2026-03-19-invitation.email.txt")).isEqualTo("""
                        To: undisclosed-recipients:;
                        Bcc: ana@example.org, ben@example.org
                        Subject: You are invited: Monthly meeting, Thursday 19 March 2026

                        Dear all,

                        We would love to see you at our next meeting.

                        When: Thursday 19 March 2026, 14:00–16:00 (2 hours)
                        Where: Hillview Primary, Soweto

                        Please answer by Thursday 5 March 2026 with yes, no or perhaps, so that there is a chair and a cup for everyone. A "no" helps too.

                        Is there something you want us to talk about, or somebody we should hear? Write it in your answer: the agenda is yours. It reaches you a few days before we meet.

                        Warm regards,
                        Early Reading
                        """);
        assertThat(drafts.get("outbox/2026-03-19-invitation.whatsapp.txt"))
                .startsWith("*You are invited: Monthly meeting, Thursday 19 March 2026*\n\nDear all,\n")
                .doesNotContain("@");
    }

    @Test
    void thoseWhoDidNotAnswerAreAskedByThemselves() {
        Member chi = reachedBy(member("chi"), new Member.Contact(Optional.empty(), Optional.empty(), Optional.empty()));
        Community community = community(
                charter(),
                member("ana"),
                member("ben"),
                chi,
                planned("2026-03-19"),
                RemindersTest.sent("2026-03-19", "invitation", "2026-02-19"));

        Map<String, String> drafts = drafts(community, "2026-03-05");

        assertThat(drafts)
                .containsOnlyKeys("outbox/2026-03-19-rsvp.email.txt", "outbox/2026-03-19-rsvp-chi.whatsapp.txt");
        assertThat(drafts.get("outbox/2026-03-19-rsvp.email.txt")).doesNotContain("Ana", "Ben");
        assertThat(drafts.get("outbox/2026-03-19-rsvp-chi.whatsapp.txt")).contains("Dear Chi,");
    }

    @Test
    void aDraftFollowsThePlanUntilSomebodyChangesIt() {
        Community planned = community(charter(), member("ana"), planned("2026-03-19"));
        Community facilitated =
                community(charter(), member("ana"), planned("2026-03-19").withRoles(Map.of("facilitator", "ana")));
        String whatsapp = "outbox/2026-03-19-invitation.whatsapp.txt";
        Map<String, String> outbox = drafts(planned, "2026-02-19", Map.of());

        assertThat(drafts(facilitated, "2026-02-19", outbox).get(whatsapp)).contains("Ana facilitates.");

        outbox.put(whatsapp, "In my own words.");
        assertThat(drafts(facilitated, "2026-02-19", outbox))
                .doesNotContainKey(whatsapp)
                .containsKey("outbox/2026-03-19-invitation.email.txt");
        assertThat(drafts(facilitated, "2026-02-19", Map.of(whatsapp, "In my own words.")))
                .doesNotContainKey(whatsapp);
    }

    @Test
    void theSameDayDraftsTheSameBytes() {
        Community community = community(charter(), member("ana"), planned("2026-03-19"));

        assertThat(drafts(community, "2026-02-19")).isEqualTo(drafts(community, "2026-02-19"));
    }

    @Test
    void everyOwnerReadsOnlyTheirOwnPromises() {
        Community community = community(
                RemindersTest.with(Map.of("promised", RemindersTest.rule(7, Audience.OWNERS))),
                member("ana"),
                member("ben"),
                planned("2026-03-19"),
                action("probe-list", "Draft the probe list", "ana", "2026-02-19", "2026-03-15"),
                action("find-hall", "Find a hall", "ben", "2026-02-19", "2026-03-15"));

        Map<String, String> drafts = drafts(community, "2026-03-12");

        assertThat(drafts.get("outbox/2026-03-19-promised-ana.email.txt"))
                .startsWith("To: ana@example.org\nSubject: ")
                .contains("Dear Ana,", "- Draft the probe list (by Sun 15 Mar 2026)")
                .doesNotContain("Find a hall");
    }

    @Test
    void theContactListHoldsOnlyWhatEachMemberAgreedTo() {
        Member open = consenting(member("ana"), List.of("name", "email"));
        Member closed = consenting(member("ben"), List.of());
        Community community = community(charter(), open, closed, member("chi"), held("2026-02-19"));

        String text = drafts(community, "2026-03-10").get("outbox/2026-02-19-contacts.whatsapp.txt");

        assertThat(text).contains("- Ana, ana@example.org\n- Chi\n").doesNotContain("Ben", "chi@");
    }

    @Test
    void anAddressCannotSmuggleALineIntoTheHead() {
        Member odd = reachedBy(
                member("ana"),
                new Member.Contact(
                        Optional.of("ana@example.org\nSubject: hello\u760D\u760A\u0085"),
                        Optional.empty(),
                        Optional.empty()));

        String text = drafts(community(charter(), odd, planned("2026-03-19")), "2026-02-19")
                .get("outbox/2026-03-19-invitation.email.txt");

        assertThat(text).contains("Bcc: ana@example.org Subject: hello   \nSubject: You are invited");
    }

    @Test
    void everyMessageOfTheGuideHasWordsOfItsOwn() {
        for (String template : List.of(
                "invitation",
                "rsvp",
                "week-before",
                "agenda",
                "thanks",
                "minutes",
                "materials",
                "evaluation",
                "contacts",
                "personal",
                "reminder")) {
            Community community = community(charter(), member("ana"), planned("2026-03-19"));
            Bundle due = Bundle.due(community, day("2026-02-19")).get(0);
            Letter letter = new Letter.Writer(community, planned("2026-03-19"), day("2026-02-19")).toAll(due, "");

            String text = PRESS.message(List.of("message-" + template), List.of(), letter);

            assertThat(text)
                    .as(template)
                    .contains("Dear all,")
                    .endsWith("Early Reading\n")
                    .doesNotContain("{{");
        }
    }

    @Test
    void whatIsDueIsSaidWithItsReasonAndWhatComesLater() {
        Community community = community(charter(), member("ana"), planned("2026-03-19"));

        assertThat(Drafts.of(community, Optional.empty(), day("2026-02-19"), PRESS, path -> Optional.empty())
                        .notes())
                .containsExactly(
                        "To send now:",
                        "  invitation for Thu 19 Mar 2026, to everyone (1 member): due today (28 days before).",
                        "    outbox/2026-03-19-invitation.email.txt",
                        "    outbox/2026-03-19-invitation.whatsapp.txt",
                        "Copy or open them on the page outbox/index.html. Once they are sent: cop outbox done",
                        "Where a mail server is set up, e-mails go out with: cop outbox send",
                        "Later:",
                        "  Thu 5 Mar 2026: rsvp for Thu 19 Mar 2026",
                        "  Thu 12 Mar 2026: week-before and agenda for Thu 19 Mar 2026");
        assertThat(Drafts.of(community, Optional.of("agenda"), day("2026-02-19"), PRESS, path -> Optional.empty())
                        .isEmpty())
                .isTrue();
    }

    private static Map<String, String> drafts(Community community, String today) {
        Map<String, String> drafts = drafts(community, today, Map.of());
        drafts.remove("outbox/.written");
        drafts.remove("outbox/index.html");
        return drafts;
    }

    private static Map<String, String> drafts(Community community, String today, Map<String, String> files) {
        LocalDate day = day(today);
        Change change =
                Drafts.of(community, Optional.empty(), day, PRESS, path -> Optional.ofNullable(files.get(path)));
        Map<String, String> drafts = new LinkedHashMap<>();
        for (Edit edit : change.edits()) {
            Edit.Put put = (Edit.Put) edit;
            drafts.put(put.path(), put.text());
        }
        return drafts;
    }

    private static Member consenting(Member member, List<String> fields) {
        return new Member(
                member.id(),
                member.name(),
                member.alsoKnownAs(),
                member.kind(),
                member.profile(),
                member.contact(),
                member.gifts(),
                member.belonging(),
                Optional.of(new Consent(
                        Optional.empty(),
                        fields,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
    }

    private static Member reachedBy(Member member, Member.Contact contact) {
        return new Member(
                member.id(),
                member.name(),
                member.alsoKnownAs(),
                member.kind(),
                member.profile(),
                contact,
                member.gifts(),
                member.belonging(),
                member.consent());
    }
}
