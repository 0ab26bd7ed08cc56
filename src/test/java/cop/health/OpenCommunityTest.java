package cop.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cop.render.Format;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is asked of a community to which people come as they like. */
class OpenCommunityTest {

    private static final String EVERYBODY = "ana ben chi dee eli fay gus hana ira jon";
    private static final String[] DAYS = {"2026-02-05", "2026-03-05", "2026-04-02", "2026-05-07", "2026-06-04"};

    @Test
    void howManyComeIsSaidAndNotJudged() {
        HealthReport report = Reports.of(fair(8, 5, 9, 6, 8));
        Finding headcount = Reports.finding(report, "R2");

        assertThat(headcount.status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(Reports.counts(report, "R2")).isEqualTo("8");
        assertThat(Reports.show(report, Format.TEXT))
                .contains("Headcount: between 5 and 9 came", "█▅█▆█")
                .doesNotContain("Headcount: Half");
    }

    @Test
    void aRoomThatKeepsThinningIsToBeWatched() {
        HealthReport report = Reports.of(fair(10, 9, 8, 6, 4).started("2025-01-01"));

        assertThat(Reports.finding(report, "R2").status()).isEqualTo(Status.WATCH);
        assertThat(Reports.show(report, Format.TEXT)).contains("██▇▅▄ falling, from 10 to 4");
    }

    @Test
    void aFullLaunchIsNoFall() {
        Records launched = fair(10, 5, 4, 5, 4).started(DAYS[0]);

        assertThat(Reports.finding(Reports.of(launched), "R2").status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void theCoreIsWhoComesToThreeOfFiveAndGaveSomethingTwice() {
        Records records = fair(3, 3, 3, 2, 2)
                .roles(DAYS[0], "ana", "chi")
                .roles(DAYS[1], "ana", "chi")
                .roles(DAYS[2], "ben", "dee")
                .roles(DAYS[3], "dee", "dee");

        assertThat(Core.of(Window.of(records.community(), PlayCop.AS_OF))).containsExactly("ana", "chi");
        assertThat(Core.of(Window.of(records.withoutMetrics("chi").community(), PlayCop.AS_OF)))
                .containsExactly("ana");
        assertThat(Core.of(Window.of(
                        records.leave("chi", "2026-05-01", "2026-06-30").community(), PlayCop.AS_OF)))
                .containsExactly("ana");
    }

    @Test
    void everyMeetingWeighsTheSameInWhetherTheCoreIsThere() {
        Records records = fair(3, 3, 3, 2, 2).roles(DAYS[0], "ana", "chi").roles(DAYS[1], "ana", "chi");
        HealthReport all = Reports.of(records);
        HealthReport away = Reports.of(records.leave("chi", DAYS[4], DAYS[4]));

        assertThat(Reports.counts(all, "R3")).isEqualTo("8 of 10");
        assertThat(Reports.counts(away, "R3")).isEqualTo("8 of 9");
        assertThat(Reports.finding(away, "R3").figure().orElseThrow().value())
                .isCloseTo((3 + 0.5 + 1) / 5, within(1e-9));
    }

    @Test
    void whereNobodyLedAnythingTwiceThereIsNoCoreToSpeakOf() {
        Finding finding = Reports.finding(Reports.of(fair(8, 5, 9, 6, 8)), "R3");

        assertThat(finding.status()).isEqualTo(Status.NOT_ENOUGH_DATA);
        assertThat(finding.says()).contains("needs 1 more person who often comes");
    }

    /** An open community of ten in which at each meeting the first so many come. */
    private static Records fair(int... came) {
        Records records = new Records().open().regular(EVERYBODY, "2025-01-01");
        String[] people = EVERYBODY.split(" ");
        for (int i = 0; i < came.length; i++) {
            records.held(DAYS[i], String.join(" ", Arrays.copyOf(people, came[i])), "");
        }
        return records;
    }
}
