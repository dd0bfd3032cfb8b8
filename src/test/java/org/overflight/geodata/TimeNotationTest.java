package org.overflight.geodata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.overflight.model.When;

class TimeNotationTest {
    @ParameterizedTest
    @CsvSource({
        "2021-03-07T05:00Z, 2021-03-07T05:00:00Z",
        "2021-03-07T07:00+02:00, 2021-03-07T05:00:00Z",
        "2021-03-07 07:00+02:00, 2021-03-07T05:00:00Z",
        "2021-03-07 07:00 +0200, 2021-03-07T05:00:00Z",
        "2021-03-07T07:00+02, 2021-03-07T05:00:00Z",
        "2021-03-07 05:00 UTC, 2021-03-07T05:00:00Z",
        "2021-03-06T23:00:30.25-06:30, 2021-03-07T05:30:30.250Z",
        "1982-04-30T23:50z, 1982-04-30T23:50:00Z",
        "2021-03-07T07:00\u221203:00, 2021-03-07T10:00:00Z"
    })
    void momentsAreRead(String text, String instant) {
        assertThat(((When.At) TimeNotation.parse(text)).instant()).isEqualTo(Instant.parse(instant));
    }

    @Test
    void theOffsetIsKept() {
        When.At at = (When.At) TimeNotation.parse("2021-03-07T07:00+02:00");
        assertThat(at.time().getOffset()).isEqualTo(ZoneOffset.ofHours(2));
    }

    @Test
    void daysMonthsYearsAndWordsAreReadAsPreciselyAsTheyAreWritten() {
        assertThat(TimeNotation.parse("2021-03-07")).isEqualTo(new When.On(LocalDate.of(2021, 3, 7)));
        assertThat(TimeNotation.parse("2020-02-29")).isEqualTo(new When.On(LocalDate.of(2020, 2, 29)));
        assertThat(TimeNotation.parse("2021-03-06/2021-03-07"))
                .isEqualTo(new When.Between(LocalDate.of(2021, 3, 6), LocalDate.of(2021, 3, 7)));
        assertThat(TimeNotation.parse("2021-03")).isEqualTo(new When.About(LocalDate.of(2021, 3, 1), "March 2021"));
        assertThat(TimeNotation.parse("2021")).isEqualTo(new When.About(LocalDate.of(2021, 1, 1), "2021"));
        assertThat(TimeNotation.parse("1961/1968"))
                .isEqualTo(new When.About(LocalDate.of(1961, 1, 1), "1961\u20131968"));
        assertThat(TimeNotation.parse("1961/1961")).isEqualTo(new When.About(LocalDate.of(1961, 1, 1), "1961"));
        assertThat(TimeNotation.parse("2020-11/2021-03"))
                .isEqualTo(new When.About(LocalDate.of(2020, 11, 1), "November 2020 to March 2021"));
        assertThat(TimeNotation.parse("1961-03/1961-05"))
                .isEqualTo(new When.About(LocalDate.of(1961, 3, 1), "March to May 1961"));
        assertThat(TimeNotation.parse("March 2021")).isEqualTo(new When.About(LocalDate.of(2021, 3, 1), "March 2021"));
        assertThat(TimeNotation.parse("about 1930")).isEqualTo(new When.About(LocalDate.of(1930, 1, 1), "about 1930"));
    }

    /** The character at fault is the one behind the caret. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-02-^30 | February 2021 has 28 days.",
                "2021-04-^31 | April 2021 has 30 days.",
                "2021-03-^00 | March 2021 has 31 days.",
                "2021-^13-01 | There is no month 13.",
                "2021-^00 | There is no month 00.",
                "2021-02-^29T05:00Z | February 2021 has 28 days.",
                "2021-03-07T^25:00Z | Hours end at 23.",
                "2021-03-07T^24:00Z | Hours end at 23.",
                "2021-03-07T07:^60Z | Minutes end at 59.",
                "2021-03-07T07:00:^60Z | Seconds end at 59.",
                "2021-03-07T07:00^ | The time has no offset from UTC",
                "2021-03-07T07:00 ^CET | is no offset from UTC.",
                "2021-03-07T07:00^+19:00 | There is no offset +19:00 from UTC.",
                "2021-03-07T07:00^+02:75 | There is no offset",
                "2021-03-07/^2021-03-06 | The last day is before the first.",
                "2021-03-07/^08 | Expected the last day",
                "2021-03-07/2021-02-^30 | February 2021 has 28 days.",
                "1968/^1961 | The last year is before the first.",
                "1961-05/^1961-03 | The last month is before the first.",
                "1961/^68 | Expected the last year behind the slash",
                "1961/^1968-01 | Expected the last year behind the slash",
                "1961-03/^05 | Expected the last month behind the slash",
                "1961-^13/1962-01 | There is no month 13.",
                "1961-03/1962-^13 | There is no month 13.",
                "^7.3.2021 | Expected a day like 2021-03-07",
                "^03/07/2021 | Expected a day like 2021-03-07",
                "^2021-3-7 | Expected a day like 2021-03-07",
                "^20210307T0500Z | Expected a day like 2021-03-07",
                "^12:30 | Expected a day like 2021-03-07",
                "^last spring | no year in them",
                "^ | Expected a day"
            })
    void whatIsWrongIsShownAtItsCharacter(String marked, String message) {
        String text = marked.replace("^", "");
        NotationException fault = catchThrowableOfType(NotationException.class, () -> TimeNotation.parse(text));
        assertThat(fault).as(text).isNotNull().hasMessageContaining(message);
        assertThat(fault.offset()).isEqualTo(marked.indexOf('^'));
    }
}
