package org.overflight.formats;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.overflight.model.LonLat;

/** A recording while a file is read: checks positions, counts what is dropped and why. */
final class RecordingBuilder {
    private static final int LONGEST_NAME = 200;

    /** Of named points, tracks and areas each: they weigh more than fixes. */
    private static final int MOST_RECORDS = 100_000;

    private final ProblemLog log;
    private final Limits limits;
    private final Numbers numbers;
    private final Times times;
    private final FixStore store = new FixStore();
    private final List<RecordedTrack> tracks = new ArrayList<>();
    private final List<RecordedPoint> points = new ArrayList<>();
    private final List<RecordedArea> areas = new ArrayList<>();
    private final TreeMap<String, Long> drops = new TreeMap<>();
    private long pointsRead;
    private long derived;
    private String format = "";
    private String title = "";

    RecordingBuilder(String fileName, Limits limits) {
        this.log = new ProblemLog(fileName);
        this.limits = limits;
        this.numbers = new Numbers(log);
        this.times = new Times(log);
    }

    ProblemLog log() {
        return log;
    }

    Limits limits() {
        return limits;
    }

    Numbers numbers() {
        return numbers;
    }

    Times times() {
        return times;
    }

    /** The name of the format, for the receipt. */
    void format(String name) {
        this.format = name;
    }

    /** The title of the whole; the first that is not empty counts. */
    void title(String words) {
        title = title.isEmpty() ? cleaned(words) : title;
    }

    /** Begins a track; it counts once it is {@link TrackBuilder#finish finished}. */
    TrackBuilder track(SeriesKind kind) {
        return new TrackBuilder(this, store, kind);
    }

    void add(RecordedTrack track) throws BadInput {
        requireRoom(tracks.size());
        tracks.add(track);
    }

    /** @throws BadInput if there are so many points, tracks or areas already that no more are taken */
    static void requireRoom(int count) throws BadInput {
        if (count >= MOST_RECORDS) {
            throw new BadInput(
                    "too-many-records",
                    "More than " + MOST_RECORDS + " points, tracks or areas.",
                    "Cut the file into parts.");
        }
    }

    /** Adds a named point, if its position is one. */
    void addPoint(String name, FixDraft draft) throws BadInput {
        if (accepts(draft)) {
            addAcceptedPoint(name, draft);
        }
    }

    /** Adds a named point whose position was accepted before. */
    void addAcceptedPoint(String name, FixDraft draft) throws BadInput {
        requireRoom(points.size());
        Double altitudeM = Double.isNaN(draft.altitudeM) ? null : draft.altitudeM;
        Instant time = draft.timeMicros == FixStore.NO_TIME ? null : Times.toInstant(draft.timeMicros);
        points.add(new RecordedPoint(cleaned(name), new LonLat(draft.lonDeg, draft.latDeg), altitudeM, time));
    }

    /** Points of which every one has its time, in a file without a line, are the fixes of one track. */
    void timedPointsAsTrack() throws BadInput {
        if (!tracks.isEmpty() || points.size() < 2 || points.stream().anyMatch(point -> point.time() == null)) {
            return;
        }
        log.noteOnce("timed-points", "The points have times: they are taken as one track, in the order of time.");
        TrackBuilder track = track(SeriesKind.RECORDED);
        points.stream().sorted(Comparator.comparing(RecordedPoint::time)).forEach(point -> {
            FixDraft fix = new FixDraft()
                    .at(point.position().lonDeg(), point.position().latDeg());
            fix.timeMicros = Times.toMicros(Objects.requireNonNull(point.time()));
            fix.altitudeM = point.altitudeM() == null ? Double.NaN : point.altitudeM();
            track.addAccepted(fix);
        });
        points.clear();
        track.finish();
    }

    void add(RecordedArea area) throws BadInput {
        requireRoom(areas.size());
        areas.add(area);
    }

