package org.overflight.projection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.overflight.model.LonLat;
import org.overflight.model.MapSettings;

/**
 * The projections that are worth looking at for some content: families, and for each centres and, if north need not be up,
 * a turn. Numbers are rounded to what a caption can state.
 */
final class Proposals {
    private static final double CONIC_RADIUS_DEG = 45;
    private static final double CONIC_LATITUDE_DEG = 10;
    /** Nearer to the pole the wedge in which a cone is cut open comes into view. */
    private static final double CONIC_REACH_DEG = 75;

    private static final double MERCATOR_RADIUS_DEG = 40;
    private static final double MERCATOR_LATITUDE_DEG = 25;
    private static final double OBLIQUE_MERCATOR_RADIUS_DEG = 60;
    /** Its formulas divide by the cosine of the latitude of the centre. */
    private static final double OBLIQUE_MERCATOR_LATITUDE_DEG = 85;

    private static final double POLAR_REACH_DEG = 55;
    private static final double POLAR_RADIUS_DEG = 125;
    private static final int MERIDIAN_STEP_DEG = 15;
    /** Centres nearer to the equator make north lean less. */
    private static final List<Double> PARTS_OF_LATITUDE = List.of(1.0, 0.75, 0.5, 0.25, 0.0);

    private final ContentShape shape;
    private final MapSettings settings;
    private final Set<ProjectionSpec> specs = new LinkedHashSet<>();

    private Proposals(ContentShape shape, MapSettings settings) {
        this.shape = shape;
        this.settings = settings;
    }

    /**
     * What the author leaves open, in a fixed order.
     *
     * @throws IllegalArgumentException with a sentence for people, if the author asks for what there is not
     */
    static List<ProjectionSpec> of(MapSettings settings, ContentShape shape) {
        Proposals proposals = new Proposals(shape, settings);
        if (settings.projection() == null) {
            proposals.addAutomatic();
        } else {
            proposals.add(settings.projection());
        }
        return List.copyOf(proposals.specs);
    }

    private void add(MapSettings.ProjectionRequest request) {
        if (request instanceof MapSettings.Family family) {
            add(ProjectionRequests.family(family));
        } else {
            specs.add(ProjectionRequests.defined(request));
        }
    }

    private void addAutomatic() {
        double midLatDeg = Math.abs(shape.middleLatDeg());
        double reachDeg = Math.max(Math.abs(shape.southDeg()), Math.abs(shape.northDeg()));
        boolean conic = midLatDeg >= CONIC_LATITUDE_DEG && reachDeg <= CONIC_REACH_DEG;
        if (conic && shape.radiusDeg() <= CONIC_RADIUS_DEG) {
            add(ProjectionFamily.LAMBERT_CONFORMAL_CONIC);
            add(ProjectionFamily.ALBERS_EQUAL_AREA);
        }
        if (shape.radiusDeg() <= MERCATOR_RADIUS_DEG && midLatDeg <= MERCATOR_LATITUDE_DEG) {
            add(ProjectionFamily.MERCATOR);
        }
        add(ProjectionFamily.LAMBERT_AZIMUTHAL_EQUAL_AREA);
        addEquidistant();
        add(ProjectionFamily.EQUAL_EARTH);
        if (settings.oblique()
                && shape.radiusDeg() <= OBLIQUE_MERCATOR_RADIUS_DEG
                && Math.abs(center().latDeg()) <= OBLIQUE_MERCATOR_LATITUDE_DEG) {
            add(ProjectionFamily.OBLIQUE_MERCATOR);
        }
    }

    private void add(ProjectionFamily family) {
        switch (family) {
            case LAMBERT_CONFORMAL_CONIC, ALBERS_EQUAL_AREA, EQUIDISTANT_CONIC -> addConic(family);
            case MERCATOR, ROBINSON, WINKEL_TRIPEL, MOLLWEIDE, EQUIRECTANGULAR, EQUAL_EARTH -> addMeridians(family, 0);
            case POLAR_STEREOGRAPHIC, HEMISPHERES -> addMeridians(family, shape.middleLatDeg() < 0 ? -90 : 90);
            case OBLIQUE_MERCATOR -> addTurned(family);
            default -> addAzimuthal(family);
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
        specs.add(ProjectionSpec.conic(family, middleLonDeg(), p1, p2));
    }

    private void addMeridians(ProjectionFamily family, double latDeg) {
        specs.add(ProjectionSpec.centered(family, middleLonDeg(), latDeg));
        if (settings.center() == null) {
            for (int lonDeg = -180; lonDeg < 180; lonDeg += MERIDIAN_STEP_DEG) {
                specs.add(ProjectionSpec.centered(family, lonDeg, latDeg));
            }
        }
    }

    private void addAzimuthal(ProjectionFamily family) {
        LonLat at = center();
        if (family == ProjectionFamily.TRANSVERSE_MERCATOR && settings.center() != null) {
            // Its latitude of origin changes nothing on the map but how far it reaches to the poles.
            specs.add(ProjectionSpec.centered(
                    family, at.lonDeg(), rounded(shape.center().latDeg())));
        } else if (settings.center() != null) {
            specs.add(ProjectionSpec.centered(family, at.lonDeg(), at.latDeg()));
        } else {
            for (double part : PARTS_OF_LATITUDE) {
                double latDeg = rounded(shape.center().latDeg() * part);
                specs.add(ProjectionSpec.centered(family, at.lonDeg(), latDeg));
                specs.add(ProjectionSpec.centered(family, middleLonDeg(), latDeg));
            }
            addPolar(family);
        }
        if (settings.oblique()) {
            addTurned(family);
        }
    }

    /** Ellipsoidal distances take their time: one oblique centre is enough to compare. */
    private void addEquidistant() {
        ProjectionFamily family = ProjectionFamily.AZIMUTHAL_EQUIDISTANT;
        LonLat at = center();
        specs.add(ProjectionSpec.centered(family, at.lonDeg(), at.latDeg()));
        if (settings.center() == null) {
            addPolar(family);
        }
    }

    private void addPolar(ProjectionFamily family) {
        if (family == ProjectionFamily.TRANSVERSE_MERCATOR) {
            return;
        }
        if (shape.northDeg() > POLAR_REACH_DEG && 90 - shape.southDeg() < POLAR_RADIUS_DEG) {
            addMeridians(family, 90);
        }
        if (shape.southDeg() < -POLAR_REACH_DEG && 90 + shape.northDeg() < POLAR_RADIUS_DEG) {
            addMeridians(family, -90);
        }
    }

    private void addTurned(ProjectionFamily family) {
        LonLat at = center();
        double azimuthDeg = Math.max(1, Math.rint(shape.axisDeg()));
        specs.add(new ProjectionSpec(family, at.lonDeg(), at.latDeg(), 0, 0, azimuthDeg, null));
    }

    private LonLat center() {
        LonLat fixed = settings.center();
        return fixed != null
                ? fixed
                : new LonLat(
                        rounded(shape.center().lonDeg()), rounded(shape.center().latDeg()));
    }

    private double middleLonDeg() {
        LonLat fixed = settings.center();
        return fixed != null ? fixed.lonDeg() : rounded(shape.middleLonDeg());
    }

    /** Whole degrees, or finer ones on maps of a small area; no negative zero. */
    private double rounded(double deg) {
        double steps = shape.radiusDeg() > 10 ? 1 : shape.radiusDeg() > 1 ? 10 : 100;
        return Math.rint(deg * steps) / steps + 0.0;
    }
}
