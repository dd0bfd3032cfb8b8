package org.overflight.projection;

import java.util.Locale;
import java.util.Optional;

/** The map projections that Overflight draws. Their names in the format are those of the constants, in kebab case. */
public enum ProjectionFamily {
    LAMBERT_CONFORMAL_CONIC(CutKind.BAND),
    ALBERS_EQUAL_AREA(CutKind.BAND),
    EQUIDISTANT_CONIC(CutKind.BAND),
    LAMBERT_AZIMUTHAL_EQUAL_AREA(CutKind.CAP),
    AZIMUTHAL_EQUIDISTANT(CutKind.CAP),
    STEREOGRAPHIC(CutKind.CAP),
    POLAR_STEREOGRAPHIC(CutKind.CAP),
    ORTHOGRAPHIC(CutKind.CAP),
    GNOMONIC(CutKind.CAP),
    MERCATOR(CutKind.BAND),
    TRANSVERSE_MERCATOR(CutKind.CAP),
    OBLIQUE_MERCATOR(CutKind.CAP),
    ROBINSON(CutKind.BAND),
    WINKEL_TRIPEL(CutKind.BAND),
    MOLLWEIDE(CutKind.BAND),
    EQUIRECTANGULAR(CutKind.BAND),
    EQUAL_EARTH(CutKind.BAND),
    /** One of two azimuthal equidistant discs, each a hemisphere around a pole; see {@link Hemispheres}. */
    HEMISPHERES(CutKind.CAP),
    /** A definition of the author's own, in well-known text. */
    WKT(CutKind.AS_DEFINED);

    /** How the Earth is cut before it is projected. */
    enum CutKind {
        /** Along the meridian opposite to the centre. */
        BAND,
        /** Along a small circle around the centre. */
        CAP,
        /** As the definition demands. */
        AS_DEFINED
    }

    private final CutKind cutKind;

    ProjectionFamily(CutKind cutKind) {
        this.cutKind = cutKind;
    }

    CutKind cutKind() {
        return cutKind;
    }

    /** The name in the format, for example {@code lambert-conformal-conic}. */
    public String kebabName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The family of that name; empty if there is none. */
    public static Optional<ProjectionFamily> named(String kebabName) {
        for (ProjectionFamily family : values()) {
            if (family.kebabName().equals(kebabName)) {
                return Optional.of(family);
            }
        }
        return Optional.empty();
    }
}
