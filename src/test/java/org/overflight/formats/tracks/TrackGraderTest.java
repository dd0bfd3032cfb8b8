package org.overflight.formats.tracks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.overflight.formats.Limits;
import org.overflight.formats.RecordedTrack;
import org.overflight.formats.RecordingReader;
import org.overflight.formats.Samples;
import org.overflight.formats.SeriesKind;
import org.overflight.geodesy.Ellipsoid;
import org.overflight.model.Evidence;
import org.overflight.model.Fix;
import org.overflight.model.Leg;
import org.overflight.model.LineKind;
import org.overflight.model.LonLat;
import org.overflight.model.Waypoint;

class TrackGraderTest {
    @Test
    void whatWasRecordedIsObserved() {
        GradedTrack graded = grade(Tracks.eastward(100));
        assertThat(graded.route().legs()).hasSize(1);
        Leg leg = graded.route().legs().get(0);
        assertThat(leg.evidence()).isEqualTo(Evidence.OBSERVED);
        assertThat(leg.line()).isEqualTo(LineKind.CHORD);
        assertThat(leg.fixes()).hasSize(98);
        assertThat(graded.runs().get(0).lengthM()).isEqualTo(99 * 2500.0, within(10.0));
        assertThat(graded.runs().get(0).duration()).isEqualTo(Duration.ofSeconds(990));
        assertThat(graded.suspects()).isEmpty();
    }

    @Test
    void aGapInTimeIsInferredAndItsEndsAreNamed() {
        List<Fix> fixes = Tracks.eastward(300);
        List<Fix> withGap = new ArrayList<>(fixes.subList(0, 100));
        withGap.addAll(fixes.subList(161, 300));
        GradedTrack graded = grade(withGap);
        assertThat(graded.route().legs())
                .extracting(Leg::evidence)
                .containsExactly(Evidence.OBSERVED, Evidence.INFERRED, Evidence.OBSERVED);
        Leg gap = graded.route().legs().get(1);
        assertThat(gap.line()).isEqualTo(LineKind.GEODESIC);
        assertThat(gap.fixes()).isEmpty();
        assertThat(graded.runs().get(1).doubts()).containsExactly(Doubt.GAP);
        assertThat(graded.runs().get(1).duration()).isEqualTo(Duration.ofSeconds(620));
        assertThat(graded.route().waypoints())
                .extracting(Waypoint::name)
                .containsExactly(
                        "Start of the recording", "Reception lost", "Reception regained", "End of the recording");
    }

    @Test
    void aPauseUpToTheLimitIsNoGap() {
        List<Fix> fixes = Tracks.eastward(300);
        List<Fix> paused = new ArrayList<>(fixes.subList(0, 100));
        paused.addAll(fixes.subList(159, 300));
        assertThat(grade(paused).route().legs()).hasSize(1);
    }

    @Test
    void aGapInDistanceIsInferredWithoutTimesToo() {
        List<Fix> fixes = List.of(
                Tracks.withoutTime(Tracks.at(0, new LonLat(0, 0))),
                Tracks.withoutTime(Tracks.at(1, new LonLat(1, 0))),
                Tracks.withoutTime(Tracks.at(2, new LonLat(4, 0))),
                Tracks.withoutTime(Tracks.at(3, new LonLat(5, 0))));
        GradedTrack graded = Tracks.grade(Tracks.track(SeriesKind.DRAWN, List.of(fixes)), GradingRules.DEFAULT)
                .orElseThrow();
        assertThat(graded.route().legs())
                .extracting(Leg::evidence)
                .containsExactly(Evidence.REPORTED, Evidence.INFERRED, Evidence.REPORTED);
        assertThat(graded.runs().get(1).duration()).isNull();
    }

    @Test
    void segmentsAreNeverJoinedAsObserved() {
        List<Fix> fixes = Tracks.eastward(200);
        RecordedTrack track = Tracks.track(List.of(fixes.subList(0, 100), fixes.subList(100, 200)));
        GradedTrack graded = Tracks.grade(track, GradingRules.DEFAULT).orElseThrow();
        assertThat(graded.runs())
                .extracting(Run::doubts)
                .containsExactly(Set.of(), Set.of(Doubt.INTERRUPTION), Set.of());
    }

