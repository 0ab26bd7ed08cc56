package cop.story;

import cop.model.Community;
import cop.model.Consent;
import cop.model.Detail;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Minutes;
import cop.model.Minutes.Note;
import cop.model.Minutes.Sort;
import cop.model.Product;
import cop.model.Story;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Prose;
import cop.view.Sections;
import cop.view.Sections.Section;
import cop.view.Table;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What may be told to an audience: stories and what was said at meetings, the latest first. Names stand there only where the
 * person lets this one be told by name and lets this audience see the name.
 *
 * @param keptBack how many stories may not be told, or nobody has asked
 * @param unasked how many things were said by somebody who has not said yes to being quoted
 */
public record StoryList(Consent.Audience audience, List<Told> stories, List<Told> quotes, int keptBack, int unasked) {

    /**
     * Something to tell.
     *
     * @param by whose it is; absent where it is told without a name
     * @param about the title of the knowledge that it is about
     */
    public record Told(String text, Optional<String> by, Optional<LocalDate> at, Optional<String> about) {}

    private static final Comparator<Told> ORDER = Comparator.comparing(
                    (Told told) -> told.at().orElse(LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing(Told::text);

    public StoryList {
        stories = List.copyOf(stories);
        quotes = List.copyOf(quotes);
    }

    /**
     * What this audience may hear.
     *
     * @param knowledge only what is about the product of this id: then no quotes
     */
    public static StoryList of(
            Community community, Consent.Audience audience, Optional<String> knowledge, LocalDate today) {
        List<Told> stories = new ArrayList<>();
        int keptBack = 0;
        for (Story story : community.stories().values()) {
            boolean known = story.at().filter(day -> day.isAfter(today)).isEmpty()
                    && story.text().isPresent();
            if (known
                    && knowledge
                            .filter(id -> !story.knowledge().equals(knowledge))
                            .isEmpty()) {
                if (story.isShared()) {
                    stories.add(new Told(
                            story.text().orElseThrow().strip(),
                            story.by().filter(any -> story.isNamed()).flatMap(who -> name(community, who, audience)),
                            story.at(),
                            story.knowledge()
                                    .flatMap(id -> Optional.ofNullable(
                                            community.knowledge().get(id)))
                                    .map(Product::title)));
                } else {
                    keptBack++;
                }
            }
        }
        List<Told> quotes = new ArrayList<>();
        int unasked = 0;
        for (Meeting meeting : knowledge.isPresent() ? List.<Meeting>of() : community.heldBy(today)) {
            Optional<Minutes> minutes = Optional.ofNullable(community.minutes().get(meeting.id()))
                    .filter(all -> audience == Consent.Audience.MEMBERS
                            || all.status()
                                    .filter(Minutes.Status.PUBLISHED::equals)
                                    .isPresent());
            for (Note quote : minutes.map(all -> all.of(Sort.QUOTE)).orElse(List.of())) {
                if (mayBeQuoted(community, quote)) {
                    quotes.add(new Told(
                            quote.text().strip(),
                            quote.by().flatMap(who -> name(community, who, audience)),
                            Optional.of(meeting.date()),
                            Optional.empty()));
                } else {
                    unasked++;
                }
            }
        }
        stories.sort(ORDER);
        quotes.sort(ORDER);
        return new StoryList(audience, stories, quotes, keptBack, unasked);
    }

    /** What stands without a name was put down so; whoever is named must have said yes. */
    private static boolean mayBeQuoted(Community community, Note quote) {
        return quote.by()
                .map(who -> member(community, who)
                        .flatMap(Member::consent)
                        .flatMap(Consent::quotes)
                        .filter(Consent.Quotes.YES::equals)
                        .isPresent())
                .orElse(true);
    }

    /** A member's name as far as the audience may see it; somebody without a file gave the name with the story. */
    private static Optional<String> name(Community community, String who, Consent.Audience audience) {
        Optional<Member> member = member(community, who);
        return member.isEmpty()
                ? Optional.of(who)
                : member.flatMap(one -> one.shownTo(audience).getOrDefault(Detail.NAME, List.of()).stream()
                        .findFirst());
    }

    /** Whom an id or a name means, also where somebody wrote the name of a member by hand. */
    private static Optional<Member> member(Community community, String who) {
        return Optional.ofNullable(community.members().get(who))
                .or(() -> community.members().values().stream()
                        .filter(one -> one.name().equalsIgnoreCase(who.strip())
                                || one.alsoKnownAs().stream().anyMatch(who.strip()::equalsIgnoreCase))
                        .findFirst());
    }

    public Answer answer() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                "",
                table(
                        stories,
                        "story",
                        "Story",
                        "No story may be told yet. Ask for one, then: cop story add TEXT --by NAME")));
        if (!quotes.isEmpty()) {
            sections.add(new Section("Said at meetings", table(quotes, "quote", "Words", "")));
        }
        unseen().ifPresent(text -> sections.add(new Section("", new Prose(text))));
        return new Answer(this, new Sections(sections));
    }

    private static Table table(List<Told> all, String key, String title, String whenEmpty) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Told told : all) {
            rows.add(List.of(
                    Cell.of(told.text()),
                    told.by().map(Cell::of).orElse(Cell.none()),
                    told.at().map(Cell::of).orElse(Cell.none()),
                    told.about().map(Cell::of).orElse(Cell.none())));
        }
        List<Column> columns = List.of(
                Column.of(key, title),
                Column.of("by", "Whose"),
                Column.of("at", "Day"),
                key.equals("quote") ? Column.forPrograms("about") : Column.of("about", "About"));
        return new Table(columns, rows, whenEmpty);
    }

    /** How much more there is, and never whose; of no concern to anybody outside. */
    private Optional<String> unseen() {
        if (audience != Consent.Audience.MEMBERS) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        if (keptBack > 0) {
            parts.add((keptBack == 1 ? "1 story is" : keptBack + " stories are")
                    + " kept back; see why with: cop story list --waiting");
        }
        if (unasked > 0) {
            parts.add(Words.count(unasked, "quote") + (unasked == 1 ? " waits" : " wait")
                    + " for a yes. Ask, then: cop member set MEMBER --quotes yes");
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", parts));
    }
}
