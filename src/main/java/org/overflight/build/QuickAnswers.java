package org.overflight.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.overflight.formats.gcmap.GcmapPath;
import org.overflight.gazetteer.Gazetteer;
import org.overflight.geodesy.LegPath;
import org.overflight.model.LengthUnit;
import org.overflight.model.LineKind;

/** Answers about a path of codes and coordinates, without a project. */
public final class QuickAnswers {
    private static final String TABLE_ROW = "%-24s %10s %10s %10s %8s %8s   %s";

    private QuickAnswers() {}

    /** How lengths are told. */
    public enum Form {
        /** Columns for people. */
        TABLE,
        /** Comma-separated values with a header. */
        CSV
    }

    /**
     * Lengths of a path: a row for each leg with its length, its initial and final true course, and its midpoint.
     *
     * @param text in gcmap's notation: codes and coordinates joined by hyphens, paths by commas
     */
    public static Outcome distances(String text, Form form) {
        GcmapPath path = GcmapPath.parse("path", text);
        PathPlaces places = new PathPlaces(path, Gazetteer.bundled());
        if (places.hasErrors()) {
            return Outcome.failed(places.problems(), List.of());
        }
        List<String> rows = new ArrayList<>();
        rows.add(
                form == Form.CSV
                        ? "from,to,nm,km,mi,initial_course_deg,final_course_deg,mid_lat_deg,mid_lon_deg"
                        : String.format(Locale.ROOT, TABLE_ROW, "", "NM", "km", "mi", "initial", "final", "midpoint"));
        for (GcmapPath.Line line : path.lines()) {
            for (int i = 1; i < line.places().size(); i++) {
                rows.add(row(
                        places.named(line.places().get(i - 1)),
                        places.named(line.places().get(i)),
                        form));
            }
        }
        return new Outcome(places.problems(), List.of(), rows);
    }

    private static String row(PathPlaces.Named from, PathPlaces.Named to, Form form) {
        LegPath leg = LegPath.of(from.position(), to.position(), LineKind.GEODESIC);
        var middle = leg.at(leg.lengthM() / 2);
        String nm = decimals(leg.lengthM() / LengthUnit.NAUTICAL_MILE.metres(), 1);
        String km = decimals(leg.lengthM() / 1000, 1);
        String mi = decimals(leg.lengthM() / LengthUnit.STATUTE_MILE.metres(), 1);
        String initial = decimals(leg.initialCourseDeg(), 1);
        String end = decimals(leg.finalCourseDeg(), 1);
        String lat = decimals(middle.latDeg(), 4);
        String lon = decimals(middle.lonDeg(), 4);
        if (form == Form.CSV) {
            return String.join(",", from.name(), to.name(), nm, km, mi, initial, end, lat, lon);
        }
        return String.format(
                Locale.ROOT,
                TABLE_ROW,
                from.name() + " - " + to.name(),
                nm,
                km,
                mi,
                initial + "\u00b0",
                end + "\u00b0",
                lat + " " + lon);
    }

    private static String decimals(double value, int places) {
        long scale = places == 1 ? 10 : 10_000;
        long scaled = Math.round(Math.abs(value) * scale);
        String sign = value < 0 && scaled != 0 ? "-" : "";
        return String.format(Locale.ROOT, "%s%d.%0" + places + "d", sign, scaled / scale, scaled % scale);
    }
}
