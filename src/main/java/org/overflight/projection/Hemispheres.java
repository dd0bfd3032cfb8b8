package org.overflight.projection;

import java.util.List;
import org.overflight.model.LonLat;

/**
 * Two azimuthal equidistant discs, a hemisphere around each pole, that touch at a position of the equator: there a route goes
 * straight on from one to the other.
 *
 * @param touchingLonDeg where on the equator they touch, degrees east
 */
public record Hemispheres(double touchingLonDeg, Arrangement arrangement) {
    /** How the discs lie on the sheet. */
    public enum Arrangement {
        /** The northern one on the left. */
        SIDE_BY_SIDE,
        /** The northern one above. */
        ONE_ABOVE_THE_OTHER
    }

    /** The disc around the North Pole: its touching position is on the right, or below. */
    public ProjectionSpec north() {
        return disc(90, -90);
    }

    /** The disc around the South Pole: its touching position is on the left, or above. */
    public ProjectionSpec south() {
        return disc(-90, 90);
    }

    /** Both, the northern one first. */
    public List<ProjectionSpec> both() {
        return List.of(north(), south());
    }

    /**
     * The central meridian of a polar projection points down from the North Pole and up from the South Pole, and the meridian 90
     * degrees east of it to the right.
     */
    private ProjectionSpec disc(double poleDeg, double rollDeg) {
        double lon0Deg = arrangement == Arrangement.SIDE_BY_SIDE ? touchingLonDeg + rollDeg : touchingLonDeg;
        LonLat pole = LonLat.wrapped(lon0Deg, poleDeg);
        return ProjectionSpec.centered(ProjectionFamily.HEMISPHERES, pole.lonDeg(), pole.latDeg());
    }

    /**
     * Whether a map is where a position belongs: of two discs only one, and the northern one for the equator; a map in any other
     * projection always.
     */
    public static boolean isAtHome(LonLat position, ProjectionSpec spec) {
        return spec.family() != ProjectionFamily.HEMISPHERES || spec.lat0Deg() > 0 == position.latDeg() >= 0;
    }
}
