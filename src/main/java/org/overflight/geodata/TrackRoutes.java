package org.overflight.geodata;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.overflight.formats.RecordedTrack;
import org.overflight.formats.tracks.GradedTrack;
import org.overflight.formats.tracks.MapTolerance;
import org.overflight.formats.tracks.Tolerance;
import org.overflight.formats.tracks.TrackGrader;
import org.overflight.formats.tracks.WrittenParts;
import org.overflight.model.TrackReceipt;

/** Makes routes of recorded tracks, each with its receipt; what is wrong with one is in the log. */
final class TrackRoutes {
    private final TrackEnds ends;
    private final ProblemLog log;

    TrackRoutes(TrackEnds ends, ProblemLog log) {
        this.ends = ends;
        this.log = log;
    }

    /** The route of a track of a file; null if there is none. */
    @Nullable
    TrackRoute route(TrackFile file, RecordedTrack track, TrackTerms terms) {
        return route(file, track, terms, new WrittenParts());
    }

    /**
     * The same of a track whose positions stand in a mission.
     *
     * @param written what was told of its parts when they were written
     */
    @Nullable
    TrackRoute route(TrackFile file, RecordedTrack track, TrackTerms terms, WrittenParts written) {
        GradedPart graded = grade(file, track, terms, written);
        return graded == null
                ? null
                : new TrackRoute(graded.part(), ends.named(TrackWords.noted(graded.graded())), graded.receipt());
    }

    /**
     * The chosen part of a track, graded.
     *
     * @param tolerance by which it is thinned; null if it is not
     */
    record GradedPart(
            RecordedTrack part,
            TrackGrader grader,
            GradedTrack graded,
            @Nullable Tolerance tolerance,
            TrackReceipt receipt) {}

    /** The chosen part of a track of a file; null if there is none. */
    @Nullable
    GradedPart grade(TrackFile file, RecordedTrack track, TrackTerms terms) {
        return grade(file, track, terms, new WrittenParts());
    }

    private @Nullable GradedPart grade(TrackFile file, RecordedTrack track, TrackTerms terms, WrittenParts written) {
        RecordedTrack segment = segment(track, terms);
        RecordedTrack part = segment == null ? null : window(segment, terms);
        if (segment == null || part == null) {
            return null;
        }
        Optional<TrackGrader> grader = TrackGrader.of(part, terms.rules(), written);
        if (grader.isEmpty()) {
            log.error(
                    terms.where(),
                    "too-few",
                    "Fewer than two positions of this track in " + Quote.of(file.name()) + " can be believed.",
                    "");
            return null;
        }
        Tolerance tolerance = null;
        GradedTrack graded;
        if (terms.toleranceM() == null) {
            TrackGrader.ThinnedTrack thinned = grader.get().thinnedForMaps();
            tolerance = thinned.tolerance();
            graded = thinned.track();
        } else if (terms.toleranceM() == 0) {
            graded = grader.get().whole();
        } else {
            tolerance = MapTolerance.ofPosition(terms.toleranceM());
            graded = grader.get().thinned(tolerance);
        }
        new SuspectWarnings(file, log).tell(graded.suspects());
        TrackReceipts receipts = new TrackReceipts(file, track, segment, part);
        return new GradedPart(part, grader.get(), graded, tolerance, receipts.of(graded, terms, tolerance));
    }

    private @Nullable RecordedTrack segment(RecordedTrack track, TrackTerms terms) {
        int count = track.segments().size();
        if (terms.segment() > count) {
            log.error(
                    terms.where(),
                    "no-segment",
                    "There is no segment " + terms.segment() + ": the track has "
                            + (count == 1 ? "one segment." : count + " segments."),
                    "They are counted from 1.");
            return null;
        }
        return terms.segment() == 0 ? track : track.segment(terms.segment() - 1);
    }

    private @Nullable RecordedTrack window(RecordedTrack track, TrackTerms terms) {
        if (terms.from() == null && terms.to() == null) {
            return track;
        }
        RecordedTrack part = track.between(terms.from(), terms.to());
        if (part.size() > 0) {
            return part;
        }
        Optional<TimeSpan> span = TimeSpan.of(track);
        log.error(
                terms.where(),
                "empty-window",
                span.isEmpty()
                        ? "The positions of the track have no times, so that none is in a span of time."
                        : "No position was recorded in this span of time.",
                span.map(s -> "The recording runs from " + s.first() + " to " + s.last() + ".")
                        .orElse("Leave \u201cfrom\u201d and \u201cto\u201d out."));
        return null;
    }

    /** The first and the last moment of a recording. */
    record TimeSpan(Instant first, Instant last) {
        static Optional<TimeSpan> of(RecordedTrack track) {
            Instant first = null;
            Instant last = null;
            for (var segment : track.segments()) {
                for (int i = 0; i < segment.size(); i++) {
                    Instant time = segment.time(i);
                    if (time != null) {
                        first = first == null || time.isBefore(first) ? time : first;
                        last = last == null || time.isAfter(last) ? time : last;
                    }
                }
            }
            return first == null || last == null ? Optional.empty() : Optional.of(new TimeSpan(first, last));
        }
    }
}
