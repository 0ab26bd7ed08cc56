package cop.cli;

import cop.app.Stationery;
import cop.render.Format;

/** {@code cop template list}. */
final class TemplateList extends Command {

    private final Value<Format> format = format();

    TemplateList() {
        super("list", "Lists the templates: what each is for, and which are your own.");
    }

    @Override
    ExitCode run(Session session) {
        session.answer(new Stationery(session.workbench().templates()).answer(), format.get());
        return ExitCode.OK;
    }
}
