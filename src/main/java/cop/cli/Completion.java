package cop.cli;

import picocli.AutoComplete;
import picocli.CommandLine;

/** The shells that can complete our commands, each with the script that teaches it how. */
enum Completion {
    BASH,
    /** Understands the script for bash. */
    ZSH,
    FISH {
        @Override
        String script(CommandLine cop) {
            return FishScript.of(cop.getCommandSpec());
        }
    };

    String script(CommandLine cop) {
        return AutoComplete.bash("cop", cop);
    }
}
