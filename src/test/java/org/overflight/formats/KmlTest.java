package org.overflight.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.overflight.geodesy.SphericalRegions;

class KmlTest {
    @Test
    void readsTracksOfBothNamespaces() {
        for (String prefix : new String[] {"gx:", ""}) {
            FixSequence fixes =
                    Reading.fixes("""
                    <kml xmlns="http://www.opengis.net/kml/2.3"><Placemark><PTrack>
                    <when>2010-05-28T02:02:09Z</when><when>2010-05-28T02:02:35.5Z</when>
                    <Pcoord>-122.2 37.3 156</Pcoord><Pcoord>-122.1 37.4</Pcoord></PTrack></Placemark></kml>""".replace("PTrack", prefix + "Track").replace("Pcoord", prefix + "coord"));
            assertThat(fixes.time(1)).isEqualTo(Instant.parse("2010-05-28T02:02:35.5Z"));
            assertThat(fixes.altitudeM(0)).isEqualTo(156);
            assertThat(fixes.altitudeM(1)).isNaN();
        }
    }

    @Test
    void aTrackWithoutTimesHasNone() {
        FixSequence fixes = Reading.fixes(
                "<kml><Placemark><gx:Track><gx:coord>1 2 3</gx:coord><gx:coord>2 3 4</gx:coord></gx:Track></Placemark></kml>");
        assertThat(fixes.hasTime(0)).isFalse();
        assertThat(fixes.size()).isEqualTo(2);
    }

    @Test
    void timesThatCannotBePairedAreLeftOut() {
        Recording recording = Reading.of("""
                <kml><Placemark><gx:Track><when>2010-05-28T02:02:09Z</when>
                <gx:coord>1 2 3</gx:coord><gx:coord>2 3 4</gx:coord></gx:Track></Placemark></kml>""");
        assertThat(recording.tracks().get(0).segments().get(0).hasTime(0)).isFalse();
        assertThat(Reading.rules(recording)).containsExactly("track-times");
    }

    @Test
    void anUnknownPositionKeepsThePairing() {
        FixSequence fixes = Reading.fixes("""
                <kml><Placemark><gx:Track><when>2010-01-01T00:00:00Z</when><when>2010-01-01T00:00:01Z</when>
                <when>2010-01-01T00:00:02Z</when><gx:coord>1 2 3</gx:coord><gx:coord/><gx:coord>2 3 4</gx:coord>
                </gx:Track></Placemark></kml>""");
        assertThat(fixes.size()).isEqualTo(2);
        assertThat(fixes.time(1)).isEqualTo(Instant.parse("2010-01-01T00:00:02Z"));
    }

    @Test
    void straySpacesAroundCommasAreNoEnds() {
        FixSequence fixes =
                Reading.fixes("<kml><Placemark><LineString><coordinates>\n 1.5 , 2,3\n\t4,5 6,7,\n8</coordinates>"
                        + "</LineString></Placemark></kml>");
        assertThat(fixes.size()).isEqualTo(3);
        assertThat(fixes.lonDeg(0)).isEqualTo(1.5);
        assertThat(fixes.altitudeM(2)).isEqualTo(8);
    }

    @Test
    void aBadCoordinateIsToldAtItsPlace() {
        Recording recording = Reading.of("<kml><Placemark><LineString><coordinates>1,2\n 3,x\n4,5 91,91 7\n"
                + "</coordinates></LineString></Placemark></kml>");
        assertThat(Reading.places(recording))
                .containsExactly("2:2 bad-number", "3:5 latitude-range", "3:11 coordinates");
        assertThat(recording.tracks().get(0).size()).isEqualTo(2);
    }

    @Test
    void readsPolygonsWithHolesWhicheverWayTheyRun() {
        String outer = "0,0 10,0 10,10 0,10 0,0";
        String hole = "4,4 6,4 6,6 4,6 4,4";
        String kml = """
                <kml><Placemark><name>Area</name><Polygon><outerBoundaryIs><LinearRing><coordinates>OUTER</coordinates>
                </LinearRing></outerBoundaryIs><innerBoundaryIs><LinearRing><coordinates>HOLE</coordinates></LinearRing>
                </innerBoundaryIs></Polygon></Placemark></kml>""".replace("OUTER", outer);
        double one = areaM2(kml.replace("HOLE", hole));
        double other = areaM2(kml.replace("HOLE", "4,4 4,6 6,6 6,4 4,4"));
        assertThat(one).isEqualTo(1.18e12, within(0.02e12));
        assertThat(other).isEqualTo(one, within(1.0));
    }

