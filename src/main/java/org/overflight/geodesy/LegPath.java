package org.overflight.geodesy;

import java.util.ArrayList;
import java.util.List;
import org.overflight.model.LineKind;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.WayTaken;

/**
 * The line of a leg on the WGS 84 ellipsoid, measured in metres from its start.
 *
 * <p>Any two positions have one: the same position twice, both poles, antipodes ({@link #wayTaken} says which line it is then).
 * A pole belongs to the meridian of the longitude it is given with, which decides the course there and nothing else.
 */
public sealed interface LegPath permits GeodesicPath, RhumbPath, ChordPath, JoinedPath, OrbitPath {
    /** The line of a kind between two positions. */
    static LegPath of(LonLat from, LonLat to, LineKind kind) {
        return switch (kind) {
            case GEODESIC -> new GeodesicPath(from, to);
            case RHUMB_LINE -> new RhumbPath(from, to);
            case CHORD -> new ChordPath(from, to);
        };
    }

    /**
     * Lines of a kind from each position to the next.
     *
     * @param positions at least two
     */
    static LegPath through(List<LonLat> positions, LineKind kind) {
        List<LegPath> pieces = new ArrayList<>();
        for (int i = 1; i < positions.size(); i++) {
            pieces.add(of(positions.get(i - 1), positions.get(i), kind));
        }
        return joined(pieces);
    }

    /**
     * Positions along lines of a kind from each position to the next, as {@link #positions} of the line through them has them. A
     * recorded track of many positions is not measured for that.
     *
     * @param positions at least two
     */
    static PositionSequence positionsThrough(List<LonLat> positions, LineKind kind, double toleranceM) {
        if (kind == LineKind.CHORD) {
            boolean dense = true;
            for (int i = 1; i < positions.size() && dense; i++) {
                dense = ChordPath.isItsEnds(positions.get(i - 1), positions.get(i));
            }
            if (dense) {
                return PositionSequence.of(positions);
            }
        }
        return through(positions, kind).positions(toleranceM);
    }

    /** A dense recorded track: straight from each position to the next. */
    static LegPath through(List<LonLat> positions) {
        return through(positions, LineKind.CHORD);
    }

    /**
     * Lines one behind the other.
     *
     * @param pieces at least one, each starting where the one before it ends
     */
    static LegPath joined(List<LegPath> pieces) {
        return pieces.size() == 1 ? pieces.get(0) : new JoinedPath(pieces);
    }

    /** The first position, as it was given. */
    LonLat from();

    /** The last position, as it was given. */
    LonLat to();

    /** Length on the ellipsoid, metres. */
    double lengthM();

    /**
     * The position at a distance from the start.
     *
     * @param distanceM metres along the line; below 0 is the start, beyond the length is the end
     */
    LonLat at(double distanceM);

    /**
     * The course at a distance from the start, degrees clockwise from north, 0 (included) to 360; 0 for a line of no length.
     * Where two lines join it is that of the second.
     *
     * @param distanceM metres along the line, 0 to its length
     */
    double courseDeg(double distanceM);

    /** The course at the start; see {@link #courseDeg}. */
    default double initialCourseDeg() {
        return courseDeg(0);
    }

    /** The course at the end; see {@link #courseDeg}. */
    default double finalCourseDeg() {
        return courseDeg(lengthM());
    }

    /** Which of several lines it is that fit as well. */
    WayTaken wayTaken();

    /** The distances from the start at which the line may bend: 0, where its pieces join, its length; in order. */
    double[] breaksM();

    /**
     * Positions along the line, from its first to its last, as many as it needs: no point of the line is farther than the
     * tolerance from the great arcs between them. At least two, also for a line of no length.
     *
     * @param toleranceM metres, at least a millimetre
     */
    PositionSequence positions(double toleranceM);
}