    @Test
    void aSpikeIsNamedAndLeftOutOfTheLine() {
        List<Fix> fixes = new ArrayList<>(Tracks.eastward(200));
        LonLat off = Ellipsoid.direct(fixes.get(77).position(), 0, 50_000);
        fixes.set(77, Tracks.at(77, off));
        GradedTrack graded = grade(fixes);
        assertThat(graded.suspects()).extracting(SuspectFix::index).containsExactly(77);
        assertThat(graded.suspects().get(0).impliedSpeedMps()).isGreaterThan(4_000);
        assertThat(graded.suspects().get(0).fix().position()).isEqualTo(off);
        assertThat(graded.runs().get(1).doubts()).containsExactly(Doubt.SUSPECT_FIXES);
        assertThat(graded.route().legs().stream().flatMap(l -> l.fixes().stream()))
                .noneMatch(f -> f.position().equals(off));
    }

    @Test
    void spoofedPositionsFarAwayAreAllNamed() {
        List<Fix> fixes = new ArrayList<>(Tracks.eastward(400));
        for (int i = 100; i < 180; i++) {
            fixes.set(i, Tracks.at(i, new LonLat(35.5 + i * 1e-4, 33.8)));
        }
        GradedTrack graded = grade(fixes);
        assertThat(graded.suspects()).hasSize(80);
        assertThat(graded.suspects())
                .extracting(SuspectFix::index)
                .startsWith(100)
                .endsWith(179);
    }

    @Test
    void aWrongFirstFixIsNamedToo() {
        List<Fix> fixes = new ArrayList<>(Tracks.eastward(50));
        fixes.set(0, Tracks.at(0, new LonLat(0, 0)));
        assertThat(grade(fixes).suspects()).extracting(SuspectFix::index).containsExactly(0);
    }

    @Test
    void theTypesOwnSpeedDecides() {
        GradingRules slow = GradingRules.DEFAULT.withMaxSpeedMps(100);
        RecordedTrack track = Tracks.track(List.of(Tracks.eastward(10)));
        assertThat(Tracks.grade(track, GradingRules.DEFAULT).orElseThrow().suspects())
                .isEmpty();
        assertThat(Tracks.grade(track, slow)).isEmpty();
    }

