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

    @ParameterizedTest
    @CsvSource({
        "20240518090000,2024-05-18T09:00:00Z",
        "202405180900,2024-05-18T09:00:00Z",
        "20240518090000.250,2024-05-18T09:00:00.250Z",
        "1716022800,2024-05-18T09:00:00Z",
        "1716022800000,2024-05-18T09:00:00Z",
        "946684800000,2000-01-01T00:00:00Z",
        "-800000000,1944-08-25T17:46:40Z",
        // Milliseconds, for no year has 99 months.
        "201399000000,1976-05-20T00:10:00Z",
    })
    void aMomentInOneNumber(String number, String moment) {
        FixSequence fixes = Reading.fixes("Timestamp;Lat;Lon\n" + number + ";1;2\n");
        assertThat(fixes.time(0)).isEqualTo(Instant.parse(moment));
        assertThat(Reading.fixes("Date;Lat;Lon\n" + number + ";1;2\n").time(0)).isEqualTo(Instant.parse(moment));
    }

    /** As spreadsheets show 2024-05-18 and 1944-08-25: their day 25,569 is 1970-01-01. */
    @ParameterizedTest
    @CsvSource({
        "45430.375,45430.3784722222,2024-05-18T09:00:00Z,2024-05-18T09:05:00Z",
        "'45430,375','45430,3784722222',2024-05-18T09:00:00Z,2024-05-18T09:05:00Z",
        "16309,16309.5,1944-08-25T00:00:00Z,1944-08-25T12:00:00Z",
    })
    void theDaysOfASpreadsheet(String first, String second, String firstMoment, String secondMoment) {
        Recording recording = Reading.clean("time;lat;lon\n" + first + ";1;2\n" + second + ";1;2.1\n");
        assertThat(recording.tracks().get(0).segments().get(0).toList())
                .extracting(fix -> String.valueOf(fix.time()))
                .containsExactly(firstMoment, secondMoment);
        assertThat(Reading.rules(recording)).containsExactly("columns", "day-numbers");
    }

    /** Seconds since midnight and since the start; and days alone. */
    @ParameterizedTest
    @CsvSource({"32400,32410.5,32500", "0,10,20", "45430,45430,45431", "1e15,2e15,3e15", "20249918090000,1,2"})
    void numbersThatAreNoMomentsAreRefusedWithTheNameOfTheColumn(String first, String second, String third) {
        Recording recording =
                Reading.of("lat,lon,UTC time\n1,2," + first + "\n1,2.1," + second + "\n1,2.2," + third + "\n");
        assertThat(recording.tracks().get(0).kind()).isEqualTo(SeriesKind.DRAWN);
        assertThat(recording.tracks().get(0).segments().get(0).toList())
                .extracting(fix -> fix.position().lonDeg())
                .containsExactly(2.0, 2.1, 2.2);
        assertThat(recording.problems())
                .filteredOn(p -> p.rule().equals("bad-time"))
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p.message()).contains("\"UTC time\""));
    }
}
