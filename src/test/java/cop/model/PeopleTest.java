package cop.model;

import static cop.Given.day;
import static org.assertj.core.api.Assertions.assertThat;

import cop.Given;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleTest {

    private final Lookup lookup = new Lookup(
            Given.community(
                    Given.charter(),
                    Given.named("ana", "Ana Mokoena"),
                    Given.named("ben", "Ben Adams"),
                    Given.named("chi", "Chi Dlamini"),
                    Given.named("tumi-m", "Tumi Molefe"),
                    Given.named("tumi-n", "Tumi Nkosi")),
            day("2026-03-19"));

    @Test
    void idsAndNamesStandInAnyMixture() {
        assertThat(read("ana, Chi Dlamini and @ben").members()).containsExactly("ana", "chi", "ben");
        assertThat(read("ana ben chi").members()).containsExactly("ana", "ben", "chi");
        assertThat(read("Ana Ben").members()).containsExactly("ana", "ben");
        assertThat(read("Tumi Nkosi; tumi-m").members()).containsExactly("tumi-n", "tumi-m");
    }

    @Test
    void everybodyIsNamedOnce() {
        assertThat(read("ana, Ana Mokoena, ANA").members()).containsExactly("ana");
    }

    @Test
    void aStrangerKeepsTheWholeName() {
        assertThat(read("ana, Nomsa Dube")).isEqualTo(people("ana", "Nomsa Dube"));
        assertThat(read("ana Nomsa van Wyk")).isEqualTo(people("ana", "Nomsa van Wyk"));
        assertThat(read("ana, Ben Visser")).isEqualTo(people("ana", "Ben Visser"));
    }

    @Test
    void aNameThatSeveralHaveIsNobodys() {
        assertThat(read("ana, Tumi")).isEqualTo(people("ana", "Tumi"));
    }

    @Test
    void nobodyIsNobody() {
        assertThat(read(" , ; and ").members()).isEmpty();
        assertThat(read("").others()).isEmpty();
    }

    private People read(String text) {
        return People.read(text, lookup);
    }

    private static People people(String member, String other) {
        return new People(List.of(member), List.of(other));
    }
}
