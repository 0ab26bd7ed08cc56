package cop.cli;

import cop.app.Desk;
import cop.app.Stationery;
import cop.model.Change;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop template eject}. */
final class TemplateEject extends ChangeCommand {

    private final Value<String> name =
            argument("NAME", Read.textSuchAs(Stationery::names), "The template, by its name in: cop template list");
    private final Value<Optional<String>> language = option(
            "--language", "CODE", "Word a message in one more language, such as zu; the others stay as they are.");
    private Optional<Desk> desk = Optional.empty();

    TemplateEject() {
        super("eject", "Copies a template into the community's folder, for you to change.");
    }

    @Override
    protected void gather(Desk mine) {
        desk = Optional.of(mine);
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        return new Stationery(desk.orElseThrow().templates()).eject(name.get(), language.get());
    }
}
