package cop.cli;

import cop.app.guide.Guide;
import cop.app.guide.Theme;
import cop.model.Snapshot;
import cop.view.Answer;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop guide}. */
final class GuideCommand extends QuestionCommand {

    private final Value<Optional<Theme>> theme = optionalArgument(
            "THEME", Read.word(Theme.class), "What about; if nothing is said, what fits where the community stands.");
    private final Value<Boolean> sources = flag("--sources", "What the advice stands on.");

    GuideCommand() {
        super("guide", "Says what the guide advises where you stand now.");
        more(Theme.listed());
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        Guide guide = sources.get()
                ? Guide.sources(at, today)
                : theme.get().map(asked -> Guide.of(asked, at, today)).orElseGet(() -> Guide.of(at, today));
        return guide.answer();
    }
}
