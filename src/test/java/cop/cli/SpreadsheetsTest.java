package cop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cop.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real spreadsheets, CSV readers and address books read what {@code cop} writes, and {@code cop} reads what they write. */
@Tag("interop")
class SpreadsheetsTest {

    private static final String NOTHING = "Nothing to change: the folder says all of this already.\n";
    private static final String PYTHON = "/usr/bin/python3";

    /** Character set UTF-8, cells saved as they are shown. */
    private static final String SEMICOLONS = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true";

    private static final String COMMAS = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true";

    /** Where LibreOffice keeps what it knows; it takes long to make anew. */
    @TempDir
    static Path profile;

    @TempDir
    Path folder;

    @BeforeEach
    void aCommunity() throws IOException {
        Files.writeString(folder.resolve("community.yaml"), "format: 1\nname: Early Reading\n");
        Files.copy(Path.of("src/test/resources/spreadsheets/people.fods"), folder.resolve("people.fods"));
    }

    @Test
    void aSheetOfLibreOfficeComesIn() throws Exception {
        office("--convert-to", "xlsx", "people.fods");
        office("--convert-to", SEMICOLONS, "people.xlsx");

        Call said = cop("import", "--members", "people.csv", "--dates", "day-first");

        assertThat(said.err()).isEqualTo("This folder is not under git, so no history is kept.\n");
        assertPeople();
    }

    @Test
    void theSameSheetAsWorkbookOrWithCommasSaysTheSame() throws Exception {
        office("--convert-to", "ods", "people.fods");
        office("--convert-to", COMMAS, "people.ods");
        cop("member", "import", "people.csv", "--dates", "day-first");
        assertPeople();

        office("--convert-to", "xlsx", "people.fods");
        office("--convert-to", SEMICOLONS, "people.xlsx");
        assertThat(cop("member", "import", "people.csv", "--dates", "day-first").out())
                .isEqualTo(NOTHING);
    }

    private void assertPeople() throws IOException {
        assertThat(Files.readString(folder.resolve("members/zoe-zo-daniels.yaml")))
                .isEqualTo("""
                name: Zoë "Zo" Daniëls
                organisation: Hillview; Soweto
                languages: [en, af]
                phone: "+27 82 000 0000"
                joined: 2026-02-01
                buddy: fatima-essop
                leave:
                  - {from: 2026-04-01, to: 2026-05-31}
                """);
        assertThat(Files.readString(folder.resolve("members/obrien-sian.yaml"))).isEqualTo("""
                name: O'Brien, Siân
                organisation: Sunrise
                languages: [en, cy]
                phone: "082 000 0001"
                joined: 2026-01-15
                """);
    }

    @Test
    void aSheetOfExcelAsPythonWritesItComesIn() throws Exception {
        Program.run(folder, PYTHON, "-c", """
                import csv
                with open("people.csv", "w", encoding="utf-8-sig", newline="") as f:
                    rows = csv.writer(f, dialect="excel", delimiter=";")
                    rows.writerow(["Name", "Phone", "Joined", "Job"])
                    rows.writerow(["Zoë Daniëls", "+27 82 000 0000", "01/02/2026", 'Teacher; "Grade R"\\nand mentor'])
                """);

        cop("member", "import", "people.csv", "--dates", "day-first");

        assertThat(Files.readString(folder.resolve("members/zoe-daniels.yaml"))).isEqualTo("""
                name: Zoë Daniëls
                job: Teacher; "Grade R" and mentor
                phone: "+27 82 000 0000"
                joined: 2026-02-01
                """);
    }

    @Test
    void aListReadsTheSameInLibreOfficeAndInPythonAndComesBack() throws Exception {
        List<String> names = List.of("O'Brien, Siân", "=1+1", "+Plus \"M\" Person", "007", "فاطمة الزهراء", "Yes");
        for (int i = 0; i < names.size(); i++) {
            cop("member", "add", names.get(i), "--id", "m" + i, "--organisation", names.get(names.size() - 1 - i));
        }
        Files.writeString(
                folder.resolve("list.csv"),
                cop("member", "list", "--format", "csv").out());
        String here = cells("list.csv");
        office("--infilter=CSV:44,34,76", "--convert-to", "ods", "list.csv");
        office("--convert-to", SEMICOLONS, "list.ods");

        assertThat(here).contains("O'Brien, Siân | Yes", "'=1+1 | فاطمة الزهراء", "'007 | '+Plus \"M\" Person");
        assertThat(cells("list.csv")).isEqualTo(here);
        assertThat(cop("member", "import", "list.csv").out())
                .isEqualTo(NOTHING + "Left out of list.csv: the column \"state\".\n");
    }

