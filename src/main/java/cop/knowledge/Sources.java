package cop.knowledge;

import cop.knowledge.Source.Sort;
import cop.model.Community;
import cop.model.Consent;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Minutes;
import cop.model.Product;
import cop.model.Story;
import cop.model.Topic;
import cop.search.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gathers what can be found. No names are searched but those that stand in what people wrote; left out is what somebody does
 * not want to be told: stories that are not shared, and quotes of people who did not agree to be quoted.
 */
final class Sources {

    private final Community community;
    private final List<Source> sources = new ArrayList<>();

    private Sources(Community community) {
        this.community = community;
    }

    static List<Source> of(Community community) {
        Sources all = new Sources(community);
        community.knowledge().values().forEach(all::product);
        community.minutes().values().forEach(all::minutes);
        community.topics().values().forEach(all::topic);
        community.stories().values().stream().filter(Story::isShared).forEach(all::story);
        return all.sources;
    }

    private void product(Product product) {
        Optional<String> meeting = product.origin().meeting();
        sources.add(new Source(
                Sort.KNOWLEDGE,
                product.id(),
                product.life()
                        .published()
                        .or(() -> meeting.flatMap(id ->
                                        Optional.ofNullable(community.meetings().get(id)))
                                .map(Meeting::date)),
                meeting,
                product.kind(),
                product.tags(),
                new Text(product.title(), product.summary().orElse(""), String.join(" ", product.tags()))));
    }

    /** One source for all that was noted at a meeting, and one for each decision. */
    private void minutes(Minutes minutes) {
        Optional<Meeting> meeting = Optional.ofNullable(community.meetings().get(minutes.meeting()));
        String heading = meeting.map(Meeting::heading).orElse("");
        List<String> body = new ArrayList<>();
        for (Map.Entry<Minutes.Sort, List<Minutes.Note>> notes : minutes.notes().entrySet()) {
            if (notes.getKey() != Minutes.Sort.DECISION) {
                notes.getValue().stream()
                        .filter(note -> notes.getKey() != Minutes.Sort.QUOTE || mayBeQuoted(note))
                        .map(note -> sentence(note.text()))
                        .forEach(body::add);
            }
        }
        if (!body.isEmpty()) {
            add(Sort.MINUTES, minutes.meeting(), meeting, Text.of(heading, String.join(" ", body)));
        }
        List<Minutes.Note> decisions = minutes.of(Minutes.Sort.DECISION);
        for (int i = 0; i < decisions.size(); i++) {
            String place = minutes.meeting() + "/" + Minutes.Sort.DECISION.key() + "/" + (i + 1);
            add(Sort.DECISION, place, meeting, Text.of(decisions.get(i).text(), ""));
        }
    }

    private void add(Sort sort, String id, Optional<Meeting> meeting, Text text) {
        sources.add(new Source(
                sort, id, meeting.map(Meeting::date), meeting.map(Meeting::id), Optional.empty(), List.of(), text));
    }

    private static String sentence(String text) {
        String whole = text.strip();
        boolean ends = whole.endsWith(".") || whole.endsWith("?") || whole.endsWith("!");
        return ends ? whole : whole + ".";
    }

    /** Words of nobody in particular, or of somebody who agreed. */
    private boolean mayBeQuoted(Minutes.Note note) {
        return note.by()
                .map(id -> Optional.ofNullable(community.members().get(id))
                        .map(Member::consentInForce)
                        .flatMap(Consent::quotes)
                        .filter(answer -> answer == Consent.Quotes.YES)
                        .isPresent())
                .orElse(true);
    }

    private void topic(Topic topic) {
        sources.add(new Source(
                Sort.TOPIC,
                topic.id(),
                topic.proposedOn(),
                topic.meeting(),
                Optional.empty(),
                List.of(),
                Text.of(topic.title(), topic.reason().orElse(""))));
    }

    private void story(Story story) {
        sources.add(new Source(
                Sort.STORY,
                story.id(),
                story.at(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Text.of("", story.text().orElse(""))));
    }
}
