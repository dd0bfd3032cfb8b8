package org.overflight.cartography;

import java.util.Locale;
import org.overflight.projection.ProjectionFamily;
import org.overflight.projection.ProjectionSpec;

/** A projection in words, for credits: its name and where it is centred. */
final class ProjectionWords {
    /** Of two discs together. */
    static final String HEMISPHERES =
            "Two azimuthal equidistant hemispheres, joined where rings lie on the equator; lengths along meridians true";

    private ProjectionWords() {}

    static String of(ProjectionSpec spec) {
        if (spec.wkt() != null) {
            return "Projection as given";
        }
        if (spec.family() == ProjectionFamily.HEMISPHERES) {
            return HEMISPHERES;
        }
        return name(spec) + ", centred on " + center(spec);
    }

    private static String name(ProjectionSpec spec) {
        String words = spec.family().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String equalArea = words.replace("equal area", "equal-area");
        return switch (spec.family()) {
            case LAMBERT_CONFORMAL_CONIC, LAMBERT_AZIMUTHAL_EQUAL_AREA -> "L" + equalArea.substring(1);
            case ALBERS_EQUAL_AREA -> "Albers equal-area conic";
            case EQUAL_EARTH -> "Equal Earth";
            case WINKEL_TRIPEL -> "Winkel Tripel";
            default -> equalArea.substring(0, 1).toUpperCase(Locale.ROOT) + equalArea.substring(1);
        };
    }

    private static String center(ProjectionSpec spec) {
        String lon = degrees(spec.lon0Deg(), "E", "W");
        return switch (spec.family()) {
            case EQUAL_EARTH, WINKEL_TRIPEL, ROBINSON, MOLLWEIDE, EQUIRECTANGULAR, MERCATOR -> lon;
            default -> degrees(spec.lat0Deg(), "N", "S") + " " + lon;
        };
    }

    private static String degrees(double deg, String positive, String negative) {
        long rounded = Math.round(Math.abs(deg));
        return rounded + "\u00b0" + (rounded == 0 ? "" : "\u202f" + (deg < 0 ? negative : positive));
    }
}
