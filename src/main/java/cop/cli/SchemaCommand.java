package cop.cli;

import cop.app.Schemas;
import cop.model.Thing;
import cop.render.Format;
import cop.render.Templates;
import cop.view.Words;
import java.util.Optional;

/** {@code cop schema}. */
final class SchemaCommand extends Command {

    private final Value<Optional<Thing.Kind>> kind =
            optionalArgument("KIND", Read.word(Thing.Kind.class), "Print the schema of this kind of file.");
    private final Value<Optional<String>> out = option("--out", "FOLDER", "Write all schemas into this folder.");
    private final Value<Format> format = format();

    SchemaCommand() {
        super("schema", "Describes the files to editors and programs, as JSON Schemas.");
        more(
                "A new community has them in its folder .schema, and each file begins with",
                "where to find its own. After an update of cop, renew them:",
                "  cop schema --out .schema");
    }

    @Override
    ExitCode run(Session session) {
        if (out.get().isPresent()) {
            String folder = out.get().get();
            int files = Schemas.write(session.folder().resolve(folder)).size();
            session.tell("Wrote " + Words.count(files, "schema") + " into the folder " + folder + ".");
        } else if (kind.get().isPresent()) {
            session.print(Schemas.text(kind.get().get()));
        } else {
            session.answer(Schemas.list(), format.get(), Templates.builtIn());
        }
        return ExitCode.OK;
    }
}
