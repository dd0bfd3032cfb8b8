package org.overflight.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;
import org.overflight.formats.tracks.GradedTrack;
import org.overflight.formats.tracks.GradingRules;
import org.overflight.formats.tracks.Tolerance;
import org.overflight.formats.tracks.TrackGrader;
import org.overflight.model.PositionSequence;

/** What must hold of any bytes. */
final class FuzzedReading {
    private static final Limits LIMITS = new Limits(1 << 20, 10_000, 50, 100);

    private FuzzedReading() {}

    /** Reads bytes as one format, whatever they look like. Only what the reader itself turns into a problem is caught. */
    static void as(RecordingFormat format, byte[] bytes) {
        RecordingBuilder into = new RecordingBuilder("fuzzed", LIMITS);
        try {
            SourceBytes source = new SourceBytes(new ByteArrayInputStream(bytes), LIMITS.maxBytes());
            format.read(Body.of(source, LIMITS), into);
        } catch (BadInput e) {
            into.log().error(e);
        } catch (EOFException | ZipException e) {
            into.log().error("damaged", "damaged", "");
        } catch (IOException e) {
            assertThat(BadInput.within(e)).as("%s", e).isNotNull();
        }
        check(into.build("", bytes.length));
    }

    static void check(Recording recording) {
        recording.tracks().forEach(FuzzedReading::check);
        recording.areas().forEach(area -> {
            assertThat(area.polygon().rings()).isNotEmpty().allMatch(ring -> ring.size() >= 3);
            area.polygon().rings().forEach(FuzzedReading::check);
        });
        recording.problems().forEach(problem -> {
            assertThat(problem.where().line()).isNotNegative();
            assertThat(problem.where().column()).isNotNegative();
            assertThat(problem.message()).isNotBlank();
            assertThat(problem.toLine()).doesNotContain("\n");
        });
        Receipt receipt = recording.receipt();
        assertThat(receipt.pointsKept()).isBetween(0L, receipt.pointsRead());
    }

    private static void check(PositionSequence ring) {
        for (int i = 0; i < ring.size(); i++) {
            assertThat(ring.get(i)).isNotNull();
        }
    }

    private static void check(RecordedTrack track) {
        assertThat(track.segments()).isNotEmpty();
        for (FixSequence segment : track.segments()) {
            assertThat(segment.size()).isPositive();
            for (int i = 0; i < segment.size(); i++) {
                assertThat(segment.get(i)).isNotNull();
            }
        }
        TrackGrader.of(track, GradingRules.DEFAULT).ifPresent(grader -> check(grader, track));
    }

    private static void check(TrackGrader grader, RecordedTrack track) {
        GradedTrack graded = grader.whole();
        int ends = graded.route().waypoints().size();
        assertThat(fixes(graded) + ends + graded.suspects().size()).isEqualTo(track.size());
        assertThat(fixes(grader.thinned(new Tolerance(100, 30, 5)))).isLessThanOrEqualTo(fixes(graded));
    }

    private static int fixes(GradedTrack graded) {
        return graded.route().legs().stream().mapToInt(l -> l.fixes().size()).sum();
    }
}
