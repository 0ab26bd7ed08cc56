package cop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cop.model.Change;
import cop.model.Community;
import cop.model.Edit;
import cop.model.Meeting;
import cop.model.Snapshot;
import cop.store.CommunityReader;
import cop.store.CommunityWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Every folder of {@code examples/} is one that people can trust, try things in and show around. */
class ExamplesTest {

    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w.-]+");
    private static final Pattern MADE_UP_ADDRESS = Pattern.compile(".*@([\\w-]+\\.)*example(\\.\\w+)?");
    private static final Pattern PHONE = Pattern.compile("\\+\\d[\\d ]{7,}");
    private static final Pattern UNASSIGNED_PHONE = Pattern.compile("\\+27 82 000 \\d{4}");

    /** Questions about a meeting to come, which not every example has. */
    private static final Set<Class<?>> TO_COME = Set.of(RoleSuggest.class);

    static List<Path> examples() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("examples"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void checkFindsNoError(Path example) {
        Call check = Call.in(example.toAbsolutePath(), dayAfter(example), Map.of(), "check");

        assertThat(check.out()).doesNotContain(": error: ");
        assertThat(check.code()).isZero();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyQuestionIsAnsweredInEveryFormat(Path example) throws IOException {
        Map<String, String> before = Contents.of(example);
        for (List<String> question : questions(read(example).community(), dayAfter(example))) {
            for (String format : List.of("text", "markdown", "csv", "json")) {
                List<String> words = new ArrayList<>(question);
                words.addAll(List.of("--format", format));
                Call call =
                        Call.in(example.toAbsolutePath(), dayAfter(example), Map.of(), words.toArray(String[]::new));

                assertThat(call.code()).as("cop %s: %s", words, call.err()).isZero();
                assertThat(call.out()).as("cop %s", words).isNotBlank();
            }
        }
        assertThat(Contents.of(example)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatIsReadAndWrittenAnewIsTheSame(Path example, @TempDir Path copy) {
        Community community = read(example).community();
        List<Edit> edits = new ArrayList<>();
        community.things().all().forEach(thing -> edits.add(new Edit.Add(thing)));

        CommunityWriter writer = new CommunityWriter(copy);
        writer.write(writer.prepare(CommunityReader.nothing(), new Change("copy", edits, List.of())));

        assertThat(read(copy).community()).isEqualTo(community);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theSameIsReadInWhateverOrderTheFilesLieAndWhereverThisIs(Path example, @TempDir Path place)
            throws IOException {
        Snapshot here = read(example);
        Random random = new Random(42);
        Locale locale = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "th-TH-u-ca-buddhist", "ar-EG-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                Snapshot there = read(shuffled(example, place.resolve(tag), random));

                assertThat(there.community()).isEqualTo(here.community());
                assertThat(there.problems()).isEqualTo(here.problems());
            }
        } finally {
            Locale.setDefault(locale);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void nobodyInItIsReal(Path example) {
        Contents.of(example).forEach((file, text) -> {
            assertThat(found(ADDRESS, text)).as(file).allMatch(MADE_UP_ADDRESS.asMatchPredicate());
            assertThat(found(PHONE, text)).as(file).allMatch(UNASSIGNED_PHONE.asMatchPredicate());
            assertThat(file).doesNotStartWith("private/").doesNotStartWith("outbox/");
        });
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(String::strip)
                .toList();
    }

    private static Snapshot read(Path folder) {
        return CommunityReader.read(folder).snapshot();
    }

    /** The day after the last meeting that took place: what an example tells lies in the past. */
    private static LocalDate dayAfter(Path example) {
        return read(example).community().meetings().values().stream()
                .filter(Meeting::isHeld)
                .map(Meeting::date)
                .max(LocalDate::compareTo)
                .orElseThrow()
                .plusDays(1);
    }

    /** Every command that answers a question, with what it needs to be told. */
    private static List<List<String>> questions(Community community, LocalDate today) {
        List<List<String>> questions = new ArrayList<>(List.of(List.of("next"), List.of("check"), List.of("log")));
        List<Group> groups = new ArrayList<>(Catalog.GROUPS);
        groups.add(Catalog.ALONE);
        for (Group group : groups) {
            for (Group.Entry entry : group.commands().get()) {
                if (entry.make().get() instanceof QuestionCommand command && canBeAsked(command, community, today)) {
                    List<String> words = new ArrayList<>(List.of(group.name(), entry.name()));
                    words.removeIf(String::isEmpty);
                    for (PositionalParamSpec argument : command.spec().positionalParameters()) {
                        String label = argument.paramLabel();
                        boolean coming = label.equals("MEETING") && TO_COME.contains(command.getClass());
                        words.add(coming ? "next" : value(label, community));
                    }
                    if (command instanceof HealthSimulate) {
                        words.addAll(List.of("--meeting", "3 of 7 come"));
                    }
                    questions.add(words);
                }
            }
        }
        return questions;
    }

    private static boolean canBeAsked(QuestionCommand command, Community community, LocalDate today) {
        if (command instanceof PulseShow) {
            return community.pulses().values().stream()
                    .anyMatch(pulse ->
                            pulse.closed().filter(day -> !day.isAfter(today)).isPresent());
        }
        return community.nextMeeting(today).isPresent() || !TO_COME.contains(command.getClass());
    }

    private static String value(String label, Community community) {
        return switch (label) {
            case "MEETING" -> "last";
            case "MEMBER" -> community.members().keySet().iterator().next();
            case "ROLE" -> "facilitator";
            case "AREA" -> "place";
            case "THEME" -> "facilitation";
            case "PRODUCT" -> community.knowledge().keySet().iterator().next();
            case "WORDS" -> "and";
            case "BLOCK" -> community.evaluations().keySet().iterator().next();
            case "WAVE" -> community.pulses().keySet().iterator().next();
            case "ID", "INDICATOR" -> "R2";
            case "ACTION" -> community.actions().keySet().iterator().next();
            default -> throw new IllegalArgumentException("Say here what to give for " + label + ".");
        };
    }

    /** A copy whose files were made in another order, which is the order in which some disks list them. */
    private static Path shuffled(Path from, Path to, Random random) throws IOException {
        List<Path> order;
        try (Stream<Path> files = Files.walk(from)) {
            order = new ArrayList<>(files.filter(Files::isRegularFile).toList());
        }
        Collections.shuffle(order, random);
        for (Path file : order) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        return to;
    }
}
