package cop.store;

import static org.assertj.core.api.Assertions.assertThat;

import cop.model.Problem;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people slip into when they write YAML by hand, and what they are told. {@code ¶} stands for the end of a line. */
class MisspellingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            name: "Ana Mokoena¶job: Teacher¶        | 1:7: This quote is opened and never closed: add a " where the text ends.
            name: 'Ana Mokoena¶job: Teacher¶        | 1:7: This quote is opened and never closed: add a ' where the text ends.
            name: "C:\\users"¶                      | 1:10: A \\ has a meaning of its own inside " quotes: write it twice, or use ' quotes.
            name:Ana¶job: Teacher¶                  | 1:1: A space is missing after the colon: name: Ana
            name Ana¶job: Teacher¶                  | 1:1: A colon is missing in this line: write the field's name, a colon, a space and the value.
            venue:¶→name: Hillview¶                 | 2:1: This line is moved in with a tab: use spaces instead, two for each step.
            title: Screening: without fear¶         | 1:17: A second colon on one line needs quotes around the text: title: "Screening: without fear"
            job: @home¶                             | 1:6: A text cannot begin with @: put it in quotes: "@home"
            asks:¶  - %done by whom¶                | 2:5: A text cannot begin with %: put it in quotes: "%done by whom"
            asks:¶  * a friend¶                     | 2:3: A text cannot begin with *: put it in quotes; an entry of a list begins with a hyphen and a space.
            languages: [en, zu¶job: Teacher¶        | 1:12: This bracket is opened and never closed: put a ] where the list ends.
            leave: {from: 2026-04-01¶job: Teacher¶  | 1:8: This bracket is opened and never closed: put a } where it ends.
            job: "Teacher" of Grade R¶              | 1:16: The text goes on after its closing quote: put the quotes around all of it.
            job: Teacher¶   name: Ana¶              | 2:4: This line does not fit to the lines above it: begin it exactly below the line that it belongs with, and check that the line above is complete.
            name: "Ana¶job: "Teacher"¶              | 2:6: This quote closes one that was opened on a line above: add the missing " there.
            """)
    void eachSlipIsSaidInPlainWords(String written, String expected) {
        String text = written.strip().replace('¶', '\n').replace('→', '\t');

        List<Problem> problems = YamlText.parse("members/ana.yaml", text).problems();

        assertThat(problems)
                .map(problem -> problem.source().line() + ":" + problem.source().column() + ": " + problem.text())
                .containsExactly(expected);
    }
}
