package cop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cop.model.Consent;
import cop.model.Detail;
import cop.model.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Two folders that differ only in what a member did not agree to share give the same bytes to those who may not see it. A
 * question that is added later stands this test too, unless it is one of the keeper's own views.
 */
class CanaryTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-12");

    /** What the people who hold the folder see of its files; it is for nobody else. */
    private static final Set<String> OF_THE_KEEPER = Set.of("member list", "member show", "member map", "role suggest");

    /** Views that are asked for by an option. */
    private static final List<String> FOR_MEMBERS = List.of(
            "member map --audience members",
            "agenda show next --for facilitator",
            "health report",
            "evaluation form last",
            "pulse form");

    private static final List<String> FORMATS = List.of("text", "markdown", "csv", "json", "html");

    /** What a question needs to be asked. */
    private static final Map<String, String> WORDS = Map.of(
            "meeting show", "last",
            "agenda show", "next",
            "minutes show", "last",
            "action show", "probe",
            "knowledge show", "probe",
            "knowledge search", "nine",
            "member welcome", "ben",
            "health explain", "M3",
            "health simulate", "--meeting 1/1");

    /** A member's file with one value or another for every detail but the name. */
    private static String member(String value, String consent) {
        return "name: Dee Example\n"
                + "organisation: " + value + " school\n"
                + "perspective: " + value + "\n"
                + "job: " + value + " job\n"
                + "place: " + value + " place\n"
                + "languages: [" + value + "]\n"
                + "email: " + value + "@example.org\n"
                + "phone: \"" + value + " 000\"\n"
                + "expertise: [" + value + "]\n"
                + "services: [" + value + "]\n"
                + "interests: [" + value + "]\n"
                + "offers: [" + value + "]\n"
                + "asks:\n  - " + value + " ask\n"
                + "joined: 2025-11-10\n"
                + consent;
    }

    private static void community(Path folder, String dee) throws IOException {
        write(folder, "community.yaml", """
                format: 1
                name: Early Reading
                started: 2026-01-15
                roles: {champion: {holder: dee}}
                rhythm: {monthly: {every: third Thursday, from: 2026-01-15}}
                """);
        write(folder, "members/ben.yaml", """
                name: Ben Example
                email: ben@example.org
                buddy: dee
                consent: {members: [name, email]}
                """);
        write(folder, "members/dee.yaml", dee);
        write(folder, "meetings/2026-02-19/meeting.yaml", """
                date: 2026-02-19
                start: "14:00"
                length: 120
                status: held
                roles: {facilitator: dee, knowledge-manager: ben}
                """);
        write(folder, "meetings/2026-02-19/register.yaml", "attendance: {dee: present, ben: present}\n");
        write(
                folder,
                "meetings/2026-02-19/minutes.yaml",
                "recorded: 2026-02-20\nkey-points: [{text: Nine minutes, by: dee}]\n");
        write(folder, "meetings/2026-03-19/meeting.yaml", """
                date: 2026-03-19
                start: "14:00"
                length: 120
                rhythm: monthly
                roles: {facilitator: ben, knowledge-manager: dee}
                agenda:
                  - {kind: discussion, title: Parents, length: 60, lead: dee}
                """);
        write(folder, "knowledge/probe.yaml", """
                title: Nine minutes
                authors: [dee, ben]
                published: 2026-01-20
                shared: [{at: 2026-01-21, audience: public}]
                reuse: [{at: 2026-02-10, by: Elsewhere, kind: used}]
                """);
        write(
                folder,
                "actions/probe.yaml",
                "text: Draft the probe\nowner: [dee, ben]\nmeeting: 2026-02-19\ndue: 2026-03-05\n");
    }

    private static void write(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String said(Path folder, String command) {
        Call call = Call.in(folder, TODAY, Map.of(), command.split(" ", -1));
        return call.code() + "\n" + call.out() + call.err();
    }

    private static List<String> questions() {
        List<String> questions = new ArrayList<>(List.of("next", "check", "log"));
        for (CommandSpec command : CatalogTest.commands()) {
            String words = ManPages.words(command);
            if (command.userObject() instanceof QuestionCommand && !OF_THE_KEEPER.contains(words)) {
                String asked = (words + " " + WORDS.getOrDefault(words, "")).strip();
                for (String format : FORMATS) {
                    questions.add(asked + " --format " + format);
                }
            }
        }
        for (String asked : FOR_MEMBERS) {
            for (String format : FORMATS) {
                questions.add(asked + " --format " + format);
            }
        }
        for (Consent.Audience audience : Consent.Audience.values()) {
            for (String format : List.of("text", "csv", "json", "html", "dot", "svg")) {
                questions.add("member connect --audience " + Word.of(audience) + " --format " + format);
            }
        }
        for (Consent.Audience audience : Consent.Audience.values()) {
            for (String format : FORMATS) {
                questions.add("knowledge list --audience " + Word.of(audience) + " --format " + format);
                questions.add("knowledge show probe --audience " + Word.of(audience) + " --format " + format);
            }
        }
        return questions;
    }

    @Test
    void noQuestionTellsWhatIsNotShared(@TempDir Path one, @TempDir Path other) throws IOException {
        community(one, member("canary", ""));
        community(other, member("linnet", ""));

        assertThat(said(one, "member show dee")).contains("canary");
        assertThat(questions())
                .hasSizeGreaterThan(20)
                .allSatisfy(question ->
                        assertThat(said(one, question)).startsWith("0").isEqualTo(said(other, question)));
    }

    @ParameterizedTest
    @EnumSource
    void aDirectoryTellsWhatIsSharedWithItsAudienceAlone(
            Consent.Audience audience, @TempDir Path one, @TempDir Path other, @TempDir Path open) throws IOException {
        String details =
                String.join(", ", Stream.of(Detail.values()).map(Word::of).toList());
        StringBuilder others = new StringBuilder("consent:\n");
        for (Consent.Audience each : Consent.Audience.values()) {
            others.append("  ")
                    .append(Word.of(each))
                    .append(": [")
                    .append(each == audience ? "name" : details)
                    .append("]\n");
        }
        community(one, member("canary", others.toString()));
        community(other, member("linnet", others.toString()));
        community(open, member("canary", "consent: {" + Word.of(audience) + ": [" + details + "]}\n"));

        for (String format : List.of("text", "markdown", "csv", "json", "html", "vcard")) {
            String command = "member directory --audience " + Word.of(audience) + " --format " + format;
            assertThat(said(one, command)).contains("Dee").isEqualTo(said(other, command));
            assertThat(said(open, command)).contains("canary");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"partners", "public"})
    void minutesNameNobodyOutsideWhoDidNotAgree(String reader, @TempDir Path one, @TempDir Path other)
            throws IOException {
        String minutes = """
                status: published
                by: dee
                key-points:
                  - {text: Nine minutes, by: dee}
                  - Dee Example and Ben Example asked for tea
                quotes:
                  - {text: I stopped guessing., by: dee}
                """;
        community(one, member("canary", "consent: {members: [name]}\n"));
        community(other, member("linnet", "consent: {members: [name]}\n").replace("Dee Example", "Dan Other"));
        write(one, "meetings/2026-02-19/minutes.yaml", minutes);
        write(other, "meetings/2026-02-19/minutes.yaml", minutes.replace("Dee Example", "Dan Other"));

        for (String format : FORMATS) {
            String command = "minutes show last --for " + reader + " --format " + format;
            assertThat(said(one, command))
                    .startsWith("0")
                    .doesNotContain("Dee", "Ben", "guessing")
                    .isEqualTo(said(other, command));
        }
    }

    /** Who made something is a name, which its owner lets an audience know or not. */
    @ParameterizedTest
    @EnumSource
    void whatIsGivenToAnAudienceNamesNobodyWhoDidNotAgree(
            Consent.Audience audience, @TempDir Path one, @TempDir Path other) throws IOException {
        String elsewhere = audience == Consent.Audience.PUBLIC ? "members: [name]" : "public: [name]";
        String consent = "consent: {" + Word.of(audience) + ": [job], " + elsewhere + "}\n";
        community(one, member("canary", consent));
        community(other, member("canary", consent).replace("Dee Example", "Dan Other"));

        for (String format : FORMATS) {
            for (String question : List.of("list", "show probe")) {
                String command = "knowledge " + question + " --audience " + Word.of(audience) + " --format " + format;
                assertThat(said(one, command))
                        .startsWith("0")
                        .contains("Nine minutes")
                        .doesNotContain("Dee Example", "dee", "canary")
                        .isEqualTo(said(other, command));
            }
        }
    }

    /** Not even to a member's own calendar does it matter what somebody keeps to themselves. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "meeting calendar",
                "meeting calendar --rhythm monthly",
                "meeting calendar --member ben",
                "meeting calendar --member dee"
            })
    void aCalendarTellsNothingOfPeople(String command, @TempDir Path one, @TempDir Path other) throws IOException {
        community(one, member("canary", "consent: {members: []}\n"));
        community(other, member("linnet", "consent: {members: []}\n").replace("Dee Example", "Dan Other"));

        assertThat(said(one, command))
                .startsWith("0\nBEGIN:VCALENDAR")
                .contains("SUMMARY:Meeting")
                .doesNotContain("Dee Example", "Ben Example", "ORGANIZER", "ATTENDEE")
                .isEqualTo(said(other, command));
    }

    @Test
    void aDraftTellsNobodyButTheReaderWhatIsNotShared(@TempDir Path one, @TempDir Path other) throws IOException {
        community(one, member("canary", "consent: {members: [name]}\n"));
        community(other, member("linnet", "consent: {members: [name]}\n"));

        said(one, "remind");
        said(other, "remind");

        Map<String, String> drafts = drafts(one);
        assertThat(drafts).isNotEmpty().isEqualTo(drafts(other));
    }

    /** What was drafted, without what says where a draft goes, which is for the sender. */
    private static Map<String, String> drafts(Path folder) throws IOException {
        Map<String, String> drafts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve("outbox"))) {
            for (Path file : files.filter(path -> path.toString().matches(".*[.](txt|html)"))
                    .toList()) {
                String text = Files.readString(file).replaceAll("bcc=[^&]*&|hidden>[^<]*<", "");
                drafts.put(
                        file.getFileName().toString(),
                        String.join(
                                "\n",
                                text.lines()
                                        .filter(line -> !line.matches("(To|Bcc): .*"))
                                        .toList()));
            }
        }
        return drafts;
    }
}
