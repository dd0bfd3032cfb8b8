package org.overflight.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1e-9, 0",
        "0.001, under 0.01",
        "0.0049, under 0.01",
        "0.005, 0.01",
        "0.27, 0.27",
        "0.304, 0.3",
        "0.994, 0.99",
        "0.996, 1",
        "2.04, 2",
        "2.7, 2.7",
        "9.94, 9.9",
        "9.96, 10",
        "12.4, 12",
        "'1234.5', '1,235'"
    })
    void whatIsNotNothingDoesNotReadAsNothing(double value, String expected) {
        assertThat(NumberWords.size(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"-0.4, 0", "999.5, '1,000'", "-999, -999", "-1000, '-1,000'", "1234567.5, '1,234,568'"})
    void wholeNumbersHaveCommasBetweenThousands(double value, String expected) {
        assertThat(NumberWords.whole(value)).isEqualTo(expected);
    }
}
