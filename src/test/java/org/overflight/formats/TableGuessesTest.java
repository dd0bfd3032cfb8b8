package org.overflight.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables as spreadsheets, loggers and web pages of many countries write them. */
class TableGuessesTest {
    private static final double FOOT_M = 0.3048;
    private static final double KNOT_MPS = 1852 / 3600.0;

    @Test
    void decimalCommasBetweenSemicolons() {
        Recording recording =
                Reading.clean("Zeit;Breite;L\u00e4nge;H\u00f6he (m)\n2021-02-28T23:00:00Z;52,36;-13,5;1250,5\n");
        FixSequence fixes = recording.tracks().get(0).segments().get(0);
        assertThat(fixes.latDeg(0)).isEqualTo(52.36);
        assertThat(fixes.lonDeg(0)).isEqualTo(-13.5);
        assertThat(fixes.altitudeM(0)).isEqualTo(1250.5);
        assertThat(Reading.rules(recording)).containsExactly("columns", "decimal-comma");
    }

    @Test
    void commasBetweenThousandsAreNoDecimals() {
        FixSequence fixes = Reading.fixes(
                "Time (UTC)\tLatitude\tLongitude\tkts\tmph\tfeet\n2021-02-28 23:00:00\t52.36\t13.5\t400\t460\t32,808\n");
        assertThat(fixes.altitudeM(0)).isEqualTo(32808 * FOOT_M, within(1e-9));
        assertThat(fixes.groundSpeedMps(0)).isEqualTo(400 * KNOT_MPS, within(1e-9));
    }

    @Test
    void decimalCommasInATableOfCommasAreWarnedOf() {
        assertThat(Reading.places(Reading.of("lat,lon\n52,36,13,5\n"))).contains("2:0 row-length");
        assertThat(Reading.places(Reading.of("lat,lon\n52,36,,\n"))).doesNotContain("2:0 row-length");
    }

    @Test
    void degreesMinutesAndSeconds() {
        FixSequence fixes = Reading.fixes("lat;lon\n52\u00b021'36\"S;13\u00b030'00\"W\nN50 21.6;E013 30.0\n");
        assertThat(fixes.latDeg(0)).isEqualTo(-52.36, within(1e-12));
        assertThat(fixes.lonDeg(0)).isEqualTo(-13.5, within(1e-12));
        assertThat(fixes.latDeg(1)).isEqualTo(50.36, within(1e-12));
        assertThat(fixes.lonDeg(1)).isEqualTo(13.5, within(1e-12));
        assertThat(Reading.places(Reading.of("lat,lon\n52 60 N,13E\n50W,13E\n")))
                .contains("2:0 bad-number", "3:0 bad-number");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-02-28,23:05:00,2021-02-28T23:05:00Z",
        "2021-02-28,9:05:00,2021-02-28T09:05:00Z",
        "28.02.2021,23:05,2021-02-28T23:05:00Z",
        "2/28/2021,11:05:30 PM,2021-02-28T23:05:30Z",
        "2/28/2021,12:05 AM,2021-02-28T00:05:00Z",
        "28/02/2021,23:05:00.250,2021-02-28T23:05:00.250Z",
        "20210228,230500,2021-02-28T23:05:00Z",
        "2021/2/28,23:05:00Z,2021-02-28T23:05:00Z",
        "03/03/2021,00:00:00,2021-03-03T00:00:00Z",
        "2021-02-28,2021-03-01T00:00:00+01:00,2021-02-28T23:00:00Z",
    })
    void dateAndTimeInTwoColumns(String date, String time, String moment) {
        FixSequence fixes = Reading.fixes("Date;Time;Lat;Lon\n" + date + ";" + time + ";1;2\n");
        assertThat(fixes.time(0)).isEqualTo(Instant.parse(moment));
    }

    @Test
    void aDateOfTwoReadingsIsRefusedUntilAnotherTells() {
        Recording recording = Reading.of(
                "date,time,lat,lon\n03/04/2021,10:00:00,1,2\n04/13/2021,10:00:00,1,2.1\n04/12/2021,10:00:00,1,2.2\n");
        assertThat(Reading.places(recording)).contains("2:0 bad-time").doesNotContain("4:0 bad-time");
        FixSequence fixes = recording.tracks().get(0).segments().get(0);
        assertThat(fixes.toList())
                .extracting(fix -> String.valueOf(fix.time()))
                .containsExactlyInAnyOrder("null", "2021-04-13T10:00:00Z", "2021-04-12T10:00:00Z");
    }

    @Test
    void timesOfTheDayWithoutADateAreNoTimesAndToldOnce() {
        Recording recording = Reading.of("time,lat,lon\n23:00:00,1,2\n23:00:10,1,2.1\n");
        assertThat(Reading.rules(recording)).containsExactly("columns", "no-date");
        assertThat(recording.tracks().get(0).kind()).isEqualTo(SeriesKind.DRAWN);
    }

    /** Along the equator a degree is 111,319 m. */
    @ParameterizedTest
    @CsvSource({"1", "0.514444", "0.277778", "0.44704"})
    void aSpeedWithoutUnitIsTakenAsTheWayTells(double unitMps) {
        StringBuilder text = new StringBuilder("time,lat,lon,speed\n");
        for (int i = 0; i < 6; i++) {
            double lonDeg = i * 10 * 200 / 111_319.0;
            text.append(
                    String.format(Locale.ROOT, "2021-02-28T23:00:%02dZ,0,%.6f,%.1f%n", i * 10, lonDeg, 200 / unitMps));
        }
        Recording recording = Reading.clean(text.toString());
        assertThat(recording.tracks().get(0).segments().get(0).groundSpeedMps(3))
                .isEqualTo(200, within(0.2));
        assertThat(Reading.rules(recording)).containsExactly("columns", "units");
        assertThat(recording.problems().get(1).message()).contains("which fits the way");
    }

    @Test
    void anAltitudeWithoutUnitIsInFeetWhereMetresCannotBe() {
        String rows = "2021-02-28T23:00:00Z,0,1,ground\n2021-02-28T23:00:10Z,0,1.01,";
        FixSequence high = Reading.fixes("ts,lat,lon,alt_baro\n" + rows + "35000\n");
        assertThat(high.altitudeM(1)).isEqualTo(35000 * FOOT_M, within(1e-9));
        assertThat(high.has(0, FixQuality.ON_GROUND)).isTrue();
        assertThat(Reading.fixes("ts,lat,lon,alt\n" + rows + "12000\n").altitudeM(1))
                .isEqualTo(12000);
    }
}
