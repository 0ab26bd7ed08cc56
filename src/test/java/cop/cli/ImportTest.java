package cop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spreadsheets come in whatever wrote them, and a folder that says it all already is left alone. */
class ImportTest {

    private static final String NOTHING = "Nothing to change: the folder says all of this already.\n";

    private static final List<String> NAMES = List.of(
            "Ana Mokoena",
            "Zoë \"Zo\" Daniëls",
            "O'Brien, Siân",
            "'n Mens",
            "=Equals Person",
            "-Minus Person",
            "+Plus Person",
            "@At Person",
            "007",
            "فاطمة الزهراء",
            "கவிதா சுப்பிரமணியம்",
            "# Hash: Person",
            "Yes",
            "2026-01-15");

    @TempDir
    Path folder;

    @BeforeEach
    void aCommunity() throws IOException {
        Files.writeString(folder.resolve("community.yaml"), "format: 1\nname: Early Reading\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,phone,languages\nZoë Daniëls,+27 82 000 0000,en;af\nDee Botha,,\n",
                "\uFEFFname;phone;languages\r\nZoë Daniëls;+27 82 000 0000;\"en;af\"\r\nDee Botha;;\r\n;;\r\n",
                "name\tphone\tlanguages\t\t\nZoë Daniëls\t+27 82 000 0000\ten;af\t\t\nDee Botha\n\t\n\n",
                "\uFEFFsep=;\r\nName ;PHONE; Languages\r\n\"Zoë\r\nDaniëls\";'+27 82 000 0000;\"en; af\"\r\nDee Botha",
                "\n\nphone,name,languages\r+27 82 000 0000,\u00A0Zoë  Daniëls ,\"en\naf\"\r,Dee Botha,\r"
            })
    void theSameTableIsReadFromEveryProgram(String table) throws IOException {
        write("people.csv", table);

        Call said = cop("import", "--members", "people.csv");

        assertThat(said.code()).isZero();
        assertThat(read("members/zoe-daniels.yaml"))
                .isEqualTo("name: Zoë Daniëls\nlanguages: [en, af]\nphone: \"+27 82 000 0000\"\n");
        assertThat(read("members/dee-botha.yaml")).isEqualTo("name: Dee Botha\n");
    }

    @Test
    void aListOfMembersThatComesBackChangesNothing() throws IOException {
        Random random = new Random(20260302);
        for (int i = 0; i < NAMES.size(); i++) {
            cop(
                    "member",
                    "add",
                    NAMES.get(i),
                    "--id",
                    "m" + i,
                    "--organisation",
                    NAMES.get(random.nextInt(NAMES.size())));
        }
        write("list.csv", cop("member", "list", "--format", "csv").out());
        Map<String, String> before = Contents.of(folder);

        Call said = cop("import", "--members", "list.csv");

        assertThat(said.out()).isEqualTo(NOTHING + "Left out of list.csv: the column \"state\".\n");
        assertThat(Contents.of(folder)).isEqualTo(before);
    }

    @Test
    void whatSomebodyWroteInAFileStays() throws IOException {
        write(
                "members/ana.yaml",
                "# Ask her in June\nname:   Ana Mokoena  # Sunrise\nx-own: 1\nemail: ana@example.org\n");
        write("people.csv", "e-mail,name,job,phone\nANA@example.org,ana  mokoena,Teacher,\n");

        cop("import", "--members", "people.csv");

        assertThat(read("members/ana.yaml"))
                .isEqualTo(
                        "# Ask her in June\nname:   Ana Mokoena  # Sunrise\njob: Teacher\nx-own: 1\nemail: ana@example.org\n");
    }

    @Test
    void peopleWhoShareAnAddressAreToldApartByTheirNames() throws IOException {
        write("people.csv", "id,name,email\nana,Ana Mokoena,school@example.org\nben,Ben Naidoo,school@example.org\n");
        cop("import", "--members", "people.csv");
        write("people.csv", "name,email,job\nBen Naidoo,school@example.org,Teacher\n");
        cop("import", "--members", "people.csv");

        assertThat(read("members/ben.yaml")).isEqualTo("name: Ben Naidoo\njob: Teacher\nemail: school@example.org\n");
        assertThat(read("members/ana.yaml")).isEqualTo("name: Ana Mokoena\nemail: school@example.org\n");
    }

    @Test
    void aShorterNameBesideAnAddressIsNoNewName() throws IOException {
        write("members/ana.yaml", "name: Ana Mokoena\nemail: ana@example.org\n");
        write("people.csv", "name,email\nA. Mokoena,ana@example.org\n");

        assertThat(cop("import", "--members", "people.csv").out()).isEqualTo(NOTHING);
    }

    @Test
    void rowsThatComeInAnotherOrderSayTheSame() throws IOException {
        write("members/ana.yaml", "name: Ana Mokoena\n");
        String head = "meeting,member,status\n";
        List<String> rows = List.of("2026-01-15,ana,present\n", "2026-01-22,Ana Mokoena,apology\n");
        write("meetings.csv", "date\n2026-01-15\n2026-01-22\n");
        write("attendance.csv", head + rows.get(0) + rows.get(1));
        cop("import", "--meetings", "meetings.csv", "--attendance", "attendance.csv");
        write("attendance.csv", head + rows.get(1) + rows.get(0) + rows.get(1));

        assertThat(cop("import", "--attendance", "attendance.csv").out()).isEqualTo(NOTHING);
    }

    private Call cop(String... arguments) {
        return Call.in(folder, LocalDate.of(2026, 3, 2), Map.of(), arguments);
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.write(folder.resolve(file), text.getBytes(StandardCharsets.UTF_8));
    }
}
