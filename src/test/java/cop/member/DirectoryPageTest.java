package cop.member;

import static org.assertj.core.api.Assertions.assertThat;

import cop.model.Consent.Audience;
import cop.model.Detail;
import cop.render.Format;
import cop.render.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The directory that is printed says who may have it and what it is for, and shows what it was given and nothing else. */
class DirectoryPageTest {

    private static final Directory.Card ANA = new Directory.Card(
            Optional.of("early-reading/ana"),
            Map.of(
                    Detail.NAME, List.of("Ana Example"),
                    Detail.JOB, List.of("Grade R teacher"),
                    Detail.ORGANISATION, List.of("Sunrise"),
                    Detail.PHONE, List.of("+27 82 000 0000"),
                    Detail.OFFERS, List.of("<b>visits</b>", "books & games")));

    private static final Directory.Card NAMELESS =
            new Directory.Card(Optional.empty(), Map.of(Detail.ORGANISATION, List.of("Hillview")));

    @Test
    void aCardHoldsTheNameTheWorkAndTheRest() {
        assertThat(page(Audience.MEMBERS, ANA)).contains("""
                <section class="person">
                <h2>Ana Example</h2>
                <p>Grade R teacher, Sunrise</p>
                <p><span class="faint">Phone</span> +27 82 000 0000</p>
                <p><span class="faint">Offers</span> &lt;b&gt;visits&lt;/b&gt;, books &amp; games</p>
                </section>
                """);
    }

    @Test
    void whoDoesNotShowTheNameIsAMember() {
        assertThat(page(Audience.PARTNERS, NAMELESS)).contains("""
                <section class="person">
                <h2>A member</h2>
                <p>Hillview</p>
                </section>
                """);
    }

    @Test
    void theHeadSaysWhoMayHaveItWhatItIsForAndOfWhichDayItIs() {
        assertThat(page(Audience.MEMBERS, ANA)).contains("""
                <h1>Early Reading</h1>
                <p><strong>Directory for members</strong> · Thursday 12 March 2026</p>
                <p class="faint">
                For members of Early Reading only, to reach one another about what the community does. \
                Please do not pass it on, publish it or use it for anything else.
                It shows no more than each person allows, and they may change that on any day: \
                print it anew rather than keep an old one.
                </p>
                """);
        assertThat(page(Audience.PARTNERS, ANA))
                .contains("Directory for partner organisations</strong>", "For partner organisations of Early Reading,")
                .doesNotContain("For members");
        assertThat(page(Audience.PUBLIC, ANA))
                .contains("Directory for everybody</strong>", "What members of Early Reading show to everybody,")
                .doesNotContain("pass it on");
    }

    @Test
    void aDirectoryOfNobodySaysSo() {
        assertThat(page(Audience.PUBLIC))
                .contains("<p>No member lets this audience see anything yet.</p>")
                .doesNotContain("<section");
    }

    private static String page(Audience audience, Directory.Card... cards) {
        Directory directory = new Directory("Early Reading", audience, List.of(cards));
        return Format.HTML.render(DirectoryPage.answer(directory, LocalDate.parse("2026-03-12")), Page.plain(80));
    }
}
