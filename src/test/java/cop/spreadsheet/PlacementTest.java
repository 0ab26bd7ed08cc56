package cop.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import cop.Given;
import cop.model.Community;
import cop.model.Intake;
import cop.model.Member;
import cop.model.Mode;
import cop.model.Problem;
import cop.model.Register;
import cop.model.Stranger;
import cop.model.Thing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlacementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void aNameWrittenDownForImportsComesBeforeTheSameNameOfSomebodyElse() {
        Community community = Given.community(
                Given.named("sam", "Sam Lee"),
                Given.named("sam-b", "Samuel Botha").knownAlsoAs("Sam Lee"),
                Given.held("2026-01-15"));

        Intake intake =
                place(community, sheet(Content.ATTENDANCE, "meeting,member,status", "2026-01-15,SAM  LEE,present"));

        assertThat(intake.left()).isEmpty();
        assertThat(after(community, intake).register("2026-01-15").attendance())
                .hasValue(Map.of("sam-b", Register.Attendance.of(Register.Status.PRESENT)));
    }

    @Test
    void whoeverCouldBeMeantIsListedAndNobodyIsGuessed() {
        Community community = Given.community(
                Given.named("ana", "Ana Mokoena"),
                Given.named("anna", "Anna Mokoena"),
                Given.named("ben", "Ben Naidoo"),
                Given.held("2026-01-15"));

        Intake intake =
                place(community, sheet(Content.ATTENDANCE, "meeting,member,status", "2026-01-15,Mokoena,present"));

        assertThat(intake.change().isEmpty()).isTrue();
        assertThat(intake.strangers()).extracting(Stranger::candidates).containsExactly(List.of("ana", "anna"));
    }

    @Test
    void anAnswerIsRememberedUnderAlsoKnownAs() {
        Community community = Given.community(Given.named("ana", "Ana Mokoena"), Given.held("2026-01-15"));
        Sheet sheet = sheet(Content.ATTENDANCE, "meeting,member,status", "2026-01-15,Ana M,present");
        Stranger stranger = place(community, sheet).strangers().get(0);

        Intake answered = Placement.of(community, delivery(sheet).answering(stranger, Optional.of("ana")), TODAY);
        Community after = after(community, answered);

        assertThat(answered.left()).isEmpty();
        assertThat(after.members().values()).extracting(Member::alsoKnownAs).containsExactly(List.of("Ana M"));
        assertThat(place(after, sheet).change().isEmpty()).isTrue();
    }

    @Test
    void aRowIsPlacedWholeOrNotAtAll() {
        Community community = Given.community(Given.member("ana"));

        Intake intake = place(community, sheet(Content.MEMBERS, "id,job,joined", "ana,Teacher,soon"));

        assertThat(intake.left()).hasSize(1);
        assertThat(intake.change().isEmpty()).isTrue();
    }

    @Test
    void anEmptyCellChangesNothing() {
        Member ana = Given.member("ana");

        Intake intake = place(Given.community(ana), sheet(Content.MEMBERS, "id,name,email,joined,kind", "ana,,,,"));

        assertThat(intake.left()).isEmpty();
        assertThat(intake.change().isEmpty()).isTrue();
    }

    @Test
    void howSomebodyWasThereStaysWhereTheSheetOnlySaysThatTheyCame() {
        Map<String, Register.Attendance> online = Map.of(
                "ana",
                new Register.Attendance(
                        Register.Status.PRESENT, Optional.of(Mode.ONLINE), Optional.of(Register.Part.HALF)));
        Community community = Given.community(
                Given.member("ana"),
                Given.held("2026-01-15"),
                Register.empty("2026-01-15").withAttendance(online));

        Intake intake = place(community, sheet(Content.ATTENDANCE, "meeting,member,status", "2026-01-15,ana,present"));

        assertThat(intake.change().isEmpty()).isTrue();
    }

    @Test
    void aMeetingToWhichSomebodyCameWasHeld() {
        Community community = Given.community(Given.member("ana"), Given.planned("2026-01-15"));

        Intake intake = place(community, sheet(Content.ATTENDANCE, "meeting,member,status", "2026-01-15,ana,apology"));

        assertThat(Given.meetingIn(after(community, intake), "2026-01-15").isHeld())
                .isTrue();
    }

    @Test
    void twoMeetingsOfOneDayAreToldApartByTheirTitles() {
        Community community = Given.community();
        Sheet sheet =
                sheet(Content.MEETINGS, "date,title,venue", "2026-01-15,Readers,Hall", "2026-01-15,Writers,Library");

        Community after = after(community, place(community, sheet));

        assertThat(after.meetings()).containsOnlyKeys("2026-01-15", "2026-01-15-writers");
        assertThat(place(after, sheet).change().isEmpty()).isTrue();
    }

    @Test
    void whatIsPromisedAtEveryMeetingIsAnActionOfEach() {
        Community community = Given.community(Given.member("ana"), Given.held("2026-01-15"), Given.held("2026-02-19"));
        Sheet sheet = sheet(
                Content.ACTIONS,
                "text,owner,meeting",
                "Bring tea,ana,2026-01-15",
                "Bring tea,ana,2026-02-19",
                "Bring tea,ana,");

        Community after = after(community, place(community, sheet));

        assertThat(after.actions()).containsOnlyKeys("bring-tea", "bring-tea-2", "bring-tea-3");
        assertThat(place(after, sheet).change().isEmpty()).isTrue();
    }

    @Test
    void namesAndAddressesAreNotRepeatedInWhatIsWrong() {
        Community community = Given.community(Given.named("ana", "Ana Mokoena"), Given.held("2026-01-15"));

        Intake intake = place(
                community,
                sheet(
                        Content.MEMBERS,
                        "name,email,phone",
                        "Zanele Khumalo,zanele at example,27825550000",
                        "Ana Mokena,,"),
                sheet(Content.ATTENDANCE, "meeting,member,status", "2026-01-15,Zanele Khumalo,present"));

        assertThat(intake.left())
                .hasSize(4)
                .extracting(Problem::text)
                .noneMatch(text -> text.contains("anele") || text.contains("2782") || text.contains("Mok"));
    }

    @Test
    void neitherTheOrderOfColumnsNorThatOfRowsMatters() {
        Random random = new Random(7);
        List<String> names = List.of("Ana Mokoena", "Ben Naidoo", "Chi Dlamini", "Dee Botha", "Zoë Daniëls");
        Optional<Community> first = Optional.empty();
        for (int run = 0; run < 50; run++) {
            List<List<String>> columns = new ArrayList<>();
            List<Integer> rows = new ArrayList<>(List.of(0, 1, 2, 3, 4));
            Collections.shuffle(rows, random);
            columns.add(column("name", rows, i -> names.get(i)));
            columns.add(column("email", rows, i -> "p" + i + "@example.org"));
            columns.add(column("languages", rows, i -> i == 2 ? "" : "en; zu"));
            Collections.shuffle(columns, random);
            List<List<String>> table = new ArrayList<>();
            for (int row = 0; row <= names.size(); row++) {
                int at = row;
                table.add(columns.stream().map(column -> column.get(at)).toList());
            }
            Community community = Given.community();
            Community after =
                    after(community, place(community, new Sheet(Content.MEMBERS, "people.csv", table, Map.of())));

            assertThat(after.members()).hasSize(names.size());
            assertThat(after).isEqualTo(first.orElse(after));
            first = Optional.of(after);
        }
    }

    private interface Filling {
        String of(int row);
    }

    private static List<String> column(String heading, List<Integer> rows, Filling filling) {
        List<String> column = new ArrayList<>(List.of(heading));
        rows.forEach(row -> column.add(filling.of(row)));
        return column;
    }

    private static Intake place(Community community, Sheet... sheets) {
        return Placement.of(community, delivery(sheets), TODAY);
    }

    private static Delivery delivery(Sheet... sheets) {
        return new Delivery(List.of(sheets), Dates.ISO, Map.of(), false);
    }

    private static Community after(Community community, Intake intake) {
        Community after = community.apply(intake.change());
        assertThat(after.find(Thing.Key.COMMUNITY)).isEqualTo(community.find(Thing.Key.COMMUNITY));
        return after;
    }

    private static Sheet sheet(Content content, String... lines) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(List.of(line.split(",", -1)));
        }
        return new Sheet(content, content.word() + ".csv", rows, Map.of());
    }
}
