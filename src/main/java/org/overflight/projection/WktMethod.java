package org.overflight.projection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The projection methods of well-known text that Overflight draws, under GeoTools' names, by how the Earth is cut for them. */
enum WktMethod {
    CONFORMAL_CONIC(
            "Lambert_Conformal_Conic_1SP",
            "Lambert_Conformal_Conic_2SP",
            "Lambert_Conformal_Conic",
            "Lambert_Conformal_Conic_2SP_Belgium"),
    /** Drawn whole, between the meridians opposite to the central one. */
    WHOLE_EARTH(
            "Albers_Conic_Equal_Area",
            "CT_Equidistant_Conic",
            "Equidistant_Cylindrical",
            "Equidistant Cylindrical (Spherical)",
            "Plate_Carree",
            "Cylindrical_Equal_Area",
            "Behrmann",
            "Lambert Cylindrical Equal Area (Spherical)",
            "Robinson",
            "Winkel_Tripel",
            "Aitoff",
            "Eckert_IV",
            "Mollweide",
            "Wagner_IV",
            "Wagner_V",
            "Sinusoidal",
            "Equal Earth",
            "Equal_Earth"),
    MERCATOR("Mercator_1SP", "Mercator_2SP", "Popular Visualisation Pseudo Mercator"),
    TRANSVERSE_MERCATOR("Transverse_Mercator", "Transverse Mercator (South Orientated)"),
    OBLIQUE_MERCATOR("Oblique_Mercator", "Hotine_Oblique_Mercator"),
    DISC("Lambert_Azimuthal_Equal_Area", "Azimuthal_Equidistant"),
    ORTHOGRAPHIC("Orthographic"),
    GNOMONIC("Gnomonic"),
    STEREOGRAPHIC("Stereographic", "Oblique_Stereographic"),
    POLAR_STEREOGRAPHIC(
            "Polar_Stereographic",
            "Polar Stereographic (variant B)",
            "Stereographic_North_Pole",
            "Stereographic_South_Pole"),
    /** Meant for a country, not for a continent. */
    LOCAL("Krovak", "Cassini_Soldner", "New_Zealand_Map_Grid"),
    POLYCONIC("Polyconic");

    @SuppressWarnings("ImmutableEnumChecker") // Made by List.of.
    private final List<String> names;

    WktMethod(String... names) {
        this.names = List.of(names);
    }

    /** The method of GeoTools' name; empty if Overflight does not know how to cut the Earth for it. */
    static Optional<WktMethod> named(String name) {
        return Arrays.stream(values()).filter(m -> m.names.contains(name)).findFirst();
    }
}
