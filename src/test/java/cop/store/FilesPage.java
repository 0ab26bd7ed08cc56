package cop.store;

import cop.Roff;
import cop.model.Thing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes the manual page of the files of a community, from their shapes and from a folder in which every field stands. */
final class FilesPage {

    static final Path SAMPLE = Path.of("src/test/resources/every-field");

    private static final String FIELDS = "with the fields";

    /** The shapes that this kind of file has shown already, each with the key that it stood under. */
    private final Map<String, String> explained = new HashMap<>();

    private final Roff page = new Roff("cop-files", 5, "the files of a community of practice");

    String text() throws IOException {
        page.heading("DESCRIPTION");
        page.paragraph("A community is a folder of plain files that you can read and change in any editor. Each file is"
                + " about one thing: a member, a meeting, an action. The name of the file is the id of the thing: small"
                + " letters a to z, digits and single hyphens.");
        page.paragraph(
                "A file consists of lines such as \"name: Ana Mokoena\": a key, a colon and a value. What belongs"
                        + " together is indented by two spaces, without tabs; entries of a list begin with \"- \". The notation"
                        + " is YAML. Fields that are required are marked so below; any other may be left out, which means unknown or undecided.");
        page.paragraph("cop changes only the lines that it was asked to change. Comments, the order of lines and fields"
                + " that it does not know stay as they are. A key that begins with x- is your own, and \"cop check\""
                + " does not mention it. After a change by hand, let \"cop check\" look over it.");
        page.paragraph("Write a sentence on a line of its own or in a block that begins with | or >, never between {}"
                + " or []. Put it in quotes where it holds a colon or a # behind a space, or begins with a sign such as"
                + " @ or %. Days are written 2026-03-19, times of day \"14:00\", lengths of meetings as minutes.");
        for (Thing.Kind kind : Thing.Kind.values()) {
            explained.clear();
            page.heading(kind.word().toUpperCase(Locale.ROOT));
            page.paragraph(Layout.path(new Thing.Key(kind, "ID")) + " " + holds(kind));
            page.subheading("Fields");
            fields(Shapes.of(kind).form());
            page.subheading("Example");
            page.lines(Files.readAllLines(example(kind)));
        }
        others();
        page.heading("SEE ALSO");
        page.macro(".BR cop (1)");
        return page.toString();
    }

    private static String holds(Thing.Kind kind) {
        return switch (kind) {
            case COMMUNITY -> "is the charter: what the members settled. It marks the folder of a community.";
            case MEMBER -> "holds a person: a member, a guest, a speaker or a partner.";
            case MEETING ->
                "is the plan of a meeting. The ID is its date, with a word behind it where two share a day.";
            case REGISTER -> "says who answered the invitation to a meeting, and who came.";
            case MINUTES ->
                "keeps what was said, decided, learned and made at a meeting. Each entry is a sentence, or"
                        + " has fields where it says more.";
            case MESSAGES -> "lists what was sent about a meeting, one sending after the other.";
            case ACTION -> "holds what somebody promised to do.";
            case ORGANISATION ->
                "is about an organisation on the map, and how close the community is to it. The ID is its name in small"
                        + " letters with hyphens, by which members who work there find it.";
            case KNOWLEDGE ->
                "is about a knowledge product: something that the community knows, put so that others can use it. How far it"
                        + " is follows from its dates. Files that belong to it lie in knowledge/ID/.";
            case TOPIC -> "is an idea for a topic, a speaker or an activity, and who would like it.";
            case PROJECT -> "is about something that some members do together between meetings.";
            case STORY -> "is what somebody did with what they learned, in their words.";
            case BUDGET ->
                "holds the money of one period: planned, spent and given. Amounts are written with a point and without"
                        + " blanks, such as 250.00, in the community's currency.";
            case EVALUATION ->
                "says how meetings were judged, over a block of at least five answers: counts only, and nothing that"
                        + " leads to a person.";
            case PULSE ->
                "says how members see the community, twice a year: counts only, and nothing that leads to a person. Where"
                        + " 1 or 2 saw a sign, it says few.";
        };
    }

