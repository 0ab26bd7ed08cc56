package cop.register;

import static org.assertj.core.api.Assertions.assertThat;

import cop.Given;
import cop.model.Community;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Problem;
import cop.register.Form.Purpose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** No line of a pasted text is lost: each is a saying that is placed or listed, or is passed over for a reason that is counted. */
class PastedTextLawTest {

    private static final List<String> NAMES =
            List.of("Ana Mokoena", "Ben Naidoo", "Chi Dlamini", "Zandi", "Ana M", "+27 82 000 0009", "~ Dee Botha");
    private static final List<String> WORDS = List.of(
            "Yes",
            "No, sorry",
            "maybe",
            "👍",
            "Who brings the key?",
            "<Media omitted>",
            "",
            "Yes but I can't promise",
            "This message was deleted",
            "Ben is coming",
            "POLL:",
            "12:30",
            "see you: there",
            "\u200eimage omitted");
    private static final List<String> LINES = List.of(
            "Ana Mokoena",
            "1. Ben Naidoo - no",
            "maybe: Chi Dlamini, Dee Botha",
            "Zandi ✅",
            "2 votes",
            "Yes",
            "No (1)",
            "Who comes?",
            "guest Nomsa",
            "Today at 18:02",
            "Soup for twelve",
            "- ",
            "Ana Mokoena, Ben Naidoo",
            "Ben Naidoo, Chi Dlamini ❌",
            "Chi Dlamini can't come",
            "🙂");

    private final Community community = Given.community(
            Given.named("ana", "Ana Mokoena"),
            Given.named("ben", "Ben Naidoo"),
            Given.named("chi", "Chi Dlamini"),
            Given.named("dee", "Dee Botha"),
            Given.held("2026-03-19"));
    private final Meeting meeting = new Lookup(community, LocalDate.of(2026, 3, 20)).meeting("2026-03-19");

    @RepeatedTest(200)
    void everyMessageOfAChatIsSomewhere(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(12); i++) {
            String day = (1 + random.nextInt(28)) + "/03/2026";
            lines.add(
                    switch (random.nextInt(5)) {
                        case 0 -> "[" + day + ", 6:02:11\u202fPM] " + one(NAMES, random) + ": " + one(WORDS, random);
                        case 1 -> day + ", 18:02 - " + one(NAMES, random) + " joined using this group's invite link";
                        default -> day + ", 18:02 - " + one(NAMES, random) + ": " + one(WORDS, random);
                    });
        }
        Paper paper = Paper.text(Purpose.ANSWERS, "chat.txt", String.join("\r\n", lines));

        Heard heard = paper.heard(community, meeting);
        assertThat(heard.sayings().size() + Notes.sum(heard.passed())).isEqualTo(lines.size());
        everySayingHasItsPlace(paper, heard);
    }

    @RepeatedTest(200)
    void everyLineOfAListIsSomewhere(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(12); i++) {
            lines.add(one(LINES, random));
        }
        for (Purpose purpose : Purpose.values()) {
            Paper paper = Paper.text(purpose, "list.txt", String.join("\n", lines));
            Heard heard = paper.heard(community, meeting);

            Set<Integer> heardLines = new HashSet<>();
            heard.sayings().forEach(saying -> heardLines.add(saying.place().line()));
            heard.wrong().forEach(problem -> heardLines.add(problem.source().line()));
            assertThat(heardLines.size() + Notes.sum(heard.passed())).isEqualTo(lines.size());
            if (purpose == Purpose.ANSWERS) {
                everySayingHasItsPlace(paper, heard);
            }
        }
    }

    /** A saying is an answer in the register, one that another overtook, a line that is listed, or out of time. */
    private void everySayingHasItsPlace(Paper paper, Heard heard) {
        Gathered gathered = ReplyPlacement.of(
                community,
                meeting,
                paper,
                Map.of(),
                Optional.of(LocalDate.of(2026, 3, 10).atStartOfDay()));
        List<Problem> listed = new ArrayList<>(gathered.intake().left());
        listed.addAll(gathered.remarks());
        Community after = community.apply(gathered.intake().change());
        int placed = after.register(meeting.id()).rsvp().size();
        int counted = gathered.passed() - Notes.sum(heard.passed());
        assertThat(placed + counted + listed.size())
                .isEqualTo(heard.sayings().size() + heard.wrong().size());
    }

    private static String one(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
