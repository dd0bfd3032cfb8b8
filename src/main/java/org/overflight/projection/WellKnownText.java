package org.overflight.projection;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.NoSuchIdentifierException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.referencing.CRS;

/** Reads definitions of projections in well-known text, version 1 (OGC 01-009), and says what is wrong with them. */
final class WellKnownText {
    private static final Pattern VERSION_2 = Pattern.compile(
            "(?:PROJCRS|PROJECTEDCRS|GEODCRS|GEODETICCRS|GEOGCRS|GEOGRAPHICCRS|BOUNDCRS|COMPOUNDCRS)\\b.*",
            Pattern.DOTALL);
    private static final Pattern ERROR_AT = Pattern.compile("error at index (\\d+)");
    private static final int SHOWN_CHARACTERS = 30;

    private WellKnownText() {}

    /** @throws IllegalArgumentException with a sentence for people, if the text does not define a projected system */
    static ProjectedCRS parse(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        if (upper.isEmpty()) {
            throw new IllegalArgumentException("the definition is empty; expected well-known text: PROJCS[...]");
        }
        if (VERSION_2.matcher(upper).matches()) {
            throw new IllegalArgumentException("this is well-known text of version 2; expected version 1, which begins"
                    + " with PROJCS[ (map services offer it as \"OGC WKT\" or \"WKT 1\")");
        }
        if (!upper.startsWith("PROJCS")) {
            throw new IllegalArgumentException(
                    "expected well-known text of a projection, PROJCS[...], found " + shown(text.strip(), 0));
        }
        return projected(text);
    }

    private static ProjectedCRS projected(String text) {
        try {
            CoordinateReferenceSystem parsed = CRS.parseWKT(text);
            if (parsed instanceof ProjectedCRS projected) {
                return projected;
            }
            throw new IllegalArgumentException("expected a projected system, PROJCS[...]");
        } catch (NoSuchIdentifierException e) {
            throw new IllegalArgumentException(
                    "the projection method \"" + e.getIdentifierCode()
                            + "\" is not known; methods are called, for example,"
                            + " Lambert_Conformal_Conic_2SP, Albers_Conic_Equal_Area or Transverse_Mercator",
                    e);
        } catch (FactoryException e) {
            throw new IllegalArgumentException(words(text, e), e);
        } catch (ArithmeticException e) {
            // A unit of size 0, for example.
            throw new IllegalArgumentException("well-known text whose numbers do not go together", e);
        }
    }

    /** GeoTools repeats the whole text when a bracket is missing; where it is, is enough. */
    private static String words(String text, FactoryException e) {
        String message = String.valueOf(e.getMessage());
        Matcher matcher = ERROR_AT.matcher(message);
        if (!matcher.find()) {
            return "well-known text that makes no sense: " + message;
        }
        int at = Math.min(Integer.parseInt(matcher.group(1)), text.length());
        return "well-known text that breaks off or goes wrong at character " + (at + 1) + ": " + shown(text, at);
    }

    private static String shown(String text, int from) {
        String rest = text.substring(from);
        return rest.isEmpty()
                ? "the end of the text"
                : rest.length() <= SHOWN_CHARACTERS ? rest : rest.substring(0, SHOWN_CHARACTERS) + "...";
    }
}