    @Test
    void multilateratedPartsAreInferred() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            String type = i >= 100 && i < 200 ? "mlat" : "adsb_icao";
            rows.append(i == 0 ? "" : ",")
                    .append("[" + 10 * i + ",50," + (10 + 0.03 * i) + ",1000,1,1,0,0,null,\"" + type + "\"]");
        }
        RecordedTrack track = read("{\"icao\":\"a\",\"timestamp\":1700000000,\"trace\":[" + rows + "]}");
        GradedTrack graded = Tracks.grade(track, GradingRules.DEFAULT).orElseThrow();
        assertThat(graded.runs())
                .extracting(Run::doubts)
                .containsExactly(Set.of(), Set.of(Doubt.MULTILATERATED), Set.of());
        assertThat(graded.route().legs().get(1).fixes()).hasSize(100);
        assertThat(graded.route().waypoints()).extracting(Waypoint::evidence).containsOnly(Evidence.OBSERVED);
    }

    @Test
    void aLegIsNeverBetterThanItsEnds() {
        RecordedTrack track = Samples.read(Samples.folder("readsb").resolve("trace_full_ac671b.json"))
                .tracks()
                .get(0);
        GradedTrack graded = Tracks.grade(track, GradingRules.DEFAULT).orElseThrow();
        for (int i = 0; i < graded.route().legs().size(); i++) {
            Evidence ends = graded.route()
                    .waypoints()
                    .get(i)
                    .evidence()
                    .orWorse(graded.route().waypoints().get(i + 1).evidence());
            assertThat(graded.route().legs().get(i).evidence()).isGreaterThanOrEqualTo(ends);
        }
    }

    @Test
    void findsTheGapOfEightHoursInARealTrace() {
        RecordedTrack track = Samples.read(Samples.folder("readsb").resolve("trace_full_ac671b.json"))
                .tracks()
                .get(0);
        GradedTrack graded = Tracks.grade(track, GradingRules.DEFAULT).orElseThrow();
        Duration longest = graded.runs().stream()
                .filter(Run::isBreak)
                .map(Run::duration)
                .max(Duration::compareTo)
                .orElseThrow();
        assertThat(longest).isEqualTo(Duration.ofMillis(30_184_530));
        assertThat(graded.suspects()).isEmpty();
        int fixes = graded.runs().stream().mapToInt(Run::fixes).sum();
        assertThat(fixes + graded.route().waypoints().size())
                .as("no fix is lost")
                .isEqualTo(2500);
        assertThat(graded.route().legs().size()).isLessThan(40);
    }

    @Test
    void aPlanIsReportedPointByPoint() {
        RecordedTrack track = read("""
                <gpx><rte><rtept lat="51.5" lon="-0.5"><name>EGLL</name></rtept><rtept lat="50" lon="-20"/>
                <rtept lat="40.6" lon="-73.8"><name>KJFK</name></rtept></rte></gpx>""");
        GradedTrack graded = Tracks.grade(track, GradingRules.DEFAULT).orElseThrow();
        assertThat(graded.route().waypoints()).extracting(Waypoint::name).containsExactly("EGLL", "Waypoint 2", "KJFK");
        assertThat(graded.route().legs()).extracting(Leg::line).containsOnly(LineKind.GEODESIC);
        assertThat(graded.route().legs()).extracting(Leg::evidence).containsOnly(Evidence.REPORTED);
    }

    @Test
    void oneFixIsNoRoute() {
        assertThat(Tracks.grade(Tracks.track(List.of(Tracks.eastward(1))), GradingRules.DEFAULT))
                .isEmpty();
    }

    private static RecordedTrack read(String text) {
        return RecordingReader.read("file", text.getBytes(UTF_8), Limits.DEFAULT)
                .tracks()
                .get(0);
    }

    private static GradedTrack grade(List<Fix> fixes) {
        return Tracks.grade(Tracks.track(List.of(fixes)), GradingRules.DEFAULT).orElseThrow();
    }

    @Test
    void aBreakIsNamedAfterWhatItIs() {
        List<Fix> fixes = List.of(
                Tracks.withoutTime(Tracks.at(0, new LonLat(0, 0))),
                Tracks.withoutTime(Tracks.at(1, new LonLat(4, 0))),
                Tracks.withoutTime(Tracks.at(2, new LonLat(5, 0))));
        GradedTrack drawn = Tracks.grade(Tracks.track(SeriesKind.DRAWN, List.of(fixes)), GradingRules.DEFAULT)
                .orElseThrow();
        assertThat(drawn.route().waypoints())
                .extracting(Waypoint::name)
                .containsExactly("Start of the line", "", "End of the line");
        List<Fix> spoofed = new ArrayList<>(Tracks.eastward(300));
        spoofed.set(150, Tracks.at(150 * 10, new LonLat(-60, -60)));
        assertThat(grade(spoofed).route().waypoints())
                .extracting(Waypoint::name)
                .containsExactly("Start of the recording", "", "", "End of the recording");
    }

    /** At 50 m/s it is a kilometre from the fix before to the fix behind. */
    @Test
    void aSpikeAmongGoodFixesLeavesNoHoleInTheRecording() {
        List<Fix> fixes = slow(100);
        fixes.set(50, Tracks.at(50, new LonLat(-60, -60)));
        GradedTrack graded = grade(fixes);
        assertThat(graded.route().legs()).extracting(Leg::evidence).containsExactly(Evidence.OBSERVED);
        assertThat(graded.suspects()).extracting(SuspectFix::index).containsExactly(50);
        assertThat(graded.runs().get(0).leftOut()).isEqualTo(1);
        assertThat(graded.runs().get(0).fixes()).isEqualTo(97);
    }

    @Test
    void aMinuteOfFixesThatAreNotBelievedIsALegOfItsOwn() {
        List<Fix> fixes = slow(100);
        for (int i = 50; i < 55; i++) {
            fixes.set(i, Tracks.at(i, new LonLat(-60, -60)));
        }
        assertThat(grade(fixes).route().legs())
                .extracting(Leg::evidence)
                .containsExactly(Evidence.OBSERVED, Evidence.INFERRED, Evidence.OBSERVED);
    }

    /** Where every third fix is wrong, who knows whether the others are right? */
    @Test
    void spikesCloseToEachOtherAreNotJoinedAsObserved() {
        List<Fix> fixes = slow(100);
        for (int i = 40; i < 60; i += 3) {
            fixes.set(i, Tracks.at(i, new LonLat(-60, -60)));
        }
        assertThat(grade(fixes).route().legs().stream().filter(l -> l.evidence() == Evidence.INFERRED))
                .hasSize(7);
    }

    private static List<Fix> slow(int count) {
        List<Fix> fixes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            fixes.add(Tracks.at(i, Ellipsoid.direct(Tracks.FROM, 90, 500.0 * i)));
        }
        return fixes;
    }
}
