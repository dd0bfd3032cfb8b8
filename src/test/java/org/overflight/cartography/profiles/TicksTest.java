package org.overflight.cartography.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {
    @ParameterizedTest
    @CsvSource({
        "0, 36000, 20000, 3",
        "0, 480, 200, 4",
        "0, 4100, 2000, 4",
        "-30, 2400, 1000, 5",
        "0, 0.9, 0.5, 3",
        "0, 60, 20, 4"
    })
    void valuesStandAtRoundSteps(double least, double most, double step, int count) {
        Ticks ticks = Ticks.around(least, most, 3);
        assertThat(ticks.step()).isEqualTo(step);
        assertThat(ticks.values()).hasSize(count);
        assertThat(ticks.values().get(0)).isLessThanOrEqualTo(least);
        assertThat(ticks.values().get(count - 1)).isGreaterThanOrEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource({"81720, 7200", "9000, 900", "40, 5", "7, 1", "864000, 86400"})
    void timesStandAtFullHoursOrMinutesOrDays(long span, double step) {
        double from = (double) Instant.parse("2025-02-04T21:13:42Z").getEpochSecond();
        Ticks ticks = Ticks.ofTime(from, from + span, 12);
        assertThat(ticks.step()).isEqualTo(step);
        assertThat(ticks.values()).isNotEmpty().hasSizeLessThanOrEqualTo(13);
        assertThat(ticks.values()).allMatch(value -> value % step == 0 && value >= from && value <= from + span);
    }

    private static double second(String time) {
        return (double) Instant.parse(time).getEpochSecond();
    }

    @Test
    void midnightIsNamedByItsDay() {
        Ticks ticks = new Ticks(7200, List.of());
        assertThat(ticks.clock(second("2025-02-05T00:00:00Z"))).isEqualTo("5\u00a0Feb");
        assertThat(ticks.clock(second("2025-02-05T02:00:00Z"))).isEqualTo("02:00");
        assertThat(new Ticks(5, List.of()).clock(second("2025-02-05T02:00:05Z")))
                .isEqualTo("02:00:05");
    }

    @Test
    void aSpanOfMonthsHasFullDays() {
        Ticks ticks = Ticks.ofTime(0, 400 * 86_400.0, 12);
        assertThat(ticks.values()).hasSizeLessThanOrEqualTo(13);
        assertThat(ticks.step() % 86_400).isZero();
    }
}
