package cop.topic;

import cop.model.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody would like to have at a meeting, before it is written down.
 *
 * @param proposedBy a member's id, or a name
 * @param speaker a member's id, or a name
 */
public record Idea(
        String title,
        Topic.Kind kind,
        Optional<String> proposedBy,
        LocalDate proposedOn,
        Optional<String> speaker,
        List<String> needs) {

    public Idea {
        needs = List.copyOf(needs);
    }

    static Idea of(String title, Topic.Kind kind, Optional<String> proposedBy, LocalDate day) {
        return new Idea(title, kind, proposedBy, day, Optional.empty(), List.of());
    }

    Topic as(String id) {
        return new Topic(
                id,
                title,
                kind,
                proposedBy,
                Optional.of(proposedOn),
                Map.of(),
                speaker,
                needs,
                Topic.Status.OPEN,
                Optional.empty(),
                Optional.empty());
    }
}