    /**
     * Counts a position and brings its longitude into range; what nothing can have of altitude, speed and course is not known. A
     * position without numbers is dropped without a word: whoever read it has said so.
     *
     * @throws BadInput if there are too many
     */
    boolean accepts(FixDraft draft) throws BadInput {
        if (++pointsRead > limits.maxPoints()) {
            throw new BadInput(
                    "too-many-points",
                    "More than " + limits.maxPoints() + " positions.",
                    "Raise the limit, or cut the file into parts.");
        }
        draft.line = log.line();
        if (Double.isNaN(draft.lonDeg) || Double.isNaN(draft.latDeg)) {
            drop("no position");
            return false;
        }
        draft.altitudeM = known(FixValue.ALTITUDE, draft.altitudeM);
        draft.groundSpeedMps = known(FixValue.GROUND_SPEED, draft.groundSpeedMps);
        draft.courseDeg = known(FixValue.COURSE, draft.courseDeg);
        return isLatitudeInRange(draft) && isLongitudeInRange(draft);
    }

    private double known(FixValue kind, double value) {
        if (kind.canBe(value)) {
            return value;
        }
        log.warning(
                "value-range",
                kind.word() + " " + Numbers.shown(value) + " is outside of " + kind.range()
                        + "; it is taken as not known.",
                "");
        return Double.NaN;
    }

    /**
     * Counts positions that are made of others, such as those of an arc.
     *
     * @throws BadInput if there are too many
     */
    void derive(int positions) throws BadInput {
        derived += positions;
        if (derived > limits.maxPoints()) {
            throw new BadInput("too-many-points", "Its arcs have more than " + limits.maxPoints() + " positions.", "");
        }
    }

    private boolean isLatitudeInRange(FixDraft draft) {
        if (Math.abs(draft.latDeg) <= 90) {
            return true;
        }
        boolean exchanged = Math.abs(draft.latDeg) <= 180 && Math.abs(draft.lonDeg) <= 90;
        log.warning(
                "latitude-range",
                "Latitude " + Numbers.shown(draft.latDeg) + " is outside of -90 to 90; the position is left out.",
                exchanged ? "Are longitude and latitude exchanged?" : "");
        drop("latitude out of range");
        return false;
    }

    private boolean isLongitudeInRange(FixDraft draft) {
        if (Math.abs(draft.lonDeg) <= 180) {
            return true;
        }
        if (Math.abs(draft.lonDeg) <= 360) {
            log.noteOnce(
                    "longitude-turned",
                    "Longitude " + Numbers.shown(draft.lonDeg)
                            + " is outside of -180 to 180; this and others like it are turned by 360 degrees.");
            draft.lonDeg = Math.IEEEremainder(draft.lonDeg, 360);
            return true;
        }
        log.warning(
                "longitude-range",
                "Longitude " + Numbers.shown(draft.lonDeg) + " is outside of -360 to 360; the position is left out.",
                "");
        drop("longitude out of range");
        return false;
    }

    /** Counts a position that was read and is left out. */
    void drop(String reason) {
        drops.merge(reason, 1L, Long::sum);
    }

    /** A name without line breaks, doubled blanks and control characters, at most 200 characters. */
    static String cleaned(String name) {
        if (name.isEmpty()) {
            return "";
        }
        StringBuilder clean = new StringBuilder();
        name.codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
                .filter(c -> c == ' ' || !Character.isISOControl(c))
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .limit(10L * LONGEST_NAME)
                .forEach(c -> {
                    boolean doubled = c == ' ' && (clean.isEmpty() || clean.charAt(clean.length() - 1) == ' ');
                    if (!doubled && clean.codePointCount(0, clean.length()) < LONGEST_NAME) {
                        clean.appendCodePoint(c);
                    }
                });
        return clean.toString().stripTrailing();
    }

    Recording build(String sha256, long bytes) {
        List<Receipt.Drop> dropped = drops.entrySet().stream()
                .map(e -> new Receipt.Drop(e.getKey(), e.getValue()))
                .toList();
        long kept = pointsRead - dropped.stream().mapToLong(Receipt.Drop::count).sum();
        Receipt receipt = new Receipt(format, sha256, bytes, pointsRead, kept, dropped);
        return new Recording(title, tracks, points, areas, log.problems(), receipt);
    }
}
