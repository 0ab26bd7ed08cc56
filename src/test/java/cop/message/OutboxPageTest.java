package cop.message;

import static cop.Given.charter;
import static cop.Given.community;
import static cop.Given.member;
import static cop.Given.planned;
import static org.assertj.core.api.Assertions.assertThat;

import cop.model.Channel;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The links of the page on which drafts are opened where they are sent from. */
class OutboxPageTest {

    private static List<OutboxPage.Link> links(Channel channel, boolean personal, String text) {
        Draft draft = new Draft(
                Draft.id("2026-03-19-invitation", channel),
                "2026-03-19",
                List.of("invitation"),
                personal ? Optional.of("ana") : Optional.empty(),
                personal ? Optional.of(List.of("ana")) : Optional.empty(),
                channel,
                text,
                false);
        return OutboxPage.of(community(charter(), member("ana"), planned("2026-03-19")), List.of(draft))
                .drafts()
                .get(0)
                .links();
    }

    private static String address(Channel channel, boolean personal, String text) {
        String address = links(channel, personal, text).get(0).address();
        assertThat(URI.create(address)).as("a link that every program reads").isNotNull();
        return address;
    }

    @Test
    void whatGoesToAGroupOpensWhatsappWithoutANumber() {
        assertThat(address(Channel.WHATSAPP, false, "*You are invited*\n\nTea & cake? 100% + more #1"))
                .isEqualTo(
                        "https://wa.me/?text=%2AYou%20are%20invited%2A%0A%0ATea%20%26%20cake%3F%20100%25%20%2B%20more%20%231");
    }

    @Test
    void whatGoesToOnePersonOpensWithTheirNumberInInternationalForm() {
        assertThat(address(Channel.WHATSAPP, true, "To: Ana, +27 82 000 0000\n\nHi"))
                .isEqualTo("https://wa.me/27820000000?text=Hi");
        assertThat(address(Channel.SMS, true, "To: Ana, 0027 82 000 0000\n\nHi"))
                .isEqualTo("sms:+27820000000?body=Hi");
        assertThat(address(Channel.PHONE, true, "To: Ana, +27 82 000 0000\n\nHi"))
                .isEqualTo("tel:+27820000000");
    }

    @Test
    void aNumberWithoutItsCountryOpensNothingWrong() {
        assertThat(address(Channel.WHATSAPP, true, "To: Ana, 082 000 0000\n\nHi"))
                .isEqualTo("https://wa.me/?text=Hi");
        assertThat(links(Channel.SMS, true, "To: Ana, 082 000 0000\n\nHi")).isEmpty();
        assertThat(links(Channel.PHONE, true, "To: Ana\n\nHi")).isEmpty();
        assertThat(links(Channel.PRINT, true, "To: Ana\n\nHi")).isEmpty();
    }

    @Test
    void mailKeepsAddressesApartAndItsLinesWhole() {
        assertThat(
                        address(
                                Channel.EMAIL,
                                false,
                                "To: Early Reading <cop@example.org>\nBcc: ana@example.org, ben@example.org\nSubject: A & B\n\nOne\nTwo\n"))
                .isEqualTo(
                        "mailto:cop@example.org?bcc=ana@example.org,ben@example.org&subject=A%20%26%20B&body=One%0D%0ATwo");
        assertThat(address(
                        Channel.EMAIL,
                        false,
                        "To: undisclosed-recipients:;\nBcc: ana@example.org\nSubject: S\n\nBody\n"))
                .isEqualTo("mailto:?bcc=ana@example.org&subject=S&body=Body");
    }

    @Test
    void anAddressCannotAddAnotherReaderOrHeader() {
        assertThat(address(Channel.EMAIL, true, "To: a?bcc=eve@example.org&subject=x\nSubject: S\n\nBody\n"))
                .isEqualTo("mailto:a%3Fbcc%3Deve@example.org%26subject%3Dx?subject=S&body=Body");
    }

    @Test
    void aTextThatIsTooLongForALinkIsCopied() {
        OutboxPage.Link link = links(Channel.EMAIL, true, "To: ana@example.org\nSubject: S\n\n" + "long ".repeat(500))
                .get(0);

        assertThat(link.label()).contains("copy the text first");
        assertThat(link.address()).isEqualTo("mailto:ana@example.org?subject=S");
    }

    @ParameterizedTest
    @CsvSource({"Sawubona Zoë", "'a+b=c&d%e#f?g/h'", "'“quotes” — ṱ 😀'"})
    void whatIsEncodedReadsBackTheSame(String text) {
        assertThat(URLDecoder.decode(OutboxPage.encoded(text), StandardCharsets.UTF_8))
                .isEqualTo(text);
    }
}
