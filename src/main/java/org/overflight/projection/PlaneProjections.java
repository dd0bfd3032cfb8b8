package org.overflight.projection;

import org.geotools.api.referencing.operation.MathTransform;

/** Makes the projection that a specification describes. */
final class PlaneProjections {
    private PlaneProjections() {}

    /** @throws IllegalArgumentException with a sentence for people, if the specification does not describe a projection */
    static PlaneProjection of(ProjectionSpec spec) {
        return spec.wkt() == null ? of(spec, Spheroid.WGS84) : WktProjection.of(spec.wkt());
    }

    /** On another figure of the Earth: published examples are computed on many. */
    static PlaneProjection of(ProjectionSpec spec, Spheroid spheroid) {
        MathTransform transform = GeoToolsTransforms.of(spec, spheroid);
        return new GeoToolsProjection(spec, ValidRegions.of(spec), SheetTurn.of(spec), transform);
    }
}
