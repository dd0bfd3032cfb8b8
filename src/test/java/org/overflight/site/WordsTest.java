package org.overflight.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.overflight.model.LonLat;
import org.overflight.model.When;
import org.overflight.site.view.LengthView;

class WordsTest {
    @Test
    void heightsAreInFeetAndMetres() {
        assertThat(Words.height(10_668)).isEqualTo("35,000\u202fft (10,668\u202fm)");
        assertThat(Words.height(-30)).isEqualTo("-98\u202fft (-30\u202fm)");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.4, 0",
        "7, 7",
        "999.4, 999",
        "'999.5', '1,000'",
        "'13411', '13,411'",
        "'1234567.5', '1,234,568'",
        "-12, -12",
        "'-999', '-999'",
        "'-1000', '-1,000'",
        "'-123456', '-123,456'"
    })
    void setsCommasBetweenThousands(double value, String expected) {
        assertThat(Words.integer(value)).isEqualTo(expected);
    }

    /** 1 NM is 1852 m, 1 mi is 1609.344 m, both by definition. */
    @Test
    void givesALengthInThreeUnits() {
        assertThat(Words.length(1_852_000)).isEqualTo(new LengthView("1,000", "1,852", "1,151"));
        assertThat(Words.length(1_609_344)).isEqualTo(new LengthView("869", "1,609", "1,000"));
        assertThat(Words.length(0)).isEqualTo(new LengthView("0", "0", "0"));
        assertThat(Words.length(5000)).isEqualTo(new LengthView("2.7", "5", "3.1"));
        assertThat(Words.length(500)).isEqualTo(new LengthView("0.27", "0.5", "0.31"));
    }

    @ParameterizedTest
    @CsvSource({
        "463000, 250\u202fNM",
        "9260, 5\u202fNM",
        "5000, 2.7\u202fNM (5\u202fkm)",
        "100000, 54\u202fNM (100\u202fkm)",
        "500, 500\u202fm (0.27\u202fNM)",
        "5, 5\u202fm (under 0.01\u202fNM)"
    })
    void aChosenLengthIsTheOneThatWasChosen(double metres, String expected) {
        assertThat(Words.chosenLength(metres)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 360",
        "0.4, 360",
        "0.6, 001",
        "9.5, 010",
        "76.2, 076",
        "359.4, 359",
        "359.6, 360",
        "360, 360",
        "-90, 270"
    })
    void courseHasThreeDigitsAndNorthIs360(double deg, String expected) {
        assertThat(Words.course(deg)).isEqualTo(expected);
    }

    @Test
    void positionsNameTheirHemispheres() {
        assertThat(Words.position(new LonLat(34.689, 32.701))).isEqualTo("32.70°\u202fN 34.69°\u202fE");
        assertThat(Words.position(new LonLat(-101.358, 48.4156))).isEqualTo("48.42°\u202fN 101.36°\u202fW");
        assertThat(Words.position(new LonLat(-0.005, -33.946))).isEqualTo("33.95°\u202fS 0.01°\u202fW");
        assertThat(Words.position(new LonLat(180, -90))).isEqualTo("90.00°\u202fS 180.00°\u202fE");
    }

    @Test
    void whatRoundsToTheEquatorOrToGreenwichHasNoWrongHemisphere() {
        assertThat(Words.position(new LonLat(-0.001, -0.004))).isEqualTo("0.00°\u202fN 0.00°\u202fE");
    }

    @Test
    void machinesGetTheCalendarDay() {
        assertThat(Words.isoDate(new When.On(LocalDate.of(2021, 3, 7)))).isEqualTo("2021-03-07");
        assertThat(Words.isoDate(new When.At(OffsetDateTime.parse("2021-03-07T01:30:00+02:00"))))
                .isEqualTo("2021-03-07");
        assertThat(Words.isoDate(new When.About(LocalDate.of(1927, 1, 1), "1927")))
                .isEmpty();
    }

    @Test
    void countsAgreeWithTheirNouns() {
        assertThat(Words.count(1, "leg")).isEqualTo("1 leg");
        assertThat(Words.count(0, "leg")).isEqualTo("0 legs");
        assertThat(Words.count(1234, "point")).isEqualTo("1,234 points");
    }
}
