package cop.cli;

import cop.app.Desk;
import cop.app.Dialogue;
import cop.app.Environment;
import cop.app.Receipt;
import cop.app.Workbench;
import cop.check.Checks;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Problem;
import cop.model.Snapshot;
import cop.render.Format;
import cop.render.Page;
import cop.render.Templates;
import cop.store.Publication;
import cop.view.Answer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One call of {@code cop}: what came from outside, and the only way to speak to the person. */
final class Session {

    private final Environment environment;
    private final Globals globals;
    private final Output output;
    private final String topic;

    /** @param topic what is done, for the title of a page: {@code Member list} */
    Session(Environment environment, Globals globals, Output output, String topic) {
        this.environment = environment;
        this.globals = globals;
        this.output = output;
        this.topic = topic;
    }

    Environment environment() {
        return environment;
    }

    Path folder() {
        return globals.folder()
                .map(folder -> environment.workingFolder().resolve(folder))
                .orElse(environment.workingFolder());
    }

    Workbench workbench() {
        return Workbench.at(folder(), environment, this::remarkAtOnce);
    }

    Dialogue dialogue() {
        return new Dialogue(environment, output::sayAtOnce);
    }

    Desk desk() {
        return new Desk(workbench(), environment, dialogue());
    }

    /** Shows the answer to a question about a community. */
    void answer(Answer answer, Format format, Community community) {
        show(answer, format, page(titleFor(community), workbench().templates()));
    }

    /** Writes the answer to a question about a community into a file where one is named, or else shows it. */
    void hand(Answer answer, Format format, Community community, Optional<String> file) {
        file.ifPresentOrElse(it -> write(answer, format, community, it), () -> answer(answer, format, community));
    }

    private void write(Answer answer, Format format, Community community, String file) {
        byte[] bytes = format.file(answer, page(titleFor(community), workbench().templates()));
        new Publication(format.beginning(bytes))
                .write(environment.workingFolder().resolve(file), file, bytes);
        tell("Wrote " + file + ".");
    }

    private String titleFor(Community community) {
        return topic + ", " + community.charter().name();
    }

    /** Shows the answer to a question about the folder, whatever is in it. */
    void answer(Answer answer, Format format) {
        answer(answer, format, workbench().templates());
    }

    void answer(Answer answer, Format format, Templates templates) {
        show(answer, format, page(topic, templates));
    }

    private void show(Answer answer, Format format, Page page) {
        if (!format.isText() && environment.terminal().out()) {
            throw CopException.usage(
                    "A terminal cannot show this format.", "Write it into a file, with --out FILE or > FILE.");
        }
        output.print(format.file(answer, page));
    }

    /** Shows text that is laid out already. */
    void print(String text) {
        output.print(text);
    }

    /** Shows one line of plain words. */
    void tell(String line) {
        output.tell(line);
    }

    /** Hands over what was said so far, before somebody else speaks. */
    void flush() {
        output.flush();
    }

    /** Says something about the work, unless the person asked for quiet. */
    void remark(String sentence) {
        if (!globals.quiet()) {
            output.say(sentence);
        }
    }

    /** Says something about the work while it goes on, such as that it waits. */
    private void remarkAtOnce(String sentence) {
        if (!globals.quiet()) {
            output.sayAtOnce(sentence + "\n");
        }
    }

    /** Says what is wrong, and where. */
    void report(Problem problem) {
        output.say(problem.toString());
    }

    /** Says what became of a change. */
    void acknowledge(Receipt receipt) {
        receipt.change().notes().forEach(this::tell);
        if (receipt.shownOnly()) {
            receipt.preview().forEach(this::tell);
            remark(receipt.files().isEmpty() ? "Nothing would change." : "Nothing was changed: this was a dry run.");
        }
        receipt.remark().ifPresent(this::remark);
    }

    /** Says in one line that the files hold mistakes which did not keep this command from its answer. */
    void mentionErrors(Snapshot snapshot, LocalDate today) {
        int errors = Checks.errors(snapshot, today).size();
        if (errors > 0) {
            remark((errors == 1 ? "There is 1 mistake" : "There are " + errors + " mistakes")
                    + " in the files; see it with: cop check");
        }
    }

    /** Runs another command of this tool, in the same folder. */
    ExitCode runAgain(String command) {
        output.flush();
        List<String> words = new ArrayList<>(List.of("-C", folder().toString()));
        words.addAll(List.of(command.split(" ", -1)));
        return ExitCode.of(Cop.run(environment, words.toArray(String[]::new)));
    }

    private Page page(String title, Templates templates) {
        return new Page(title, environment.terminal().columns(), colour(), unicode(), false, templates);
    }

    boolean colour() {
        return switch (globals.color()) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                environment.terminal().out()
                        && environment.variable("NO_COLOR").isEmpty()
                        && !environment.variable("TERM").equals("dumb");
        };
    }

    private boolean unicode() {
        return !environment.variable("TERM").equals("linux");
    }
}
