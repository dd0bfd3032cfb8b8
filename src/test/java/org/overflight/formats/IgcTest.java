package org.overflight.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class IgcTest {
    private static final String HEAD = "AXXX123\r\nHFDTE311223\r\nHFGIDGLIDERID:D-1234\r\nHFGTYGLIDERTYPE: LS 8\r\n";

    @Test
    void readsFixes() {
        RecordedTrack track =
                Reading.track(HEAD + "B2359585206343N00006198WA0058700558\r\nB0000024557814S01343410EV-001200000\r\n");
        assertThat(track.identity().registration()).isEqualTo("D-1234");
        assertThat(track.identity().type()).isEqualTo("LS 8");
        FixSequence fixes = track.segments().get(0);
        // The example of the specification: 52 degrees 06.343 minutes north, 0 degrees 06.198 minutes west.
        assertThat(fixes.latDeg(0)).isEqualTo(52.1057167, within(1e-7));
        assertThat(fixes.lonDeg(0)).isEqualTo(-0.1033, within(1e-7));
        assertThat(fixes.altitudeM(0)).isEqualTo(558);
        assertThat(fixes.quality(0)).containsExactly(FixQuality.GEOMETRIC_ALTITUDE);
        assertThat(fixes.altitudeM(1)).isEqualTo(-12);
        assertThat(fixes.quality(1)).containsExactly(FixQuality.NO_3D_FIX);
    }

    @Test
    void theDayRollsOverAtMidnight() {
        FixSequence fixes =
                Reading.fixes(HEAD + "B2359585206343N00006198WA0058700558\r\nB0000025206343N00006198WA0058700558\r\n");
        assertThat(fixes.time(0)).isEqualTo(Instant.parse("2023-12-31T23:59:58Z"));
        assertThat(fixes.time(1)).isEqualTo(Instant.parse("2024-01-01T00:00:02Z"));
    }

    @Test
    void aBadRecordIsToldAtItsPlace() {
        Recording recording =
                Reading.of(HEAD + "B2359585206343N00006198WA0058700558\nB2559585206343N00006198WA0058700558\nB\n"
                        + "B2359589906343N00006198WA0058700558\n");
        assertThat(Reading.places(recording)).containsExactly("6:1 igc-fix", "7:1 igc-fix", "8:0 latitude-range");
        assertThat(recording.receipt().pointsKept()).isEqualTo(1);
    }

    @Test
    void withoutADateThereAreNoTimes() {
        Recording recording = Reading.of("AXXX\nB2359585206343N00006198WA0058700558\n");
        assertThat(recording.tracks().get(0).segments().get(0).hasTime(0)).isFalse();
        assertThat(Reading.rules(recording)).containsExactly("no-date");
    }

    /** The recorder's own summary in the file: start 1728282407 s, end 1728282605 s, 2387 m, 32.09498 76.70585. */
    @Test
    void agreesWithTheSummaryThatARecorderWrote() {
        Recording recording = Samples.read(Samples.folder("igc").resolve("20241007TZN.igc"));
        FixSequence fixes = recording.tracks().get(0).segments().get(0);
        assertThat(fixes.time(0)).isEqualTo(Instant.ofEpochSecond(1_728_282_407));
        assertThat(fixes.time(fixes.size() - 1)).isEqualTo(Instant.ofEpochSecond(1_728_282_605));
        assertThat(fixes.altitudeM(0)).isEqualTo(2387);
        assertThat(fixes.latDeg(0)).isEqualTo(32.09498, within(1e-5));
        assertThat(fixes.lonDeg(0)).isEqualTo(76.70585, within(1e-5));
        assertThat(recording.problems()).isEmpty();
    }

    @Test
    void readsEveryFixOfRealFiles() throws Exception {
        for (Path file : Samples.files("igc", ".igc")) {
            long records;
            try (var lines = Files.lines(file)) {
                records = lines.filter(l -> l.startsWith("B")).count();
            }
            Recording recording = Samples.read(file);
            assertThat(recording.problems()).isEmpty();
            assertThat((long) recording.tracks().get(0).size()).isEqualTo(records);
        }
    }

    @Test
    void moreDigitsOfMinutesAreRead() {
        FixSequence fixes = Samples.read(Samples.folder("igc").resolve("lad_lod_extensions.igc"))
                .tracks()
                .get(0)
                .segments()
                .get(0);
        // B1646594458082N00549988E... with 8 and 3 behind: 44 degrees 58.0828 minutes, 5 degrees 49.9883 minutes.
        assertThat(fixes.latDeg(0)).isEqualTo(44 + 58.0828 / 60, within(1e-9));
        assertThat(fixes.lonDeg(0)).isEqualTo(5 + 49.9883 / 60, within(1e-9));
    }
}
