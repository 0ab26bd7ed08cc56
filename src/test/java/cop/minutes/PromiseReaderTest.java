package cop.minutes;

import static cop.Given.day;
import static org.assertj.core.api.Assertions.assertThat;

import cop.Given;
import cop.model.Community;
import cop.model.Due;
import cop.model.Lookup;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromiseReaderTest {

    private final Community community = Given.community(
            Given.charter(),
            Given.named("ana", "Ana Mokoena"),
            Given.named("ben", "Ben Adams"),
            Given.held("2026-03-19"),
            Given.planned("2026-04-16"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@ana by 2026-04-16 Draft the list",
                "@ana by 16 April Draft the list",
                "@ana by 16 April: Draft the list",
                "@Ana Mokoena by next meeting Draft the list",
                "@ana in 4 weeks, Draft the list",
                "by 2026-04-16 @ana Draft the list",
                "Draft the list @ana by 2026-04-16",
                "Draft the list (@ana, by 16 April)",
                "Draft the list by the next meeting - @Ana",
                "@ana Draft the list by 16 April 2026.",
                "Ana to Draft the list by 2026-04-16",
                "Ana Mokoena by 2026-04-16: Draft the list",
                "ana: Draft the list, due 2026-04-16"
            })
    void whoAndWhenMayStandBeforeOrBehind(String text) {
        assertThat(read(text))
                .isEqualTo(new Promise(1, "Draft the list", List.of("ana"), List.of(), Optional.of(day("2026-04-16"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@ana @ben Draft the list",
                "@ana, @ben: Draft the list",
                "@ana and @Ben Adams Draft the list",
                "ana and ben to Draft the list",
                "@ana Draft the list @ben"
            })
    void severalCanPromiseTogether(String text) {
        assertThat(read(text).owners()).containsExactly("ana", "ben");
        assertThat(read(text).text()).isEqualTo("Draft the list");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ask @ben about the list",
                "Write to ana@example.org first",
                "Stand by the school",
                "Ana asks Hillview",
                "Finish by Friday"
            })
    void wordsThatSayNothingOfWhoAndWhenStay(String text) {
        assertThat(read(text)).isEqualTo(new Promise(1, text, List.of(), List.of(), Optional.empty()));
    }

    @Test
    void aStrangerIsNoOwner() {
        assertThat(read("@zed by 2026-04-16 Draft the list"))
                .isEqualTo(new Promise(1, "Draft the list", List.of(), List.of("zed"), Optional.of(day("2026-04-16"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@ana by 2026-04-16", "@", "", "by 16 April"})
    void withoutWordsThereIsNoPromise(String text) {
        assertThat(read(text).text()).isIn("", "@");
    }

    private Promise read(String text) {
        return PromiseReader.read(
                1, text, new Lookup(community, day("2026-03-21")), new Due(community, day("2026-03-19")));
    }
}
