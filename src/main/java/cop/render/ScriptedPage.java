package cop.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Lays out a page that runs one small script of ours and no other: the browser knows it by its hash. */
public final class ScriptedPage {

    private ScriptedPage() {}

    /**
     * The whole page.
     *
     * @param template the template of its body
     */
    public static String of(String template, String title, Object context, Templates templates) {
        String script = Templates.resource("script/" + template + ".js").strip();
        String body = templates.fill(template, Markup.HTML, context);
        return templates.fill("page", Markup.HTML, new Frame(title, title, body, script, hash(script)));
    }

    private static String hash(String script) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return "sha256-"
                    + Base64.getEncoder().encodeToString(digest.digest(script.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
