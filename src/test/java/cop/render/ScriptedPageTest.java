package cop.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScriptedPageTest {

    private static final String HOSTILE = "<script>alert(1)</script>\" onclick=\"alert(2)";

    private static final Map<String, Object> DRAFT = Map.of(
            "id", "2026-03-19-invitation.email",
            "about", HOSTILE,
            "to", HOSTILE,
            "channel", "e-mail",
            "subject", HOSTILE,
            "addresses", HOSTILE,
            "body", HOSTILE,
            "edited", false,
            "warning", HOSTILE,
            "links", List.of(Map.of("label", HOSTILE, "address", "mailto:?subject=a&body=b")));

    private final String page =
            ScriptedPage.of("outbox", "Outbox", Map.of("drafts", List.of(DRAFT)), Templates.builtIn());

    @Test
    void aBrowserRunsTheOneScriptOfThePageAndNoOther() throws Exception {
        int start = page.indexOf("<script>") + "<script>".length();
        String script = page.substring(start, page.indexOf("</script>"));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));

        assertThat(page)
                .contains("script-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'")
                .containsOnlyOnce("<script>")
                .contains("default-src 'none'");
    }

    @Test
    void whatStandsInADraftIsShownAndNotObeyed() {
        assertThat(page).doesNotContain(HOSTILE).doesNotContain("\" onclick").contains("&lt;script&gt;alert(1)");
    }
}
