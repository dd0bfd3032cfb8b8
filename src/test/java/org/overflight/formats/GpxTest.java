package org.overflight.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.overflight.model.Fix;
import org.overflight.model.LonLat;

class GpxTest {
    @Test
    void readsPointsWithAllThatTheyHave() {
        FixSequence fixes = Reading.fixes("""
                <gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>
                <trkpt lat="51.5" lon="-0.12"><ele>35.5</ele><time>2024-05-01T10:00:00.25+02:00</time>
                <extensions><x:TrackPointExtension><x:speed>12.5</x:speed><x:course>271</x:course></x:TrackPointExtension></extensions>
                </trkpt></trkseg></trk></gpx>""");
        assertThat(fixes.get(0))
                .isEqualTo(
                        new Fix(new LonLat(-0.12, 51.5), Instant.parse("2024-05-01T08:00:00.25Z"), 35.5, 12.5, 271.0));
    }

    @Test
    void readsSpeedAndCourseOfVersionOne() {
        Recording recording = Reading.clean("""
                <gpx version="1.0" xmlns="http://www.topografix.com/GPX/1/0"><trk><trkseg>
                <trkpt lat="1" lon="2"><speed>100</speed><course>90</course><fix>2d</fix></trkpt></trkseg></trk></gpx>""");
        FixSequence fixes = recording.tracks().get(0).segments().get(0);
        assertThat(fixes.groundSpeedMps(0)).isEqualTo(100);
        assertThat(fixes.quality(0)).containsExactly(FixQuality.NO_3D_FIX);
        assertThat(recording.receipt().format()).isEqualTo("GPX 1.0");
    }

    @Test
    void whatNothingCanHaveIsNotKnownAndTold() {
        Recording recording = Reading.of("""
                <gpx><trk><trkseg>
                <trkpt lat="1" lon="1"><ele>1e12</ele><speed>1e300</speed><course>-90</course></trkpt>
                <trkpt lat="1" lon="2"><ele>-12001</ele><speed>-1</speed><course>361</course></trkpt>
                <trkpt lat="1" lon="3"><ele>100000000</ele><speed>12000</speed><course>360</course></trkpt>
                </trkseg></trk><wpt lat="1" lon="4"><ele>1e9</ele></wpt></gpx>""");
        assertThat(recording.hasErrors()).isFalse();
        assertThat(recording.receipt().pointsKept()).isEqualTo(4);
        FixSequence fixes = recording.tracks().get(0).segments().get(0);
        assertThat(fixes.get(0)).isEqualTo(new Fix(new LonLat(1, 1), null, null, null, null));
        assertThat(fixes.get(1)).isEqualTo(new Fix(new LonLat(2, 1), null, null, null, null));
        assertThat(fixes.get(2)).isEqualTo(new Fix(new LonLat(3, 1), null, 1e8, 12_000.0, 360.0));
        assertThat(recording.points().get(0).altitudeM()).isNull();
        assertThat(Reading.rules(recording)).hasSize(7).containsOnly("value-range");
        assertThat(recording.problems().get(2).toLine())
                .endsWith(
                        "warning: Course -90 is outside of 0 to 360 degrees; it is taken as not known. [value-range]");
    }

    @Test
    void aNewSegmentIsNeverJoined() {
        RecordedTrack track = Reading.track("""
                <gpx><trk><name>A</name><trkseg><trkpt lat="1" lon="1"/><trkpt lat="1" lon="2"/></trkseg><trkseg/>
                <trkseg><trkpt lat="1" lon="2"/></trkseg></trk></gpx>""");
        assertThat(track.segments()).extracting(FixSequence::size).containsExactly(2, 1);
    }

    @Test
    void aRouteIsAPlan() {
        RecordedTrack route = Reading.track("""
                <gpx><rte><name>R</name><rtept lat="1" lon="1"><name> EGLL\n </name></rtept><rtept lat="1" lon="2"/>
                <rtept lat="1" lon="3"><name>KJFK</name></rtept></rte></gpx>""");
        assertThat(route.kind()).isEqualTo(SeriesKind.PLANNED);
        assertThat(route.fixNames())
                .containsEntry(0, "EGLL")
                .containsEntry(2, "KJFK")
                .hasSize(2);
    }

    @Test
    void aPointThatIsNoneIsLeftOutAndTold() {
        Recording recording = Reading.of("""
                <gpx><trk><trkseg>
                <trkpt lat="1" lon="1"/>
                <trkpt lat="91" lon="1"/>
                <trkpt lat="NaN" lon="1"/>
                <trkpt lat="1"/>
                <trkpt lat="1" lon="540"/>
                <trkpt lat="1" lon="1,5"/>
                <trkpt lat="120" lon="30"/>
                <trkpt lat="1" lon="2"/>
                </trkseg></trk></gpx>""");
        assertThat(recording.hasErrors()).isFalse();
        assertThat(recording.tracks().get(0).size()).isEqualTo(2);
        assertThat(Reading.places(recording))
                .containsExactly(
                        "3:1 latitude-range",
                        "4:1 bad-number",
                        "5:1 missing-attribute",
                        "6:1 longitude-range",
                        "7:1 bad-number",
                        "8:1 latitude-range");
        assertThat(recording.problems().get(4).remedy()).contains("point");
        assertThat(recording.problems().get(5).remedy()).contains("exchanged");
        assertThat(recording.receipt().pointsRead()).isEqualTo(8);
        assertThat(recording.receipt().pointsKept()).isEqualTo(2);
        assertThat(recording.receipt().drops())
                .isEqualTo(List.of(
                        new Receipt.Drop("latitude out of range", 2),
                        new Receipt.Drop("longitude out of range", 1),
                        new Receipt.Drop("no position", 3)));
    }

    @Test
    void longitudesFromZeroTo360AreTurned() {
        Recording recording = Reading.of(
                "<gpx><wpt lat=\"1\" lon=\"190\"/><wpt lat=\"1\" lon=\"-181\"/><wpt lat=\"1\" lon=\"360\"/></gpx>");
        assertThat(recording.points()).extracting(p -> p.position().lonDeg()).containsExactly(-170.0, 179.0, 0.0);
        assertThat(Reading.rules(recording)).containsExactly("longitude-turned");
    }

    @Test
    void aFileThatEndsTooEarlyIsAnError() {
        Recording recording = Reading.of("<gpx>\n<trk><trkseg>\n<trkpt lat=\"1\" lon=\"1\">");
        assertThat(recording.hasErrors()).isTrue();
        assertThat(recording.problems().get(0).toLine())
                .isEqualTo("file:3:23: error: The file ends within <trkpt>. Was it copied whole? [truncated]");
    }

    @Test
    void brokenXmlIsAnErrorAtItsPlace() {
        Recording recording = Reading.of("<gpx>\n<trk></gpx>");
        assertThat(recording.problems().get(0).toLine()).startsWith("file:2:").contains("not well-formed XML", "trk");
    }

    @Test
    void badTimesAreToldAndTheFixIsKept() {
        Recording recording = Reading.of("""
                <gpx><trk><trkseg><trkpt lat="1" lon="1"><time>2024-02-30T10:00:00Z</time></trkpt>
                <trkpt lat="1" lon="2"><time>2024-02-28T10:00:00</time></trkpt></trkseg></trk></gpx>""");
        FixSequence fixes = recording.tracks().get(0).segments().get(0);
        assertThat(fixes.time(0)).isNull();
        assertThat(fixes.time(1)).isEqualTo(Instant.parse("2024-02-28T10:00:00Z"));
        assertThat(Reading.rules(recording)).containsExactly("bad-time", "time-without-zone");
    }
}
