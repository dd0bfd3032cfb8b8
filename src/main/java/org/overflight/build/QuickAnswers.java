package org.overflight.build;

import java.util.ArrayList;
import java.util.List;
import org.overflight.lettering.NoFontConfigurationException;
import org.overflight.model.LineKind;
import org.overflight.model.Problem;
import org.overflight.model.TextPosition;

/** Answers about a path of codes and coordinates, without a project. */
public final class QuickAnswers {
    private QuickAnswers() {}

    /** How lengths are told. */
    public enum Form {
        /** Columns for people. */
        TABLE,
        /** Comma-separated values with a header. */
        CSV,
        /** One object. */
        JSON
    }

    /**
     * Lengths of a path: a row for each leg with its length, its initial and final true course, and its midpoint, and the total
     * of each path of several legs.
     *
     * @param text in gcmap's notation: codes and coordinates joined by hyphens, paths by commas
     */
    public static Outcome distances(String text, Form form) {
        PathPlaces places = PathPlaces.read(text);
        if (places.hasErrors()) {
            return Outcome.failed(places.problems(), List.of());
        }
        List<DistanceRow> rows = DistanceRow.of(MeasuredPath.all(places, LineKind.GEODESIC));
        if (rows.isEmpty()) {
            List<Problem> problems = new ArrayList<>(places.problems());
            problems.add(new Problem(
                    Problem.Severity.ERROR,
                    new TextPosition("path", 1, 1),
                    "no-line",
                    "There is nothing to measure: a distance needs two places.",
                    "A path is written LHR-JFK."));
            return Outcome.failed(problems, List.of());
        }
        return new Outcome(places.problems(), List.of(), DistanceReport.lines(rows, form));
    }

    /** Draws a path into a file: SVG, PNG or HTML by the file's ending. */
    public static Outcome map(PathMapRequest request) {
        PathPlaces places = PathPlaces.read(request.path());
        if (places.hasErrors()) {
            return Outcome.failed(places.problems(), List.of());
        }
        try {
            String written = new PathMap(request).write(places);
            return new Outcome(places.problems(), List.of(), List.of(written));
        } catch (BuildFault | NoFontConfigurationException e) {
            return Outcome.failed(places.problems(), List.of(String.valueOf(e.getMessage())));
        }
    }
}
