package cop.history;

import cop.model.CopException;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.PersonIdent;

/** The person whose name stands on a change. */
record Identity(String name, String email) {

    /** In what role somebody signs; git lets the two be different people. */
    enum Role {
        AUTHOR,
        COMMITTER
    }

    /** Looks where git looks: the variables of the role, its own settings, then {@code user}. */
    static Optional<Identity> find(Role role, Config config, Map<String, String> variables) {
        Optional<String> name = part("name", role, config, variables);
        Optional<String> email =
                part("email", role, config, variables).or(() -> filled(Optional.ofNullable(variables.get("EMAIL"))));
        return name.flatMap(n -> email.map(e -> new Identity(n, e)));
    }

    /** Says what to do where git knows nobody. */
    static Identity require(Role role, Config config, Map<String, String> variables) {
        return find(role, config, variables)
                .orElseThrow(() -> CopException.refused(
                        "Git does not know your name, so it cannot say who made this change.",
                        "Tell it once, in this folder: `git config user.name \"Your Name\"` and"
                                + " `git config user.email you@example.org`."));
    }

    private static Optional<String> part(String key, Role role, Config config, Map<String, String> variables) {
        String variable = "GIT_" + role.name() + "_" + key.toUpperCase(Locale.ROOT);
        return filled(Optional.ofNullable(variables.get(variable)))
                .or(() ->
                        filled(Optional.ofNullable(config.getString(role.name().toLowerCase(Locale.ROOT), null, key))))
                .or(() -> filled(Optional.ofNullable(config.getString("user", null, key))));
    }

    private static Optional<String> filled(Optional<String> text) {
        return text.filter(t -> !t.isBlank());
    }

    PersonIdent at(ZonedDateTime moment) {
        return new PersonIdent(name, email, moment.toInstant(), moment.getOffset());
    }
}
