package org.overflight.projection;

import org.jspecify.annotations.Nullable;

/**
 * Which projection, with its numbers; a family ignores those that it has no use for.
 *
 * @param lon0Deg central meridian or longitude of the centre, degrees east
 * @param lat0Deg latitude of the centre or of the origin, degrees north
 * @param parallel1Deg (first) standard parallel, degrees north
 * @param parallel2Deg second standard parallel of a conic, degrees north
 * @param azimuthDeg direction of the central line of an oblique projection at its centre, degrees clockwise from north; it points to
 *     the right of the sheet. 0 leaves north up
 * @param wkt the definition itself, well-known text version 1, for {@link ProjectionFamily#WKT}; null for all others
 */
public record ProjectionSpec(
        ProjectionFamily family,
        double lon0Deg,
        double lat0Deg,
        double parallel1Deg,
        double parallel2Deg,
        double azimuthDeg,
        @Nullable String wkt) {
    /** A projection that is given by its centre alone. */
    public static ProjectionSpec centered(ProjectionFamily family, double lon0Deg, double lat0Deg) {
        return new ProjectionSpec(family, lon0Deg, lat0Deg, 0, 0, 0, null);
    }

    /** A conic with two standard parallels, its origin midway between them. */
    public static ProjectionSpec conic(
            ProjectionFamily family, double lon0Deg, double parallel1Deg, double parallel2Deg) {
        double midDeg = (parallel1Deg + parallel2Deg) / 2;
        return new ProjectionSpec(family, lon0Deg, midDeg, parallel1Deg, parallel2Deg, 0, null);
    }
}
