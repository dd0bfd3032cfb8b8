package org.overflight.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ReadsbTest {
    private static final String TRACE = """
            {"icao":"AC671B","r":"N899DN","t":"B739","dbFlags":0,"timestamp":1738703622.619,"trace":[
            [0.0,16.777359,-88.036868,32000,478.6,327.8,1,0,null,"adsb_icao",33825,32,280,0.0],
            [5.5,16.8,-88.1,"ground",10,90.0,0,null,{"flight":"DAL1812 "},"mlat",null,null,null,null],
            [9.25,16.9,-88.2,null,null,null,2,null],
            [10,17.0,-88.3,1000,100,400,8,null,{"flight":"DAL77"}]]}""";

    @Test
    void readsRowsOfEveryLength() {
        RecordedTrack track = Reading.track(TRACE);
        assertThat(track.identity()).isEqualTo(new AircraftIdentity("DAL1812, DAL77", "N899DN", "B739", "ac671b"));
        FixSequence first = track.segments().get(0);
        assertThat(first.time(0)).isEqualTo(Instant.parse("2025-02-04T21:13:42.619Z"));
        assertThat(first.altitudeM(0)).isEqualTo(9753.6, within(1e-9));
        assertThat(first.groundSpeedMps(0)).isEqualTo(246.213, within(1e-3));
        assertThat(first.quality(0)).containsExactly(FixQuality.STALE);
        assertThat(first.quality(1)).containsExactly(FixQuality.MULTILATERATED, FixQuality.ON_GROUND);
        assertThat(first.altitudeM(1)).isNaN();
    }

    @Test
    void aNewLegIsASegment() {
        RecordedTrack track = Reading.track(TRACE);
        assertThat(track.segments()).extracting(FixSequence::size).containsExactly(2, 2);
        FixSequence second = track.segments().get(1);
        assertThat(second.time(0)).isEqualTo(Instant.parse("2025-02-04T21:13:51.869Z"));
        assertThat(second.quality(1)).containsExactly(FixQuality.GEOMETRIC_ALTITUDE);
        assertThat(second.courseDeg(1)).as("400 is no course").isNaN();
    }

    @Test
    void aTimeStampBehindTheRowsServesAsWell() {
        FixSequence fixes =
                Reading.fixes("{\"icao\":\"~2a0001\",\"trace\":[[1,2,3,null,null,null,0,null]],\"timestamp\":100}");
        assertThat(fixes.time(0)).isEqualTo(Instant.ofEpochSecond(101));
        assertThat(fixes.quality(0)).containsExactly(FixQuality.NON_ICAO_ADDRESS);
    }

    @Test
    void gzipUnderAnyNameIsInflated() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(TRACE.getBytes(StandardCharsets.UTF_8));
        }
        Recording recording = Reading.of(bytes.toByteArray());
        assertThat(recording.problems()).isEmpty();
        assertThat(recording.receipt().pointsKept()).isEqualTo(4);
        assertThat(recording.receipt().bytes()).isEqualTo(bytes.size());
    }

    @Test
    void readsARealTraceWhole() {
        Path file = Samples.folder("readsb").resolve("trace_full_ac671b.json");
        Recording recording = Samples.read(file);
        assertThat(recording.problems()).isEmpty();
        RecordedTrack track = recording.tracks().get(0);
        assertThat(track.size()).isEqualTo(2500);
        assertThat(track.segments()).hasSize(4);
        assertThat(track.identity().registration()).isEqualTo("N899DN");
        assertThat(track.identity().callsign()).startsWith("DAL1812");
        assertThat(longestPause(track)).isEqualTo(Duration.ofMillis(30_184_530));
        assertThat(recording.receipt().sha256())
                .isEqualTo("995347cbfe9fedb93aa731db145a5bec8ab53d605c7068e7f47da55b60a47d43");
    }

    private static Duration longestPause(RecordedTrack track) {
        Duration longest = Duration.ZERO;
        Instant last = track.segments().get(0).time(0);
        for (FixSequence segment : track.segments()) {
            for (int i = 0; i < segment.size(); i++) {
                Duration pause = Duration.between(last, segment.time(i));
                longest = pause.compareTo(longest) > 0 ? pause : longest;
                last = segment.time(i);
            }
        }
        return longest;
    }
}
