package cop.cli;

import cop.model.CopException;
import cop.model.Nearest;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says kindly what is off about the words of a command. */
final class Misuse {

    private Misuse() {}

    static CopException explain(ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        String help = "See how it goes with: " + command + " --help";
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, help);
        }
        if (e instanceof MissingParameterException missing) {
            return CopException.usage(missing(missing), help);
        }
        return CopException.usage(sentence(e), help);
    }

    private static CopException unmatched(UnmatchedArgumentException e, String help) {
        String word = e.getUnmatched().get(0);
        CommandLine command = e.getCommandLine();
        boolean option = word.startsWith("-");
        String what = option
                ? "There is no option " + word + " here."
                : command.getSubcommands().isEmpty()
                        ? "\"" + word + "\" is one word too many; put texts of several words in quotes."
                        : "There is no command \"" + command.getCommandSpec().qualifiedName() + " " + word + "\".";
        Set<String> known = option
                ? command.getCommandSpec().optionsMap().keySet()
                : command.getSubcommands().keySet();
        return CopException.usage(
                what,
                Nearest.to(word, known)
                        .map(near -> "Did you mean " + near + "?")
                        .orElse(help));
    }

    private static String missing(MissingParameterException e) {
        if (e.getMissing().isEmpty()) {
            return sentence(e);
        }
        StringBuilder labels = new StringBuilder();
        e.getMissing()
                .forEach(spec ->
                        labels.append(labels.length() == 0 ? "" : " and ").append(spec.paramLabel()));
        return labels + (e.getMissing().size() == 1 ? " is missing." : " are missing.");
    }

    private static String sentence(ParameterException e) {
        String text = String.valueOf(e.getMessage());
        return text.endsWith(".") ? text : text + ".";
    }
}
