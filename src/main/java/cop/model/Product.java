package cop.model;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A knowledge product: something that the community knows, put so that others can use it.
 *
 * @param kind absent means that nobody has said
 * @param knowledge the types of knowledge in it; most are mixtures
 * @param authors members' ids, or names
 * @param tags words to find it by
 * @param reuse who used or adapted it, in the order in which it was noted
 */
public record Product(
        String id,
        String title,
        Optional<Kind> kind,
        List<Knowing> knowledge,
        Optional<String> summary,
        List<String> authors,
        Origin origin,
        Access access,
        List<String> tags,
        Life life,
        List<Reuse> reuse)
        implements Thing {

    /** What sort of product it is. */
    public enum Kind {
        TOOL,
        RESOURCE,
        SUMMARY,
        EXAMPLE_OF_PRACTICE,
        METHODOLOGY,
        POLICY_BRIEF,
        OPPORTUNITY
    }

    /** A type of knowledge: written down, of experience, of ideas, or in how things are done. */
    public enum Knowing {
        EXPLICIT,
        TACIT,
        THEORETICAL,
        EMBEDDED
    }

    /** How far a product is on its way; it follows from what is written and is never written itself. */
    public enum State {
        CAPTURED,
        DEVELOPED,
        REVIEWED,
        SHARED,
        RETIRED
    }

    /**
     * Where a product comes from.
     *
     * @param derivedFrom the ids of products that it builds on, or titles of works from elsewhere
     */
    public record Origin(Optional<String> meeting, Optional<String> project, List<String> derivedFrom) {

        public static final Origin NONE = new Origin(Optional.empty(), Optional.empty(), List.of());

        public Origin {
            derivedFrom = List.copyOf(derivedFrom);
        }
    }

    /**
     * How somebody gets at a product, and what they may do with it.
     *
     * @param file its path in the data folder
     * @param link where it is on the web
     */
    public record Access(Optional<String> file, Optional<String> link, Optional<String> licence) {

        public static final Access NONE = new Access(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The days that mattered in the life of a product.
     *
     * @param published the day on which it was looked over and found fit to be given away
     * @param reviewBy the day by which somebody should look whether it still holds
     */
    public record Life(
            Optional<LocalDate> published,
            List<Sharing> shared,
            List<LocalDate> revised,
            Optional<LocalDate> reviewBy,
            Optional<LocalDate> retired) {

        public static final Life NONE =
                new Life(Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty());

        public Life {
            shared = List.copyOf(shared);
            revised = List.copyOf(revised);
        }
    }

    /** That it was given to an audience. */
    public record Sharing(LocalDate at, Consent.Audience audience) {}

    /**
     * That somebody used or adapted it.
     *
     * @param by the organisation
     */
    public record Reuse(LocalDate at, String by, How kind, Optional<String> note) {

        /** Whether it was taken as it is. */
        public enum How {
            USED,
            ADAPTED
        }
    }

    public Product {
        knowledge = List.copyOf(knowledge);
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        reuse = List.copyOf(reuse);
    }

    /** A product of which only the title is known. */
    public static Product titled(String id, String title) {
        return new Product(
                id,
                title,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Origin.NONE,
                Access.NONE,
                List.of(),
                Life.NONE,
                List.of());
    }

    @Override
    public Key key() {
        return new Key(Thing.Kind.KNOWLEDGE, id);
    }

    /** How far it is on a day. */
    public State state(LocalDate day) {
        if (has(life.retired, day)) {
            return State.RETIRED;
        }
        if (audience(day).isPresent()) {
            return State.SHARED;
        }
        if (has(life.published, day)) {
            return State.REVIEWED;
        }
        boolean worked = summary.isPresent() || access.file.isPresent() || access.link.isPresent();
        return worked || life.revised.stream().anyMatch(at -> !at.isAfter(day)) ? State.DEVELOPED : State.CAPTURED;
    }

    /** Whether it waits for somebody to work on it or to look it over. */
    public boolean isDraft(LocalDate day) {
        State state = state(day);
        return state == State.CAPTURED || state == State.DEVELOPED;
    }

    /** Whether an audience has been given it, and may still use it. */
    public boolean isFor(Consent.Audience audience, LocalDate day) {
        return state(day) == State.SHARED
                && audience(day)
                        .filter(widest -> widest.compareTo(audience) >= 0)
                        .isPresent();
    }

    /** The widest audience that has it on a day. */
    public Optional<Consent.Audience> audience(LocalDate day) {
        return life.shared.stream()
                .filter(sharing -> !sharing.at.isAfter(day))
                .map(Sharing::audience)
                .max(Consent.Audience::compareTo);
    }

    /** The day from which it is as far as it is: of a draft, that of the meeting that made it. */
    public Optional<LocalDate> since(LocalDate day, Map<String, Meeting> meetings) {
        return switch (state(day)) {
            case RETIRED -> life.retired;
            case SHARED ->
                life.shared.stream()
                        .filter(sharing -> audience(day).equals(Optional.of(sharing.audience)))
                        .map(Sharing::at)
                        .min(LocalDate::compareTo);
            case REVIEWED -> life.published;
            case DEVELOPED, CAPTURED ->
                origin.meeting()
                        .flatMap(id -> Optional.ofNullable(meetings.get(id)))
                        .map(Meeting::date);
        };
    }

    /** Whether its day of review has passed and nobody renewed it since. */
    public boolean isReviewDue(LocalDate day) {
        return state(day) != State.RETIRED
                && life.reviewBy
                        .filter(by -> by.isBefore(day))
                        .filter(by -> life.revised.stream().noneMatch(at -> !at.isBefore(by) && !at.isAfter(day)))
                        .isPresent();
    }

    private static boolean has(Optional<LocalDate> date, LocalDate day) {
        return date.filter(at -> !at.isAfter(day)).isPresent();
    }

    /** The organisations that used or adapted it, each once. */
    public Set<String> users() {
        Set<String> users = new LinkedHashSet<>();
        reuse.forEach(one -> users.add(one.by));
        return users;
    }

    public Product withAuthors(List<String> others) {
        return new Product(id, title, kind, knowledge, summary, others, origin, access, tags, life, reuse);
    }

    public Product withOrigin(Origin other) {
        return new Product(id, title, kind, knowledge, summary, authors, other, access, tags, life, reuse);
    }

    public Product withAccess(Access other) {
        return new Product(id, title, kind, knowledge, summary, authors, origin, other, tags, life, reuse);
    }

    public Product withLife(Life other) {
        return new Product(id, title, kind, knowledge, summary, authors, origin, access, tags, other, reuse);
    }

    public Product withReuse(List<Reuse> other) {
        return new Product(id, title, kind, knowledge, summary, authors, origin, access, tags, life, other);
    }
}
