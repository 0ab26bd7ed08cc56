package cop.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** The help of a command as text. */
final class Usage {

    private static final int WIDEST = 100;
    private static final int NARROWEST = 60;

    private Usage() {}

    static String of(CommandSpec spec, int columns, boolean colour) {
        spec.usageMessage().sortOptions(false).width(Math.max(NARROWEST, Math.min(WIDEST, columns)));
        return new CommandLine(spec).getUsageMessage(colour ? Ansi.ON : Ansi.OFF);
    }
}