    @Test
    void theListsOfAWholeCommunityReadTheSameInBoth() throws Exception {
        List<String> files = new ArrayList<>();
        for (String question :
                List.of("member list", "member directory --audience members", "action list --all", "role list")) {
            String file = question.replaceAll("[ -]+", "-") + ".csv";
            List<String> words = new ArrayList<>(List.of(question.split(" ")));
            words.addAll(List.of("--format", "csv"));
            Path example = Path.of("examples/national-ecd");
            Files.writeString(
                    folder.resolve(file),
                    Call.in(example, TODAY, Map.of(), words.toArray(String[]::new))
                            .out());
            files.add(file);
        }
        List<String> here = cellsOf(files);
        List<String> options = new ArrayList<>(List.of("--infilter=CSV:44,34,76", "--convert-to", COMMAS));
        options.addAll(List.of("--outdir", "read"));
        options.addAll(files);
        office(options.toArray(String[]::new));

        assertThat(here).allMatch(cells -> cells.lines().count() > 1);
        assertThat(cellsOf(files.stream().map("read/"::concat).toList())).isEqualTo(here);
    }

    @Test
    void contactCardsAreReadByAnAddressBook() throws Exception {
        Files.createDirectories(folder.resolve("members"));
        Files.writeString(folder.resolve("members/zoe.yaml"), """
                name: Zoë Daniëls; "Zo", van Wyk
                organisation: Hillview; Soweto, Gauteng
                job: Grade R teacher
                languages: [en, af]
                email: zoe@example.org
                phone: "+27 82 000 0000"
                expertise: [phonics, "reading, writing"]
                place: Never shared
                consent: {members: [name, organisation, job, languages, email, phone, expertise]}
                """);
        Files.writeString(folder.resolve("members/ben.yaml"), "name: Ben Example\nemail: ben@example.org\n");
        Files.writeString(
                folder.resolve("members.vcf"),
                cop("member", "directory", "--audience", "members", "--format", "vcard")
                        .out());

        assertThat(Program.run(folder, PYTHON, "-c", """
                import sys
                try:
                    import vobject
                except ImportError:
                    sys.exit("vobject is missing: apt install python3-vobject")
                for card in vobject.readComponents(open("members.vcf", encoding="utf-8", newline="").read(), validate=True):
                    print(card.name, card.version.value)
                    for line in sorted(card.getChildren(), key=lambda line: line.name):
                        if line.name not in ("UID", "VERSION", "N"):
                            print(" ", line.name, "=", line.value)
                """)).isEqualTo("""
                VCARD 3.0
                  FN = Ben Example
                VCARD 3.0
                  CATEGORIES = ['phonics', 'reading, writing']
                  EMAIL = zoe@example.org
                  FN = Zoë Daniëls; "Zo", van Wyk
                  NOTE = Languages: en, af
                  ORG = ['Hillview; Soweto, Gauteng']
                  TEL = +27 82 000 0000
                  TITLE = Grade R teacher
                """);
    }

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    private Call cop(String... arguments) {
        return Call.in(folder, TODAY, Map.of(), arguments);
    }

    /** The sheets of an XLSForm, each as a table of its own. */
    @Test
    void aFormForKoboOpensAsTheSheetsThatItNeeds() throws Exception {
        for (String member : List.of("ana", "ben", "chi", "dee", "eli")) {
            cop("member", "add", member, "--id", member);
        }
        assertThat(cop("pulse", "form", "--for", "kobo", "--out", "pulse.xlsx").out())
                .isEqualTo("Wrote pulse.xlsx.\n");

        office("--convert-to", COMMAS + ",false,false,false,-1", "pulse.xlsx");

        assertThat(cells("pulse-survey.csv"))
                .startsWith("type | name | label | hint | required | appearance")
                .contains(
                        "select_one scale5 | h1 | I could explain to a colleague, in a sentence, what this community is for.",
                        "select_one often | self_promotion | Someone was mainly promoting themselves.",
                        "text | start_stop_keep | One thing to start, stop or keep.",
                        "note | footer_4");
        assertThat(cells("pulse-choices.csv"))
                .contains(
                        "scale5 | 1 | 1 – strongly disagree",
                        "scale5 | 3 | 3",
                        "often | several_times | several times");
        assertThat(cells("pulse-settings.csv")).contains("form_title | form_id | version", "| cop_pulse_1 | 1");
    }

    private void office(String... options) throws Exception {
        List<String> words =
                new ArrayList<>(List.of("soffice", "-env:UserInstallation=" + profile.toUri(), "--headless"));
        words.addAll(List.of(options));
        String said = Program.run(folder, words.toArray(String[]::new));
        assertThat(said).contains("using filter");
    }

    private List<String> cellsOf(List<String> files) throws Exception {
        List<String> cells = new ArrayList<>();
        for (String file : files) {
            cells.add(cells(file));
        }
        return cells;
    }

    /** The cells of a CSV file as Python reads them. */
    private String cells(String file) throws Exception {
        return Program.run(folder, PYTHON, "-c", """
                import csv
                with open("%s", encoding="utf-8-sig", newline="") as f:
                    text = f.read()
                for row in csv.reader(text.splitlines(True), delimiter=";" if ";" in text.splitlines()[0] else ","):
                    print(" | ".join(row))
                """.formatted(file));
    }
}
