package cop.store;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Makes records and changes of records by chance, the same ones for the same seed. */
final class SampleMaker {

    private static final List<String> WORDS = List.of(
            "Ana",
            "no",
            "yes",
            "~",
            "null",
            "14:00",
            "1.10",
            "2026-03-19",
            "012",
            "+27 82",
            "a: b",
            "a #b",
            "#4",
            "'q'",
            "\"q\"",
            "- x",
            "-",
            "?",
            ": ",
            "@home",
            "%",
            "`x`",
            "{a",
            "b}",
            "[c",
            "d]",
            "a,b",
            "e:",
            "\\n",
            "!bang",
            "&and",
            "*star",
            "|",
            ">",
            "Siyabonga kakhulu ngokuzihlanganisa nathi namuhla",
            "مرحبا بكم",
            "😀",
            "👩‍🏫 teaches",
            "é",
            "...",
            "---",
            "=",
            "<<",
            "line\nbreak",
            "two\n\nbreaks",
            "end\n",
            " lead",
            "trail ",
            "tab\there",
            "crlf\r\nhere",
            "a  b",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "https://example.org/a?b=c#d",
            "Every learner reads for meaning by age ten in a language that is spoken at home");

    private final Random random;

    SampleMaker(long seed) {
        random = new Random(seed);
    }

    Random random() {
        return random;
    }

    Sample sample() {
        return new Sample(
                "N" + text(),
                kind(),
                maybe(this::date),
                maybe(this::time),
                random.nextInt(4) > 0,
                some(this::id),
                some(this::text),
                some(this::text),
                some(this::leave),
                answers(),
                maybe(this::text));
    }

    /** The same record with a few fields changed. */
    Sample change(Sample s) {
        return new Sample(
                rarely() ? "N" + text() : s.name(),
                rarely() ? kind() : s.kind(),
                rarely() ? maybe(this::date) : s.joined(),
                rarely() ? maybe(this::time) : s.start(),
                rarely() != s.active(),
                rarely() ? changed(s.owner(), this::id) : s.owner(),
                rarely() ? changed(s.tags(), this::text) : s.tags(),
                rarely() ? changed(s.asks(), this::text) : s.asks(),
                rarely() ? changed(s.leave(), this::leave) : s.leave(),
                rarely() ? changed(s.answers()) : s.answers(),
                rarely() ? maybe(this::text) : s.note());
    }

    private <T> List<T> changed(List<T> old, Supplier<T> make) {
        List<T> items = new ArrayList<>(old);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(items.size() + 1);
            switch (random.nextInt(3)) {
                case 0 -> items.add(at, make.get());
                case 1 -> {
                    if (at < items.size()) {
                        items.remove(at);
                    }
                }
                default -> {
                    if (at < items.size()) {
                        items.set(at, make.get());
                    }
                }
            }
        }
        return List.copyOf(items);
    }

    private Map<String, Sample.Answer> changed(Map<String, Sample.Answer> old) {
        Map<String, Sample.Answer> entries = new LinkedHashMap<>(old);
        entries.keySet().removeIf(key -> random.nextInt(4) == 0);
        entries.replaceAll((key, answer) -> random.nextInt(3) == 0 ? answer() : answer);
        entries.putAll(answers());
        return entries;
    }

    private boolean rarely() {
        return random.nextInt(5) == 0;
    }

    private Sample.Kind kind() {
        return List.of(Sample.Kind.MEMBER, Sample.Kind.GUEST, Sample.Kind.HIGH_FIVE)
                .get(random.nextInt(3));
    }

    private LocalDate date() {
        return LocalDate.of(2020 + random.nextInt(10), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private LocalTime time() {
        return LocalTime.of(random.nextInt(24), random.nextInt(60));
    }

    private String id() {
        return List.of("ana", "ben", "no", "on", "2026-03-19", "12", "early-reading")
                .get(random.nextInt(7));
    }

    private Sample.Leave leave() {
        LocalDate from = date();
        return new Sample.Leave(from, maybe(() -> from.plusDays(random.nextInt(40))), maybe(this::text));
    }

    private Sample.Answer answer() {
        return new Sample.Answer(text(), maybe(this::text));
    }

    private Map<String, Sample.Answer> answers() {
        Map<String, Sample.Answer> answers = new LinkedHashMap<>();
        for (String id : some(this::id)) {
            answers.put(id, answer());
        }
        return answers;
    }

    String text() {
        StringBuilder text = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
        for (int i = random.nextInt(3) * random.nextInt(3); i > 0; i--) {
            text.append(random.nextBoolean() ? " " : "").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }

    private <T> Optional<T> maybe(Supplier<T> make) {
        return random.nextBoolean() ? Optional.of(make.get()) : Optional.empty();
    }

    private <T> List<T> some(Supplier<T> make) {
        List<T> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            items.add(make.get());
        }
        return List.copyOf(items);
    }
}
