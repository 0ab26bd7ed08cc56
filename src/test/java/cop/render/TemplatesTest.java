package cop.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cop.model.CopException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    record Meeting(String title, Optional<String> keyQuestion, List<Item> items, BigDecimal cost, boolean open) {
        @SuppressWarnings("unused")
        String secret() {
            return "not for templates";
        }
    }

    record Item(String title, int length) {}

    private static final Meeting MEETING = new Meeting(
            "Screening & *fear*", Optional.empty(), List.of(new Item("Check-in", 10)), new BigDecimal("1E+3"), true);

    @Test
    void componentsOfRecordsAreFoundUnderTheirKebabCaseNames() {
        assertThat(
                        text(
                                "{{title}}: {{#key-question}}asks{{/key-question}}{{^key-question}}no question{{/key-question}}"))
                .isEqualTo("Screening & *fear*: no question\n");
    }

    @Test
    void anInnerNameHidesAnOuterOneAndOuterOnesStayInReach() {
        assertThat(text("{{#items}}{{title}} {{length}} {{cost}}{{/items}}")).isEqualTo("Check-in 10 1000\n");
    }

    @Test
    void keysOfMapsAndPointsOfListsAreFound() {
        Map<String, Object> context = Map.of("points", List.of("one", "two"), "by", Map.of("name", "Ana"));

        assertThat(filled("{{#points}}- {{.}}\n{{/points}}{{by.name}}", Markup.TEXT, context))
                .isEqualTo("- one\n- two\nAna\n");
    }

    @Test
    void anAbsentValueIsEmptyEvenWhereAPathGoesOn() {
        assertThat(text("[{{key-question}}{{key-question.text}}]")).isEqualTo("[]\n");
    }

    @Test
    void linesLeftEmptyDoNotPileUp() {
        assertThat(text("\n\na\n\n{{#key-question}}x{{/key-question}}\n\nb\n\n"))
                .isEqualTo("a\n\nb\n");
    }

    @Test
    void valuesAreEscapedForMarkdownButNotForText() {
        assertThat(text("{{title}}")).isEqualTo("Screening & *fear*\n");
        assertThat(filled("{{title}} {{{title}}}", Markup.MARKDOWN, MEETING))
                .isEqualTo("Screening & \\*fear\\* Screening & *fear*\n");
    }

    @Test
    void controlCharactersNeverComeThrough() {
        assertThat(filled("{{{a}}}\u0007", Markup.TEXT, Map.of("a", "x\u001B[31m\u202Ey")))
                .isEqualTo("x[31my\n");
    }

    @Test
    void anUnknownNameIsNamedWithItsLineAndWhatIsKnown() {
        assertThat(problem("{{title}}\n{{titel}}"))
                .isEqualTo("templates/agenda.text.mustache:2:1: error: there is nothing called 'titel' here."
                        + " Known here: cost, items, key-question, open, title.");
    }

    @Test
    void aMethodThatIsNoComponentIsNotKnown() {
        assertThat(problem("{{secret}}")).contains("there is nothing called 'secret' here");
        assertThat(problem("{{title.length}}")).contains("there is nothing called 'title.length' here");
        assertThat(problem("{{class}}")).contains("there is nothing called 'class' here");
    }

    @Test
    void aListCannotBePrintedAsOneValue() {
        assertThat(problem("\n{{items}}"))
                .startsWith("templates/agenda.text.mustache:2:1: error: this stands for several");
    }

    @Test
    void aTagThatIsNotClosedIsNamedWithItsLine() {
        assertThat(problem("a\n{{#items}}\nb"))
                .startsWith("templates/agenda.text.mustache:2:1: error: a tag is not closed");
        assertThat(problem("a\n{{title\nb"))
                .startsWith("templates/agenda.text.mustache:2:1: error: a tag is not closed");
    }

    @Test
    void aTemplateIncludesAnotherOfTheCommunity() {
        Templates templates = own(Map.of("agenda.text.mustache", "A\n{{>foot}}", "foot.text.mustache", "{{title}}!"));

        assertThat(templates.fill("agenda", Markup.TEXT, Map.of("title", "T"))).isEqualTo("A\nT!\n");
    }

    @Test
    void whatIsIncludedMustBeThereAndStayInTheFolder() {
        assertThat(problem("\n\n{{>foot}}"))
                .isEqualTo(
                        "templates/agenda.text.mustache:3:1: error: there is no template foot.text.mustache to include.");
        assertThat(problem("{{>../private/keys}}")).contains("there is no template ../private/keys.text.mustache");
        assertThat(problem("{{>*title}}")).contains("given by its own name");
    }

    @Test
    void aTemplateThatIncludesItselfWithoutEndIsAnError() {
        assertThat(problem("a\n{{>agenda}}"))
                .isEqualTo("templates/agenda.text.mustache:2:1: error: this includes itself without end."
                        + " Take out one of the {{>…}}.");
    }

    @Test
    void moreThanTenMebibytesAreAnError() {
        List<Integer> many = java.util.Collections.nCopies(4000, 1);
        String template = "\n{{#many}}{{#many}}abc{{/many}}{{/many}}";

        CopException failure = failure(template, Map.of("many", many));

        assertThat(failure.problems().get(0).toString())
                .startsWith("templates/agenda.text.mustache:2:1: error: this makes more than 10 MiB of text.");
    }

    record Broken(String title) {
        @Override
        public String title() {
            throw new IllegalStateException("a bug");
        }
    }

    @Test
    void aBugIsNotBlamedOnTheTemplate() {
        assertThatThrownBy(() -> filled("{{title}}", Markup.TEXT, new Broken("x")))
                .isNotInstanceOf(CopException.class)
                .hasRootCauseMessage("a bug");
    }

    @Test
    void everyTemplateOfTheListHasAFileAndEveryFileIsInTheList() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/cop/templates"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Templates.ALL.stream().map(Template::file).toList());
        }
        assertThat(Templates.ALL)
                .allSatisfy(template ->
                        assertThat(Templates.builtIn(template.file())).isPresent());
    }

    private static String text(String template) {
        return filled(template, Markup.TEXT, MEETING);
    }

    private static String filled(String template, Markup markup, Object context) {
        return own(Map.of(markup.file("agenda"), template)).fill("agenda", markup, context);
    }

    private static String problem(String template) {
        return failure(template, MEETING).problems().get(0).toString();
    }

    private static CopException failure(String template, Object context) {
        return catchThrowableOfType(CopException.class, () -> filled(template, Markup.TEXT, context));
    }

    private static Templates own(Map<String, String> files) {
        return new Templates(file -> Optional.ofNullable(files.get(file)));
    }
}
