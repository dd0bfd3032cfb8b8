package org.overflight.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class DateWordsTest {
    @Test
    void datesAreWrittenOut() {
        assertThat(new When.On(LocalDate.of(2021, 3, 7)).words()).isEqualTo("7 March 2021");
        assertThat(new When.About(LocalDate.of(1927, 1, 1), "early in 1927").words())
                .isEqualTo("early in 1927");
        assertThat(new When.Unknown().words()).isEmpty();
    }

    @Test
    void spansOfDaysSayNothingTwice() {
        assertThat(between("2021-03-06", "2021-03-07")).isEqualTo("6–7 March 2021");
        assertThat(between("2021-03-31", "2021-04-01")).isEqualTo("31 March to 1 April 2021");
        assertThat(between("2020-12-31", "2021-01-01")).isEqualTo("31 December 2020 to 1 January 2021");
        assertThat(between("2021-03-07", "2021-03-07")).isEqualTo("7 March 2021");
    }

    @Test
    void timesKeepTheOffsetOfTheirSourceAndAddUtc() {
        assertThat(at("2021-03-07T05:00:00Z")).isEqualTo("7 March 2021, 05:00 UTC");
        assertThat(at("2021-03-07T07:00:00+02:00")).isEqualTo("7 March 2021, 07:00 local (05:00 UTC)");
    }

    @Test
    void secondsAreRoundedToTheMinuteAndNotCut() {
        assertThat(at("2024-07-14T09:39:55Z")).isEqualTo("14 July 2024, 09:40 UTC");
        assertThat(at("2024-07-14T09:39:29Z")).isEqualTo("14 July 2024, 09:39 UTC");
        assertThat(at("2024-07-14T01:59:30+02:00")).isEqualTo("14 July 2024, 02:00 local (00:00 UTC)");
    }

    @Test
    void roundingChangesNoDay() {
        assertThat(at("2024-07-14T23:59:55Z")).isEqualTo("14 July 2024, 23:59 UTC");
    }

    @Test
    void momentsOfARecordingAreToTheSecond() {
        assertThat(DateWords.second(Instant.parse("2024-07-14T09:39:55.9Z"))).isEqualTo("14 July 2024, 09:39:55 UTC");
    }

    @Test
    void aMomentWhoseDayIsAnotherInUtcSaysSo() {
        assertThat(at("2021-03-07T01:30:00+02:00")).isEqualTo("7 March 2021, 01:30 local (6 March, 23:30 UTC)");
        assertThat(at("2020-12-31T20:00:00-05:00")).isEqualTo("31 December 2020, 20:00 local (1 January, 01:00 UTC)");
    }

    private static String between(String first, String last) {
        return new When.Between(LocalDate.parse(first), LocalDate.parse(last)).words();
    }

    private static String at(String time) {
        return new When.At(OffsetDateTime.parse(time)).words();
    }
}
