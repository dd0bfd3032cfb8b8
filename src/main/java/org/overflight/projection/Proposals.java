package org.overflight.projection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.overflight.model.LonLat;
import org.overflight.model.MapSettings;

/**
 * The projections that are worth looking at for some content: families, and centres for each. Numbers are rounded to what a caption can
 * state.
 */
final class Proposals {
    private static final double CONIC_RADIUS_DEG = 45;
    private static final double CONIC_LATITUDE_DEG = 10;
    /** Nearer to the pole the wedge in which a cone is cut open comes into view. */
    private static final double CONIC_REACH_DEG = 75;

    private static final double MERCATOR_RADIUS_DEG = 40;
    private static final double MERCATOR_LATITUDE_DEG = 25;
    private static final double POLAR_REACH_DEG = 55;
    private static final double POLAR_RADIUS_DEG = 125;
    private static final int MERIDIAN_STEP_DEG = 15;
    private static final int POLAR_STEP_DEG = 15;

    private final ContentShape shape;
    private final @Nullable LonLat center;
    private final Set<ProjectionSpec> specs = new LinkedHashSet<>();

    private Proposals(ContentShape shape, @Nullable LonLat center) {
        this.shape = shape;
        this.center = center;
    }

    /** Of what the author leaves open. */
    static List<ProjectionSpec> of(MapSettings settings, ContentShape shape) {
        if (settings.projection() instanceof MapSettings.Family family) {
            ProjectionFamily named = ProjectionFamily.named(family.name())
                    .orElseThrow(() -> new IllegalArgumentException("no projection is called " + family.name()));
            return of(named, shape, settings.center());
        }
        return automatic(shape, settings.center());
    }

    /** Of all families that are chosen without being asked for. */
    static List<ProjectionSpec> automatic(ContentShape shape, @Nullable LonLat center) {
        Proposals proposals = new Proposals(shape, center);
        double midLatDeg = Math.abs(shape.middleLatDeg());
        double reachDeg = Math.max(Math.abs(shape.southDeg()), Math.abs(shape.northDeg()));
        boolean conic = midLatDeg >= CONIC_LATITUDE_DEG && reachDeg <= CONIC_REACH_DEG;
        if (conic && shape.radiusDeg() <= CONIC_RADIUS_DEG) {
            proposals.add(ProjectionFamily.LAMBERT_CONFORMAL_CONIC);
            proposals.add(ProjectionFamily.ALBERS_EQUAL_AREA);
        }
        if (shape.radiusDeg() <= MERCATOR_RADIUS_DEG && midLatDeg <= MERCATOR_LATITUDE_DEG) {
            proposals.add(ProjectionFamily.MERCATOR);
        }
        proposals.add(ProjectionFamily.LAMBERT_AZIMUTHAL_EQUAL_AREA);
        proposals.addEquidistant();
        proposals.add(ProjectionFamily.EQUAL_EARTH);
        return List.copyOf(proposals.specs);
    }

    /** Of one family that the author asks for. */
    static List<ProjectionSpec> of(ProjectionFamily family, ContentShape shape, @Nullable LonLat center) {
        Proposals proposals = new Proposals(shape, center);
        proposals.add(family);
        return List.copyOf(proposals.specs);
    }

    private void add(ProjectionFamily family) {
        switch (family) {
            case LAMBERT_CONFORMAL_CONIC, ALBERS_EQUAL_AREA, EQUIDISTANT_CONIC -> addConic(family);
            case MERCATOR, ROBINSON, WINKEL_TRIPEL, MOLLWEIDE, EQUIRECTANGULAR, EQUAL_EARTH -> addWorld(family);
            case POLAR_STEREOGRAPHIC -> addPolar(family, shape.middleLatDeg() < 0 ? -90 : 90);
            default -> addAzimuthal(family);
        }
    }

    /** Ellipsoidal distances take their time: one oblique centre is enough to compare. */
    private void addEquidistant() {
        ProjectionFamily family = ProjectionFamily.AZIMUTHAL_EQUIDISTANT;
        LonLat at = center == null ? shape.center() : center;
        specs.add(ProjectionSpec.centered(family, rounded(at.lonDeg()), rounded(at.latDeg())));
        if (center == null) {
            addPolarIfNear(family);
        }
    }

    /** Standard parallels a sixth of the range inside of its limits (Snyder 1987, p. 99). */
    private void addConic(ProjectionFamily family) {
        double inset = (shape.northDeg() - shape.southDeg()) / 6;
        double p1 = rounded(shape.southDeg() + inset);
        double p2 = rounded(shape.northDeg() - inset);
        if (Math.abs(p1 + p2) < 4) {
            // A cone of two parallels that cancel out is a cylinder.
            p1 = -2;
            p2 = 8;
        }
        specs.add(ProjectionSpec.conic(family, centerLonDeg(), p1, p2));
    }

    private void addWorld(ProjectionFamily family) {
        specs.add(ProjectionSpec.centered(family, centerLonDeg(), 0));
        if (center == null) {
            for (int lonDeg = -180; lonDeg < 180; lonDeg += MERIDIAN_STEP_DEG) {
                specs.add(ProjectionSpec.centered(family, lonDeg, 0));
            }
        }
    }

    private void addAzimuthal(ProjectionFamily family) {
        if (center != null) {
            specs.add(ProjectionSpec.centered(family, center.lonDeg(), center.latDeg()));
            return;
        }
        double lonDeg = rounded(shape.center().lonDeg());
        double latDeg = shape.center().latDeg();
        // Centres nearer to the equator make north lean less.
        for (double part : new double[] {1, 0.75, 0.5, 0.25, 0}) {
            specs.add(ProjectionSpec.centered(family, lonDeg, rounded(latDeg * part)));
            specs.add(ProjectionSpec.centered(family, rounded(shape.middleLonDeg()), rounded(latDeg * part)));
        }
        addPolarIfNear(family);
    }

    private void addPolarIfNear(ProjectionFamily family) {
        if (family != ProjectionFamily.ORTHOGRAPHIC
                && family != ProjectionFamily.TRANSVERSE_MERCATOR
                && family != ProjectionFamily.OBLIQUE_MERCATOR) {
            if (shape.northDeg() > POLAR_REACH_DEG && 90 - shape.southDeg() < POLAR_RADIUS_DEG) {
                addPolar(family, 90);
            }
            if (shape.southDeg() < -POLAR_REACH_DEG && 90 + shape.northDeg() < POLAR_RADIUS_DEG) {
                addPolar(family, -90);
            }
        }
    }

    private void addPolar(ProjectionFamily family, double poleDeg) {
        specs.add(ProjectionSpec.centered(family, centerLonDeg(), poleDeg));
        if (center == null) {
            for (int lonDeg = -180; lonDeg < 180; lonDeg += POLAR_STEP_DEG) {
                specs.add(ProjectionSpec.centered(family, lonDeg, poleDeg));
            }
        }
    }

    private double centerLonDeg() {
        return center == null ? rounded(shape.middleLonDeg()) : center.lonDeg();
    }

    /** Whole degrees, or finer ones on maps of a small area. */
    private double rounded(double deg) {
        double steps = shape.radiusDeg() > 10 ? 1 : shape.radiusDeg() > 1 ? 10 : 100;
        // No negative zero.
        return Math.rint(deg * steps) / steps + 0.0;
    }
}
