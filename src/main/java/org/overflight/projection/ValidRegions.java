package org.overflight.projection;

import org.overflight.model.LonLat;
import org.overflight.projection.CutRegion.Cap;
import org.overflight.projection.CutRegion.LonLatBand;

/**
 * How much of the Earth each family shows. The limits are where a family stops to be a map that anybody reads: scale has grown to
 * some five times that of the centre, or the next degree would be farther off than the sheet is wide.
 */
final class ValidRegions {
    private static final double MERCATOR_LIMIT_DEG = 85;
    private static final double CONFORMAL_CONIC_LIMIT_DEG = 75;
    /** Of the equal-area and equidistant azimuthals: the antipode itself is drawn as a circle. */
    private static final double WHOLE_DISC_DEG = 178;

    private static final double STEREOGRAPHIC_DEG = 130;
    private static final double GNOMONIC_DEG = 70;
    /** A hair less than the horizon, where rounding decides what is seen. */
    private static final double HEMISPHERE_DEG = 89.9999;
    /** As far as the series of the transverse Mercator projection are right to a centimetre. */
    private static final double TRANSVERSE_DEG = 70;

    private static final double EDGE_DEG = 1e-7;
    private static final double HAIR_DEG = 1e-6;

    private ValidRegions() {}

    static CutRegion of(ProjectionSpec spec) {
        LonLat center = LonLat.wrapped(spec.lon0Deg(), spec.lat0Deg());
        return switch (spec.family()) {
            case LAMBERT_AZIMUTHAL_EQUAL_AREA, AZIMUTHAL_EQUIDISTANT -> new Cap(center, WHOLE_DISC_DEG);
            case STEREOGRAPHIC -> new Cap(center, STEREOGRAPHIC_DEG);
            case POLAR_STEREOGRAPHIC ->
                new Cap(new LonLat(center.lonDeg(), Math.copySign(90, spec.lat0Deg())), STEREOGRAPHIC_DEG);
            case HEMISPHERES -> hemisphere(center);
            case ORTHOGRAPHIC -> new Cap(center, HEMISPHERE_DEG);
            case GNOMONIC -> new Cap(center, GNOMONIC_DEG);
            case TRANSVERSE_MERCATOR, OBLIQUE_MERCATOR -> new Cap(center, TRANSVERSE_DEG);
            case MERCATOR -> new LonLatBand(center.lonDeg(), -MERCATOR_LIMIT_DEG, MERCATOR_LIMIT_DEG);
            case LAMBERT_CONFORMAL_CONIC -> conformalConic(spec, center.lonDeg());
            case ALBERS_EQUAL_AREA,
                    EQUIDISTANT_CONIC,
                    ROBINSON,
                    WINKEL_TRIPEL,
                    MOLLWEIDE,
                    EQUIRECTANGULAR,
                    EQUAL_EARTH -> new LonLatBand(center.lonDeg(), -90, 90);
            case WKT -> throw new IllegalArgumentException("well-known text has its own region");
        };
    }

    /** The northern one is larger by a hair: so it alone holds a line along the equator. */
    private static CutRegion hemisphere(LonLat center) {
        return center.latDeg() > 0 ? new Cap(center, 90 + HAIR_DEG) : new Cap(center, 90);
    }

    /** Whether a region holds a position; one on its edge belongs to it. */
    static boolean holds(CutRegion region, LonLat position) {
        if (region instanceof LonLatBand band) {
            return position.latDeg() >= band.southDeg() - EDGE_DEG && position.latDeg() <= band.northDeg() + EDGE_DEG;
        }
        Cap cap = (Cap) region;
        return SphereVector.of(position).angleDeg(SphereVector.of(cap.center())) <= cap.radiusDeg() + EDGE_DEG;
    }

    /** The pole at the apex of the cone is a point, the other one infinitely far away. */
    private static CutRegion conformalConic(ProjectionSpec spec, double lon0Deg) {
        return spec.parallel1Deg() + spec.parallel2Deg() > 0
                ? new LonLatBand(lon0Deg, -CONFORMAL_CONIC_LIMIT_DEG, 90)
                : new LonLatBand(lon0Deg, -90, CONFORMAL_CONIC_LIMIT_DEG);
    }
}
