package org.overflight.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.overflight.formats.gcmap.GcmapPath;
import org.overflight.formats.gcmap.GcmapPath.BadCoordinates;
import org.overflight.gazetteer.Airport;
import org.overflight.gazetteer.Gazetteer;
import org.overflight.gazetteer.Lookup;
import org.overflight.gazetteer.Suggestion;
import org.overflight.geodata.CoordinateNotation;
import org.overflight.geodata.NotationException;
import org.overflight.model.LonLat;
import org.overflight.model.Problem;

/** A path of codes and coordinates with its places looked up; what is wrong points at the character. */
final class PathPlaces {
    private final GcmapPath path;
    private final Map<GcmapPath.Place, Named> places = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * A place with its name.
     *
     * @param name the code as it was typed, or the coordinates
     * @param town of an airport; empty if not known
     */
    record Named(String name, String town, LonLat position) {}

    private PathPlaces(GcmapPath path, Gazetteer gazetteer) {
        this.path = path;
        problems.addAll(path.problems());
        for (GcmapPath.Place place : path.places()) {
            if (place instanceof GcmapPath.Point point) {
                places.put(place, new Named(point.words(), "", point.position()));
            } else if (place instanceof GcmapPath.Code code) {
                look(code, gazetteer.find(code.code()));
            }
        }
    }

    /**
     * Reads a path.
     *
     * @param text in gcmap's notation, or one of its URLs
     */
    static PathPlaces read(String text) {
        return new PathPlaces(GcmapPath.parse("path", text, PathPlaces::coordinates), Gazetteer.bundled());
    }

    private static @Nullable LonLat coordinates(String text) throws BadCoordinates {
        if (!CoordinateNotation.isMeant(text)) {
            return null;
        }
        try {
            return CoordinateNotation.parse(text);
        } catch (NotationException e) {
            throw new BadCoordinates(e.offset(), String.valueOf(e.getMessage()), e.remedy());
        }
    }

    private void look(GcmapPath.Code code, Lookup lookup) {
        if (lookup instanceof Lookup.Found found) {
            Airport airport = found.airport();
            places.put(code, new Named(code.code(), airport.municipality(), airport.position()));
        } else if (lookup instanceof Lookup.Ambiguous ambiguous) {
            problems.add(problem(
                    code,
                    "ambiguous-code",
                    code.code() + " is the code of several airports.",
                    "Use another code of the one you mean: "
                            + listed(ambiguous.candidates().stream().map(Airport::toLine)) + "."));
        } else if (lookup instanceof Lookup.Unknown unknown) {
            String remedy = unknown.suggestions().isEmpty()
                    ? "Coordinates work too, for example 48.35 N 11.78 E."
                    : "Did you mean " + listed(unknown.suggestions().stream().map(Suggestion::toLine)) + "?";
            problems.add(problem(code, "unknown-code", "No airport has the code " + code.code() + ".", remedy));
        }
    }

    private static Problem problem(GcmapPath.Code code, String rule, String message, String remedy) {
        return new Problem(Problem.Severity.ERROR, code.where(), rule, message, remedy);
    }

    private static String listed(Stream<String> airports) {
        return airports.limit(4).collect(Collectors.joining("; "));
    }

    /** What was read. */
    GcmapPath path() {
        return path;
    }

    /** All that is wrong or worth knowing, in the order of the text. */
    List<Problem> problems() {
        return problems.stream().sorted().toList();
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
    }

    /** A place that was found. */
    Named named(GcmapPath.Place place) {
        Named named = places.get(place);
        if (named == null) {
            throw new IllegalStateException("not looked up: " + place);
        }
        return named;
    }
}