    private void others() {
        page.heading("OTHER FILES");
        page.item(
                Roff.italic(Layout.REPORTS + "/DATE.json"),
                "The figures of a health report that \"cop health report --save\" kept, the same that it shows with --format"
                        + " json, without names. `format` is 1; `as-of` and `community` say when and whose it is."
                        + " `indicators` holds for each its `id`, `dimension`, `status`, what it `says`, its `thresholds`, what is"
                        + " `missing`, what to `do` and its `companion`; where it speaks also `firmness`, `value`, `numerator`,"
                        + " `denominator`, `unit`, `interval`, `trend`, `n-meetings`, `evidence` and `detail`. Shares go from 0 to 1,"
                        + " unrounded. `strengths` and `concerns` are lists of ids; `stage`, `season` and `data-quality` say the"
                        + " rest. New keys may come; none changes what it means.");
        page.item(Roff.italic(Layout.TEMPLATES + "/"), "The community's own templates; see cop-template(1).");
        page.item(
                Roff.italic(Layout.SCHEMAS + "/"),
                "Descriptions of the files above for editors, which complete keys by them and underline slips: the first"
                        + " line of a file says where its own is. See cop(1) on cop schema; without this folder, new"
                        + " files have no such line.");
        page.item(Roff.italic(Layout.OUTBOX + "/"), "Drafts of messages. They stay on this machine and out of git.");
        page.item(
                Roff.italic(Layout.PRIVATE + "/"),
                "What else stays on this machine and out of git. What stands in wifi.txt, or for one meeting in wifi-MEETING.txt, is printed on"
                        + " the participants' card: the name of the network on one line, the password on the next. Nothing else shows it.");
        page.paragraph("cop leaves all other files alone.");
    }

    /** The fullest file of a kind in the sample. */
    private static Path example(Thing.Kind kind) throws IOException {
        Optional<Path> fullest = Optional.empty();
        for (Path file : files(kind)) {
            if (fullest.isEmpty() || Files.size(file) > Files.size(fullest.get())) {
                fullest = Optional.of(file);
            }
        }
        return fullest.orElseThrow();
    }

    static List<Path> files(Thing.Kind kind) throws IOException {
        try (var files = Files.walk(SAMPLE)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Layout.key(path(file))
                            .filter(key -> key.kind() == kind)
                            .isPresent())
                    .sorted()
                    .toList();
        }
    }

    private static String path(Path file) {
        return SAMPLE.relativize(file).toString().replace('\\', '/');
    }

    /** The fields of the innermost form that has any. */
    private void fields(Form form) {
        if (form instanceof Form.Fields fields) {
            fields.shape().fields().forEach(this::field);
        } else if (form instanceof Form.Items items) {
            fields(items.item());
        } else if (form instanceof Form.Entries entries) {
            fields(entries.value());
        } else if (form instanceof Form.Either either) {
            fields(either.second());
        }
    }

    private void field(Field<?> field) {
        Form form = field.type().form();
        Optional<String> shape = shape(form);
        Optional<String> twin = shape.map(explained::get);
        shape.ifPresent(name -> explained.putIfAbsent(name, field.key()));
        String says = says(form);
        String end = twin.map(key -> " as under `" + key + "`.").orElse(shape.isPresent() ? ":" : ".");
        page.item(
                Roff.bold(field.key()) + (field.isRequired() ? " (required)" : ""),
                capital(field.meaning()) + otherwise(field) + "." + (says.isEmpty() ? "" : " " + capital(says) + end));
        if (shape.isPresent() && twin.isEmpty()) {
            page.indent();
            fields(form);
            page.outdent();
        }
    }

    /** The shape that a form leads to, if it leads to one. */
    private static Optional<String> shape(Form form) {
        if (form instanceof Form.Items items) {
            return shape(items.item());
        }
        if (form instanceof Form.Entries entries) {
            return shape(entries.value());
        }
        if (form instanceof Form.Either either) {
            return shape(either.second());
        }
        return form instanceof Form.Fields fields
                ? Optional.of(fields.shape().getClass().getSimpleName())
                : Optional.empty();
    }

    /** What absence means, where it means a word. */
    private static <X> String otherwise(Field<X> field) {
        return field.absent()
                .filter(absent -> absent instanceof Enum || absent instanceof Boolean)
                .map(absent -> (Tree.Text) field.type().encode(absent))
                .map(text -> "; " + text.text() + " if nothing is said")
                .orElse("");
    }

    /** What a value looks like; nothing where that goes without saying. */
    private static String says(Form form) {
        if (form instanceof Form.Scalar scalar) {
            return switch (scalar.format()) {
                case "text" -> "";
                case "id" -> "an id";
                case "date" -> "a date";
                case "integer" -> "a whole number";
                default -> scalar.says();
            };
        }
        if (form instanceof Form.Words words) {
            return words.words().size() == 1
                    ? "the word " + words.words().get(0)
                    : "one of " + String.join(", ", words.words());
        }
        if (form instanceof Form.Items items) {
            String entry = says(items.item());
            return "a list" + (entry.isEmpty() ? "" : ", each entry " + entry)
                    + (items.orSingle() ? "; a single one may stand alone" : "");
        }
        if (form instanceof Form.Entries entries) {
            String key = says(entries.key()).equals("a date") ? "a date" : "a name of its own";
            String value = says(entries.value());
            return "entries, each under " + key + (value.isEmpty() ? "" : (value.equals(FIELDS) ? ", " : ": ") + value);
        }
        if (form instanceof Form.Either either) {
            String first = says(either.first());
            return (first.isEmpty() ? "a sentence" : first) + ", or " + says(either.second());
        }
        return FIELDS;
    }

    private static String capital(String phrase) {
        return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }
}
