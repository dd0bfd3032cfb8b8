package org.overflight.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {
    @Test
    void guessesColumnsAndUnitsAndSaysSo() {
        Recording recording = Reading.clean("""
                Time (UTC);Latitude;Longitude;Alt (ft);Speed_kts;Heading
                2024-01-01 10:00:00Z;51.5;-0.1;1000;100;90
                2024-01-01 10:00:10Z;51.6;-0.2;;;
                """);
        FixSequence fixes = recording.tracks().get(0).segments().get(0);
        assertThat(fixes.time(1)).isEqualTo(Instant.parse("2024-01-01T10:00:10Z"));
        assertThat(fixes.altitudeM(0)).isEqualTo(304.8, within(1e-9));
        assertThat(fixes.groundSpeedMps(0)).isEqualTo(51.444, within(1e-3));
        assertThat(fixes.courseDeg(0)).isEqualTo(90);
        assertThat(fixes.altitudeM(1)).isNaN();
        assertThat(recording.problems().get(0).message())
                .isEqualTo(
                        "Taken by the names of the columns: latitude from \"Latitude\", longitude from \"Longitude\","
                                + " time from \"Time (UTC)\", altitude from \"Alt (ft)\" in feet, ground speed from \"Speed_kts\""
                                + " in knots, course from \"Heading\".");
    }

    @Test
    void readsTabsQuotesAndEpochs() {
        FixSequence fixes =
                Reading.fixes("\"lat\"\t\"lng\"\ttimestamp\r\n1.5\t2.5\t1700000000\r\n\"1.6\"\t2.6\t1700000001500\r\n");
        assertThat(fixes.time(0)).isEqualTo(Instant.ofEpochSecond(1_700_000_000));
        assertThat(fixes.time(1)).isEqualTo(Instant.ofEpochMilli(1_700_000_001_500L));
    }

    @Test
    void readsFlightRadarTables() {
        Recording recording = Reading.clean("""
                Timestamp,UTC,Callsign,Position,Altitude,Speed,Direction
                1705312800,2024-01-15T10:00:00Z,BAW286,"51.471,-0.453",1000,160,271
                1705312810,2024-01-15T10:00:10Z,BAW286,"51.472,-0.463",1200,170,272
                """);
        RecordedTrack track = recording.tracks().get(0);
        FixSequence fixes = track.segments().get(0);
        assertThat(recording.receipt().format()).isEqualTo("FlightRadar24 CSV");
        assertThat(track.identity().callsign()).isEqualTo("BAW286");
        assertThat(fixes.latDeg(0)).isEqualTo(51.471);
        assertThat(fixes.altitudeM(0)).isEqualTo(304.8, within(1e-9));
        assertThat(fixes.groundSpeedMps(0)).isEqualTo(82.311, within(1e-3));
        assertThat(fixes.time(1)).isEqualTo(Instant.parse("2024-01-15T10:00:10Z"));
    }

    @Test
    void sortsOpenSkyRowsAndLeavesOutRepeatedPositions() {
        Recording recording = Reading.clean("""
                time,icao24,lat,lon,velocity,heading,vertrate,callsign,onground,alert,spi,squawk,baroaltitude,geoaltitude,lastposupdate,lastcontact
                1000000020,a0b1c2,50.2,8.2,200.5,90.5,0,DLH123  ,False,False,False,1000,10000,10100,1000000019.5,1000000020
                1000000000,a0b1c2,50.0,8.0,200.5,90.5,0,DLH123  ,False,False,False,1000,NaN,10100,999999999.5,1000000000
                1000000030,a0b1c2,50.2,8.2,200.5,90.5,0,DLH123  ,False,False,False,1000,10000,10100,1000000019.5,1000000030
                1000000000,3c6444,51,9,0,0,0,,True,False,False,,,,1000000000,1000000000
                1000000010,3c6444,,,0,0,0,,True,False,False,,,,,1000000010
                """);
        assertThat(recording.tracks()).extracting(RecordedTrack::name).containsExactly("DLH123", "3c6444");
        FixSequence fixes = recording.tracks().get(0).segments().get(0);
        assertThat(fixes.size()).isEqualTo(2);
        assertThat(fixes.time(0)).isEqualTo(Instant.ofEpochMilli(999_999_999_500L));
        assertThat(fixes.quality(0)).containsExactly(FixQuality.GEOMETRIC_ALTITUDE);
        assertThat(fixes.groundSpeedMps(0)).isEqualTo(200.5);
        assertThat(recording.tracks().get(1).segments().get(0).has(0, FixQuality.ON_GROUND))
                .isTrue();
        assertThat(recording.receipt().drops())
                .containsExactly(new Receipt.Drop("no position", 1), new Receipt.Drop("repeated fix", 1));
        assertThat(Reading.rules(recording)).containsExactly("order");
    }

    @Test
    void readsOpenSkyStates() {
        Recording recording = Reading.clean("""
                {"time":1700000000,"states":[
                ["a0b1c2","UAL1    ","United States",1699999999,1700000000,-100.5,40.5,10000.5,false,230.1,91.2,0,null,10200,"1000",false,2],
                ["3c6444",null,"Germany",null,1700000000,null,null,null,true,0,null,null,null,null,null,false,0]]}""");
        RecordedTrack track = recording.tracks().get(0);
        assertThat(track.identity().callsign()).isEqualTo("UAL1");
        FixSequence fixes = track.segments().get(0);
        assertThat(fixes.lonDeg(0)).isEqualTo(-100.5);
        assertThat(fixes.altitudeM(0)).isEqualTo(10000.5);
        assertThat(fixes.time(0)).isEqualTo(Instant.ofEpochSecond(1_699_999_999));
        assertThat(fixes.quality(0)).containsExactly(FixQuality.MULTILATERATED);
        assertThat(recording.tracks()).hasSize(1);
    }

    @Test
    void readsOpenSkyTracks() {
        RecordedTrack track = Reading.track("""
                {"icao24":"3c4b26","callsign":"D-ABYF","startTime":1507303200,"endTime":1507306800,
                "path":[[1507303200,50.0,8.5,0,90.0,true],[1507303260,50.1,8.6,1000.5,45,false],[1507303300,null,null,null,null,false]]}""");
        assertThat(track.identity().hexAddress()).isEqualTo("3c4b26");
        FixSequence fixes = track.segments().get(0);
        assertThat(fixes.size()).isEqualTo(2);
        assertThat(fixes.altitudeM(1)).isEqualTo(1000.5);
        assertThat(fixes.has(0, FixQuality.ON_GROUND)).isTrue();
    }

    @Test
    void aBadNumberIsToldWithItsLine() {
        Recording recording = Reading.of("lat,lon\n1,2\n\"a\nb\",3\n4,5,6\n7\n91,1\n");
        assertThat(Reading.places(recording)).contains("3:0 bad-number", "7:0 latitude-range");
        assertThat(recording.tracks().get(0).size()).isEqualTo(2);
    }

    @Test
    void namesOfRowsAreKept() {
        RecordedTrack track = Reading.track("flight,name,lat,lon\nA,Start,1,1\nA,,1,2\nA,End,1,3\n");
        assertThat(track.name()).isEqualTo("A");
        assertThat(track.fixNames())
                .containsEntry(0, "Start")
                .containsEntry(2, "End")
                .hasSize(2);
    }

    @Test
    void everyFlightOfATableIsATrack() {
        Recording recording = Reading.clean("flight,lat,lon\nA,1,1\nB,2,2\nA,1,2\n");
        assertThat(recording.tracks()).extracting(RecordedTrack::name).containsExactly("A", "B");
        assertThat(recording.tracks()).extracting(RecordedTrack::size).containsExactly(2, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"callsign", "registration", "tail"})
    void aircraftWithoutFlightOrAddressAreToldApartByTheirNames(String column) {
        Recording recording = Reading.clean("time," + column + ",lat,lon\n"
                + "2024-05-18T09:00:00Z,AAA1,51.93,10.43\n2024-05-18T09:00:00Z,BBB2,41.93,0.43\n"
                + "2024-05-18T09:05:00Z,AAA1,51.98,10.68\n2024-05-18T09:05:00Z,BBB2,41.98,0.68\n");
        assertThat(recording.tracks()).extracting(RecordedTrack::name).containsExactly("AAA1", "BBB2");
        assertThat(recording.tracks()).extracting(RecordedTrack::size).containsExactly(2, 2);
        assertThat(Reading.rules(recording)).containsExactly("columns", "aircraft");
    }

    @Test
    void aCallsignThatIsSometimesMissingDoesNotSplitATrack() {
        RecordedTrack track = Reading.track("""
                time,callsign,lat,lon
                2024-05-18T09:00:00Z,,1,1
                2024-05-18T09:05:00Z,AAA1,1,2
                2024-05-18T09:10:00Z,,1,3
                2024-05-18T09:15:00Z,AAA1,1,4
                """);
        assertThat(track.segments().get(0).toList())
                .extracting(fix -> fix.position().lonDeg())
                .containsExactly(1.0, 2.0, 3.0, 4.0);
        assertThat(track.identity().callsign()).isEqualTo("AAA1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hex", "registration"})
    void aCallsignThatChangesOnTheWayDoesNotSplitATrack(String column) {
        RecordedTrack track =
                Reading.track(column + ",callsign,lat,lon\n3c6444,AAA1,1,1\n3c6444,,1,2\n3c6444,BBB2,1,3\n");
        assertThat(track.size()).isEqualTo(3);
        assertThat(track.identity().callsign()).isEqualTo("AAA1");
    }

    @Test
    void aNameThatARowLeavesOutIsThatOfRowsWithItsOtherNames() {
        Recording recording = Reading.clean("""
                hex,flight,callsign,lat,lon
                3c6444,,AAA1,1,1
                ,,AAA1,1,2
                3c6444,F1,,1,3
                3c0001,,BBB2,2,1
                ,F2,,2,2
                ,F2,BBB2,2,3
                ,,CCC3,3,1
                ,,,4,1
                """);
        assertThat(recording.tracks()).extracting(RecordedTrack::size).containsExactly(3, 3, 1, 1);
        assertThat(recording.tracks()).extracting(RecordedTrack::name).containsExactly("F1", "F2", "CCC3", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", ","})
    void theSeparatorIsThatOfTheHeaderBehindComments(String separator) {
        String text = "# made by X, of Y, on Z\n#\ttwo\n\ntime;lat;lon\n2024-05-18T09:00:00Z;51.93;10.43\n";
        RecordedTrack track = Reading.track(text.replace(";", separator));
        assertThat(track.segments().get(0).latDeg(0)).isEqualTo(51.93);
    }
}
