package cop.register;

import static org.assertj.core.api.Assertions.assertThat;

import cop.Given;
import cop.model.Community;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Thing;
import cop.register.Form.Purpose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What a sign-in sheet promises whatever people are called. */
class CodesLawTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final List<String> FIRST = List.of(
            "Ana",
            "Nomsa",
            "Thandi",
            "Zoë",
            "نور",
            "عبد الله",
            "S'bu",
            "李",
            "Ørjan",
            "Nokuthula",
            "X",
            "-",
            "Ben",
            "Am",
            "Bo",
            "Guest",
            "Łucja");
    private static final List<String> LAST = List.of(
            "",
            "Mokoena",
            "kaDube",
            "Öztürk",
            "الهدى",
            "O'Brien",
            "van der Merwe",
            "Naidoo",
            "Osman",
            "Ntuli-Khumalo",
            "No",
            "Half",
            "D’Arcy");

    private static List<Thing> people(Random random) {
        List<Thing> people = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(40); i++) {
            String name = FIRST.get(random.nextInt(FIRST.size())) + " " + LAST.get(random.nextInt(LAST.size()));
            people.add(Given.named("m" + i, name.strip()));
        }
        return people;
    }

    private static Community community(List<Thing> people) {
        List<Thing> all = new ArrayList<>(people);
        all.add(Given.held("2026-03-19"));
        return Community.of(all);
    }

    private static Meeting meeting(Community community) {
        return new Lookup(community, TODAY).meeting("2026-03-19");
    }

    @RepeatedTest(100)
    void everyCodeIsOfOnePersonAndTheOrderOfFilesDoesNotMatter(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Thing> people = people(random);
        SignInSheet sheet = SignInSheet.of(community(people), meeting(community(people)));

        assertThat(sheet.lines()).hasSameSizeAs(people);
        assertThat(sheet.lines())
                .extracting(SignInSheet.Line::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[A-Z]{2}[0-9]*"));
        Collections.shuffle(people, random);
        assertThat(SignInSheet.of(community(people), meeting(community(people))))
                .isEqualTo(sheet);
    }

    /** A code that could be somebody else's name is refused; all others are read, and as nobody else. */
    @RepeatedTest(100)
    void theCodesOfThoseWhoCameAreReadBackAsTheSamePeople(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Community community = community(people(random));
        Meeting meeting = meeting(community);
        Codes codes = Codes.of(community, meeting);
        Set<String> came = new HashSet<>();
        List<String> written = new ArrayList<>();
        for (SignInSheet.Line line : SignInSheet.of(community, meeting).lines()) {
            if (random.nextBoolean() && codes.wrong(line.code()).isEmpty()) {
                came.add(line.member());
                written.add(random.nextBoolean() ? line.code() : line.code().toLowerCase(Locale.ROOT));
            }
        }
        String joint = List.of(" ", "\n", ", ", "; ").get(random.nextInt(4));
        Paper paper = Paper.text(Purpose.ATTENDANCE, "codes", String.join(joint, written) + "\nguest Sipho");

        Gathered gathered = AttendancePlacement.of(community, meeting, paper, Map.of(), false, TODAY);

        assertThat(gathered.intake().left()).isEmpty();
        Community after = community.apply(gathered.intake().change());
        assertThat(after.register("2026-03-19").attendance().orElse(Map.of()).keySet())
                .isEqualTo(came);
        assertThat(after.register("2026-03-19").guests().orElseThrow().names()).containsExactly("Sipho");
    }
}
