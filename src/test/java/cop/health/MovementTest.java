package cop.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MovementTest {

    @Test
    void aFallThatOnlyTheLaunchMakesIsSettling() {
        Movement movement = attendance(10, 8, 7, 7, 7, 7);

        assertThat(movement.isFalling()).isFalse();
        assertThat(movement.word().words()).isEqualTo("settling after launch");
        assertThat(movement.guard()).hasValue("gone-without-launch");
    }

    @Test
    void fourMeetingsShowNoTrendHoweverSteep() {
        Movement movement = attendance(10, 7, 4, 1);

        assertThat(movement.isTested()).isFalse();
        assertThat(movement.trend()).isEmpty();
    }

    @Test
    void barsStandOnAScaleFromNobodyToEverybody() {
        assertThat(attendance(0, 5, 10).spark()).isEqualTo("▁▅█");
        assertThat(attendance(0, 5, 10).ends()).isEqualTo("from 0 of 10 to 10 of 10");
    }

    private static Movement attendance(int... came) {
        Records records = new Records();
        IntStream.range(0, came.length).forEach(i -> records.held("2026-0" + (i + 1) + "-15", "", ""));
        var held = records.community().meetingsByDate();
        return Movement.of(
                IntStream.range(0, came.length)
                        .mapToObj(i -> new Part(held.get(i), came[i], 10))
                        .toList(),
                true);
    }
}