    private static double areaM2(String kml) {
        return SphericalRegions.areaM2(Reading.clean(kml).areas().get(0).polygon());
    }

    @Test
    void readsFlightRadarPlacemarksAsOneTrack() {
        RecordedTrack track = Reading.track("""
                <kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>BA286/BAW286</name><Folder><name>Route</name>
                <Placemark><name>2024-01-15 10:00 UTC</name><description><![CDATA[<div><span><b>Altitude:</b></span> <span>1,000 ft</span>
                <span><b>Speed:</b></span> <span>160 kt</span><span><b>Heading:</b></span> <span>271&deg;</span></div>]]></description>
                <TimeStamp><when>2024-01-15T10:00:00+00:00</when></TimeStamp>
                <Point><altitudeMode>absolute</altitudeMode><coordinates>-0.45,51.47,304.8</coordinates></Point></Placemark>
                <Placemark><TimeStamp><when>2024-01-15T10:00:10Z</when></TimeStamp>
                <Point><coordinates>-0.5,51.48,600</coordinates></Point></Placemark></Folder>
                <Folder><name>Trail</name><Placemark><MultiGeometry><LineString>
                <coordinates>-0.45,51.47,304.8 -0.5,51.48,600</coordinates></LineString></MultiGeometry></Placemark></Folder>
                </Document></kml>""");
        assertThat(track.identity().callsign()).isEqualTo("BAW286");
        FixSequence fixes = track.segments().get(0);
        assertThat(fixes.size()).isEqualTo(2);
        assertThat(fixes.groundSpeedMps(0)).isEqualTo(82.311, within(0.001));
        assertThat(fixes.courseDeg(0)).isEqualTo(271);
        assertThat(fixes.time(1)).isEqualTo(Instant.parse("2024-01-15T10:00:10Z"));
    }

    @Test
    void theRepeatedTrailOfFlightRadarIsCounted() {
        Recording recording = Reading.of("""
                <kml><Placemark><description>Altitude: 0 ft</description><TimeStamp><when>2024-01-15T10:00:00Z</when></TimeStamp>
                <Point><coordinates>1,1</coordinates></Point></Placemark>
                <Placemark><LineString><coordinates>1,1 2,2</coordinates></LineString></Placemark></kml>""");
        assertThat(recording.receipt().format()).isEqualTo("KML (FlightRadar24)");
        assertThat(recording.receipt().drops()).containsExactly(new Receipt.Drop("line that repeats the fixes", 2));
    }

    @Test
    void readsFlightAwareTracks() {
        Recording recording = Reading.clean("""
                <kml xmlns:gx="http://www.google.com/kml/ext/2.2"><Document><name>FlightAware ✈ UAL839 2024-01-15</name>
                <Placemark><name>LAX</name><Point><coordinates>-118.4,33.9</coordinates></Point></Placemark>
                <Placemark><name>UAL839</name><gx:Track><when>2024-01-15T10:00:00Z</when><gx:coord>-118.4 33.9 38</gx:coord></gx:Track>
                </Placemark></Document></kml>""");
        assertThat(recording.receipt().format()).isEqualTo("KML (FlightAware)");
        assertThat(recording.tracks().get(0).identity().callsign()).isEqualTo("UAL839");
        assertThat(recording.points()).hasSize(1);
    }

    @Test
    void coarseTimesOfPlacemarksAreNoMoments() {
        Recording recording = Reading.clean("""
                <kml><Placemark><TimeStamp><when>1986-04</when></TimeStamp><Point><coordinates>1,1</coordinates></Point>
                </Placemark></kml>""");
        assertThat(recording.points().get(0).time()).isNull();
    }

    @Test
    void networkLinksAreNotedAndNotFollowed() {
        Recording recording =
                Reading.of("<kml><NetworkLink><Link><href>http://127.0.0.1:9/</href></Link></NetworkLink></kml>");
        assertThat(Reading.rules(recording)).containsExactly("link");
    }
}
