import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures how long commands take, as multiples of a one-class Java program in the same run.
 *
 * <p>After {@code mvn package}, in the project's folder: {@code java src/bench/Bench.java [--runs N] [--keep DIR]}.
 */
public final class Bench {
    private static final List<Case> CASES = List.of(
            new Case("--version", 0, 2.6, "--version"),
            new Case("usage error", 2, 2.6, "no-such-command"),
            new Case("next", 0, 6, "next"),
            new Case("action list", 0, 6, "action", "list"),
            new Case("search 5,000 texts", 0, 20, "-C", "../library", "knowledge", "search", "probe", "minutes"),
            new Case("action add, commit", 0, 10, "action", "add", "--owner", "ana-botha", "Thank the hosts, time"));

    private record Case(String name, int code, double target, String... arguments) {}

    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> options = Arrays.asList(args);
        int runs = options.contains("--runs") ? Integer.parseInt(options.get(options.indexOf("--runs") + 1)) : 15;
        boolean keep = options.contains("--keep");
        Path scratch = keep
                ? Files.createDirectories(Path.of(options.get(options.indexOf("--keep") + 1)))
                : Files.createTempDirectory("cop-bench");
        try {
            new Bench(scratch.toAbsolutePath()).run(runs);
        } finally {
            if (!keep) {
                delete(scratch);
            }
        }
    }

    private final Path scratch;
    private final Path folder;
    private final String java =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private final String cop = Path.of("target/cop/bin/cop").toAbsolutePath().toString();

    private Bench(Path scratch) {
        this.scratch = scratch;
        this.folder = scratch.resolve("community");
    }

    private void run(int runs) throws IOException, InterruptedException {
        List<String> hello = hello();
        new SampleFolder(folder).write();
        library(scratch.resolve("library"));
        git("init", "-q", "-b", "main");
        git("config", "user.name", "Ana Botha");
        git("config", "user.email", "ana.botha@example.org");
        git("add", ".");
        git("commit", "-q", "-m", "A community of 231 files");
        System.out.printf(
                Locale.ROOT,
                "%s %s, %d processors, Java %s; %d runs each%n",
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.vm.version"),
                runs);

        double[][] times = new double[CASES.size() + 1][runs];
        for (int run = -2; run < runs; run++) { // the first two only warm the disk
            double[] round = new double[CASES.size() + 1];
            round[0] = milliseconds(0, hello);
            for (int i = 0; i < CASES.size(); i++) {
                round[i + 1] = milliseconds(CASES.get(i).code(), command(CASES.get(i), run));
            }
            for (int i = 0; run >= 0 && i < round.length; i++) {
                times[i][run] = round[i];
            }
        }
        report("hello world", times[0], times[0], 1);
        for (int i = 0; i < CASES.size(); i++) {
            report(CASES.get(i).name(), times[i + 1], times[0], CASES.get(i).target());
        }
        large(runs);
    }

    /** A report over 20,000 files beside what the disk and cat take to read the same files. */
    private void large(int runs) throws IOException, InterruptedException {
        Path large = scratch.resolve("large");
        SampleFolder sample = new SampleFolder(large);
        sample.write();
        for (int i = 110; i < 20_000 - 121; i++) {
            sample.put("actions/" + String.format(Locale.ROOT, "promise-%05d", i) + ".yaml", sample.action(i % 110));
        }
        List<String> cat = List.of("sh", "-c", "find ../large -name '*.yaml' -exec cat {} + > ../all");
        List<String> report = List.of(cop, "-C", "../large", "health", "report");
        double[] read = new double[runs];
        double[] told = new double[runs];
        for (int run = -1; run < runs; run++) {
            int at = Math.max(0, run);
            read[at] = milliseconds(0, cat);
            told[at] = milliseconds(0, report);
        }
        double times = median(told) / median(read);
        System.out.printf(
                Locale.ROOT,
                "%-20s %6.0f ms  %5.1f cat target  7.0  %s%n",
                "report, 20,000 files",
                median(told),
                times,
                times <= 7 ? "" : "too slow");
    }

    /** A community that keeps 5,000 knowledge products. */
    private static void library(Path library) throws IOException {
        List<String> words = List.of(
                "reading",
                "probe",
                "minutes",
                "child",
                "screening",
                "language",
                "play",
                "rhyme",
                "school",
                "menu",
                "parents");
        Files.createDirectories(library.resolve("knowledge"));
        Files.writeString(library.resolve("community.yaml"), "format: 1\nname: Library\n");
        for (int i = 0; i < 5000; i++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 60; word++) {
                text.append(words.get((i * 7 + word * word) % words.size())).append(' ');
            }
            Files.writeString(
                    library.resolve("knowledge/text-" + i + ".yaml"),
                    "title: Text " + i + " on " + words.get(i % words.size()) + "\nsummary: >\n  " + text + "\n");
        }
    }

    private List<String> command(Case measured, int run) {
        List<String> command = new ArrayList<>(List.of(cop));
        command.addAll(List.of(measured.arguments()));
        int last = command.size() - 1;
        if (command.get(last).endsWith("time")) { // each change is another one
            command.set(last, command.get(last) + " " + (run + 3));
        }
        return command;
    }

    private static void report(String name, double[] times, double[] hello, double target) {
        double[] ratios = IntStream.range(0, times.length)
                .mapToDouble(i -> times[i] / hello[i])
                .toArray();
        double ratio = median(ratios);
        System.out.printf(
                Locale.ROOT,
                "%-20s %6.0f ms  %5.1f T0  target %4.1f  %s%n",
                name,
                median(times),
                ratio,
                target,
                ratio <= target ? "" : "too slow");
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private List<String> hello() throws IOException {
        Path source = scratch.resolve("Hello.java");
        Files.writeString(
                source,
                "public class Hello { public static void main(String[] args) { System.out.println(\"Hello\"); } }\n");
        ToolProvider.findFirst("javac").orElseThrow().run(System.out, System.err, source.toString());
        return List.of(java, "-Xshare:auto", "-cp", scratch.toString(), "Hello");
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        milliseconds(0, command);
    }

    private double milliseconds(int code, List<String> command) throws IOException, InterruptedException {
        Path said = scratch.resolve("said");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        long start = System.nanoTime();
        int ended = builder.start().waitFor();
        double elapsed = (System.nanoTime() - start) / 1e6;
        if (ended != code) {
            throw new IOException(command + " ended with " + ended + ": " + Files.readString(said));
        }
        return elapsed;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder).sorted(Comparator.reverseOrder())) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.delete(path);
            }
        }
    }

    /** A made-up community in 231 files: a charter, 60 members, 20 held meetings of three files, 110 actions. */
    private static final class SampleFolder {
        private static final List<String> FIRST =
                List.of("Ana", "Ben", "Chi", "Dee", "Eli", "Fana", "Gus", "Hana", "Ilse", "Jabu", "Kea", "Lindiwe");
        private static final List<String> LAST = List.of("Botha", "Dube", "Khumalo", "Mokoena", "Naidoo");
        private static final List<String> PERSPECTIVES =
                List.of("practitioner", "school-leader", "trainer", "academic", "government");
        private static final List<String> THEMES = List.of("Screening", "Phonics", "Reading at home", "Classroom talk");

        private final Path folder;
        private final List<String> ids = new ArrayList<>();
        private final List<LocalDate> meetings = new ArrayList<>();

        SampleFolder(Path folder) {
            this.folder = folder;
            for (String last : LAST) {
                for (String first : FIRST) {
                    ids.add((first + "-" + last).toLowerCase(Locale.ROOT));
                }
            }
            for (int month = 20; month > 0; month--) {
                LocalDate first = LocalDate.now().minusMonths(month).withDayOfMonth(1);
                meetings.add(first.with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.THURSDAY)));
            }
        }

        void write() throws IOException {
            put("community.yaml", charter());
            for (int i = 0; i < ids.size(); i++) {
                put("members/" + ids.get(i) + ".yaml", member(i));
            }
            for (int i = 0; i < meetings.size(); i++) {
                String meeting = "meetings/" + meetings.get(i);
                put(meeting + "/meeting.yaml", plan(i));
                put(meeting + "/register.yaml", register(i));
                put(meeting + "/minutes.yaml", minutes(i));
            }
            for (int i = 0; i < 110; i++) {
                put("actions/" + String.format(Locale.ROOT, "promise-%03d", i) + ".yaml", action(i));
            }
        }

        private void put(String name, String text) throws IOException {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }

        private String id(int i) {
            return ids.get(Math.floorMod(i, ids.size()));
        }

        private String charter() {
            return """
                    format: 1
                    id: early-reading
                    name: Early Reading Community of Practice
                    interest: Early reading in multilingual classrooms
                    purpose:
                      statement: Every learner in our schools reads for meaning by age ten.
                      reviews: [%1$s]
                    learning-goals:
                      - Screen every Grade 1 learner with one shared tool
                    started: %1$s
                    time-zone: Africa/Johannesburg
                    locale: en-ZA
                    currency: ZAR
                    membership:
                      model: committed
                      size: {min: 8, max: 80}
                    roles:
                      champion: {holder: ana-botha, deputy: chi-botha, since: %1$s}
                      steering-committee: {people: [ana-botha, chi-botha, dee-botha]}
                      facilitator: {by: rotation, people: [ana-botha, chi-botha, gus-botha]}
                      knowledge-manager: {by: rotation, people: [ben-botha, hana-botha]}
                    ground-rules:
                      - What is said here stays here
                    capture: {level: key-points}
                    funding: {model: shared, decided: %1$s}
                    rhythm:
                      monthly:
                        title: Monthly meeting
                        every: third Thursday
                        from: %1$s
                        start: "14:00"
                        length: 120
                        venue: Hillview Primary
                    agenda:
                      - {kind: check-in, title: Check-in, length: 10}
                      - {kind: recap, title: Where we left off, length: 5}
                      - {kind: actions, title: What we promised, length: 10}
                      - {kind: open, title: Topic of the day, length: rest}
                      - {kind: break, title: Tea, length: 15}
                      - {kind: check-out, title: Check-out, length: 10}
                    """.formatted(meetings.get(0));
        }

        private String member(int i) {
            String name = FIRST.get(i % FIRST.size()) + " " + LAST.get(i / FIRST.size());
            return """
                    name: %s
                    kind: member
                    organisation: Hillview Primary
                    perspective: %s
                    job: Grade R teacher
                    place: Soweto, Gauteng
                    languages: [en, zu, st]
                    email: %s@example.org
                    phone: "+27 82 000 00%02d"
                    channel: whatsapp
                    expertise: [phonics, assessment]
                    interests: [assessment, reading-at-home]
                    offers: [classroom-visits]
                    asks:
                      - Someone who screened in Xitsonga and is willing to talk about how the parents took it
                    joined: %s
                    joined-as: volunteer
                    commitment: %5$s
                    mode: regular
                    consent:
                      at: %5$s
                      members: [name, organisation, email, phone]
                      partners: [name, organisation]
                      thanks: true
                      quotes: ask
                      photos: false
                    """.formatted(name, PERSPECTIVES.get(i % PERSPECTIVES.size()), ids.get(i), i, meetings.get(0));
        }

        private String plan(int i) {
            return """
                    title: %s without fear
                    date: %s
                    start: "14:00"
                    length: 120
                    status: held
                    kind: plenary
                    rhythm: monthly
                    uid: %2$s.early-reading
                    mode: in-person
                    venue:
                      name: Hillview Primary
                      address: 12 Vilakazi St, Soweto
                      setting: workplace
                      layout: circle
                      capacity: 80
                      booked: %2$s
                      equipment: [projector]
                    invited: everyone
                    roles: {facilitator: %s, knowledge-manager: %s, host: %s}
                    theme: %1$s
                    agenda:
                      - {id: check-in, kind: check-in, title: Check-in, length: 10, lead: %3$s}
                      - {id: recap, kind: recap, title: Where we left off, length: 5, lead: %3$s}
                      - {id: actions, kind: actions, title: What we promised, length: 10, lead: %4$s}
                      - id: topic
                        kind: practice-share
                        title: %1$s in my classroom
                        length: 40
                        lead: %5$s
                        proposed-by: %5$s
                        method: round
                        prompt: What did you try since we met?
                        needs: [projector]
                      - {id: tea, kind: break, title: Tea, length: 15}
                      - {id: groups, kind: group-work, title: Plan the next try, length: 30, method: triads}
                      - {id: check-out, kind: check-out, title: Check-out, length: 10}
                    """.formatted(
                            THEMES.get(i % THEMES.size()),
                            meetings.get(i),
                            List.of("ana-botha", "chi-botha", "gus-botha").get(i % 3),
                            List.of("ben-botha", "hana-botha").get(i % 2),
                            id(7 * i + 20));
        }

        private String register(int i) {
            List<String> answers = List.of("accepted", "accepted", "tentative", "declined");
            List<String> attendance = List.of("present", "present", "present", "apology", "absent");
            return "rsvp:\n" + lines(person -> answers.get((person * 3 + i) % answers.size()))
                    + "attendance:\n" + lines(person -> attendance.get((person * 2 + i) % attendance.size()))
                    + "guests: [Nomsa Example]\nforms: 12\n";
        }

        private String lines(IntFunction<String> answer) {
            return IntStream.range(0, ids.size())
                    .mapToObj(person -> "  " + ids.get(person) + ": " + answer.apply(person) + "\n")
                    .collect(Collectors.joining());
        }

        private String minutes(int i) {
            StringBuilder points = new StringBuilder();
            for (int point = 0; point < 12; point++) {
                points.append("""
                          - text: Screening takes nine minutes a child once you know the tool, and less in the home language
                            item: topic
                            by: %s
                        """.formatted(id(i + 5 * point)));
            }
            return """
                    recorded: %s
                    by: %s
                    status: published
                    actions-reviewed: true
                    key-points:
                    %sdecisions:
                      - text: We adopt the five-word probe in the schools that asked for it, and look at it again in a year
                        how: consensus
                    learned:
                      - Start with the child's home language, and let the child choose the first book
                      - Parents come when their own words are on the wall
                    outputs:
                      - Draft probe list from the three groups
                    resources:
                      - https://example.org/probe
                    ideas:
                      - A joint submission on the new policy, written by those who have to work with it
                    questions:
                      - Who has screened in Xitsonga?
                    parking:
                      - Transport for rural members
                    """.formatted(
                            meetings.get(i).plusDays(2),
                            List.of("ben-botha", "hana-botha").get(i % 2),
                            points);
        }

        private String action(int i) {
            LocalDate meeting = meetings.get(i * meetings.size() / 110);
            String done = i % 4 == 0 ? "" : "done: " + meeting.plusDays(8) + "\n";
            return """
                    text: Draft probe list number %d and bring it to the next meeting
                    owner: %s
                    meeting: %s
                    from: meeting
                    created: %3$s
                    due: %s
                    %snotes:
                      %s: Waiting for Hillview to say which classes can take part
                    """.formatted(i, id(11 * i), meeting, meeting.plusDays(28), done, meeting.plusDays(5));
        }
    }
}
