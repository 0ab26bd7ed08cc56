package cop.health;

import cop.model.Story;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What members did with what they learned, in their words, beside the numbers: as far as they let it be told. */
final class Voices {

    private Voices() {}

    /** The latest stories that may be told and name nobody, at most so many. */
    static List<String> of(Window window, int most) {
        Discretion discretion = new Discretion(window.community());
        return window.community().stories().values().stream()
                .filter(Story::isShared)
                .filter(story ->
                        story.at().filter(day -> day.isAfter(window.asOf())).isEmpty())
                .sorted(Comparator.comparing((Story story) -> story.at().orElse(LocalDate.MIN))
                        .reversed()
                        .thenComparing(Story::id))
                .map(Story::text)
                .flatMap(Optional::stream)
                .filter(discretion::isSafe)
                .limit(most)
                .map(text -> "“" + text.strip() + "”")
                .toList();
    }
}
