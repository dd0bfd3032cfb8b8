package org.overflight.projection;

import java.util.List;
import java.util.stream.Stream;

/** Projections of all families, most of them with several centres, for tests that must hold for every map. */
final class Specs {
    private Specs() {}

    static final List<ProjectionSpec> EQUAL_AREA = List.of(
            ProjectionSpec.centered(ProjectionFamily.LAMBERT_AZIMUTHAL_EQUAL_AREA, 0, 0),
            ProjectionSpec.centered(ProjectionFamily.LAMBERT_AZIMUTHAL_EQUAL_AREA, -150, 55),
            ProjectionSpec.centered(ProjectionFamily.LAMBERT_AZIMUTHAL_EQUAL_AREA, 20, -90),
            ProjectionSpec.conic(ProjectionFamily.ALBERS_EQUAL_AREA, -96, 29.5, 45.5),
            ProjectionSpec.conic(ProjectionFamily.ALBERS_EQUAL_AREA, 132, -18, -36),
            ProjectionSpec.centered(ProjectionFamily.MOLLWEIDE, 0, 0),
            ProjectionSpec.centered(ProjectionFamily.MOLLWEIDE, 90, 0),
            ProjectionSpec.centered(ProjectionFamily.EQUAL_EARTH, 0, 0),
            ProjectionSpec.centered(ProjectionFamily.EQUAL_EARTH, -160, 0));

    static final List<ProjectionSpec> OTHERS = List.of(
            ProjectionSpec.conic(ProjectionFamily.LAMBERT_CONFORMAL_CONIC, 10, 40, 60),
            ProjectionSpec.conic(ProjectionFamily.LAMBERT_CONFORMAL_CONIC, -60, -20, -40),
            ProjectionSpec.conic(ProjectionFamily.EQUIDISTANT_CONIC, 100, 15, 65),
            ProjectionSpec.centered(ProjectionFamily.AZIMUTHAL_EQUIDISTANT, 35, 32),
            ProjectionSpec.centered(ProjectionFamily.AZIMUTHAL_EQUIDISTANT, 0, 90),
            ProjectionSpec.centered(ProjectionFamily.STEREOGRAPHIC, 179, -40),
            new ProjectionSpec(ProjectionFamily.POLAR_STEREOGRAPHIC, -45, 90, 70, 0, 0, null),
            ProjectionSpec.centered(ProjectionFamily.ORTHOGRAPHIC, 0, 0),
            ProjectionSpec.centered(ProjectionFamily.ORTHOGRAPHIC, -77, 38),
            ProjectionSpec.centered(ProjectionFamily.GNOMONIC, -30, 60),
            ProjectionSpec.centered(ProjectionFamily.MERCATOR, 0, 0),
            ProjectionSpec.centered(ProjectionFamily.MERCATOR, 180, 0),
            ProjectionSpec.centered(ProjectionFamily.TRANSVERSE_MERCATOR, -75, 0),
            new ProjectionSpec(ProjectionFamily.OBLIQUE_MERCATOR, -40, 45, 0, 0, 60, null),
            ProjectionSpec.centered(ProjectionFamily.ROBINSON, 150, 0),
            new ProjectionSpec(ProjectionFamily.WINKEL_TRIPEL, -90, 0, 50.467, 0, 0, null),
            ProjectionSpec.centered(ProjectionFamily.EQUIRECTANGULAR, 0, 0));

    /** All of them. */
    static List<ProjectionSpec> all() {
        return Stream.concat(EQUAL_AREA.stream(), OTHERS.stream()).toList();
    }
}
