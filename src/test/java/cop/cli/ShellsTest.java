package cop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cop.Program;
import cop.model.Word;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real shells read the scripts of {@code cop completion} and complete what a person has typed. */
@Tag("interop")
class ShellsTest {

    /** What was typed before the Tab key, and what the last word of it becomes. */
    private static final Map<String, String> COMPLETED = new TreeMap<>(Map.of(
            "cop mem", "member",
            "cop member sh", "show",
            "cop member add --kin", "--kind",
            "cop member add --kind p", "partner",
            "cop -C elsewhere action list --format j", "json",
            "cop template eject message-th", "message-thanks.text",
            "cop completion f", "fish",
            "cop help attend", "attendance",
            "cop minutes add last not", "notes.txt"));

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws Exception {
        Files.writeString(folder.resolve("notes.txt"), "key: It works\n");
        for (Completion shell : Completion.values()) {
            Files.writeString(folder.resolve("cop." + Word.of(shell)), shell.script(CommandTree.whole()));
        }
    }

    @Test
    void bashCompletes() throws Exception {
        StringBuilder script = new StringBuilder("""
                source ./cop.bash
                compopt() { :; }
                typed() {
                    COMP_LINE="$*"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=()
                    _complete_cop
                    echo "$* -> ${COMPREPLY[*]}"
                }
                """);
        COMPLETED.forEach((typed, word) -> script.append("typed ").append(typed).append('\n'));

        assertThat(Program.run(folder, "bash", "--norc", "-c", script.toString()))
                .isEqualTo(expected());
    }

    @Test
    void fishCompletes() throws Exception {
        StringBuilder script = new StringBuilder("source ./cop.fish\n");
        COMPLETED.forEach((typed, word) -> script.append("echo '" + typed + " ->' ")
                .append("(complete -C '" + typed + "' | string split -f 1 \\t)\n"));

        assertThat(Program.run(folder, "fish", "--no-config", "-c", script.toString()))
                .isEqualTo(expected());
    }

    @Test
    void zshCompletes() throws Exception {
        StringBuilder script = new StringBuilder("""
                zmodload zsh/zpty
                zpty shell zsh -f -i
                zpty -w shell 'PROMPT=; autoload -U compinit; compinit -u -D; source ./cop.zsh; print REA""DY'
                zpty -r shell seen '*READY*'
                typed() {
                    zpty -w -n shell "$1"$'\\t'
                    zpty -r shell seen "*${1% *} $2*"
                    echo "$1 -> $2"
                    zpty -w -n shell $'\\x15'
                }
                """);
        COMPLETED.forEach((typed, word) -> script.append("typed '" + typed + "' '" + word + "'\n"));
        script.append("zpty -d shell\n");

        assertThat(Program.run(folder, "zsh", "-f", "-c", script.toString())).isEqualTo(expected());
    }

    private static String expected() {
        StringBuilder lines = new StringBuilder();
        COMPLETED.forEach((typed, word) -> lines.append(typed + " -> " + word + "\n"));
        return lines.toString();
    }
}
