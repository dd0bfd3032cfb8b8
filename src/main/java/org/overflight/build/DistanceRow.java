package org.overflight.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.overflight.geodesy.LegPath;
import org.overflight.model.LengthUnit;
import org.overflight.model.LonLat;

/**
 * A row of distances: a leg, or the total of a path of several legs.
 *
 * @param path number of the path, from 1
 * @param leg number of the leg in it, from 1; 0 for the total
 * @param courses initial and final true course and the midpoint, as fixed decimals; empty for the total
 */
record DistanceRow(int path, int leg, String from, String to, double lengthM, List<String> courses) {
    DistanceRow {
        courses = List.copyOf(courses);
    }

    static List<DistanceRow> of(List<MeasuredPath> paths) {
        List<DistanceRow> rows = new ArrayList<>();
        int number = 0;
        for (MeasuredPath path : paths) {
            number++;
            List<PathPlaces.Named> places = path.places();
            for (int i = 0; i < path.legs().size(); i++) {
                LegPath leg = path.legs().get(i);
                String from = places.get(i).name();
                rows.add(new DistanceRow(number, i + 1, from, places.get(i + 1).name(), leg.lengthM(), courses(leg)));
            }
            if (path.legs().size() > 1) {
                String last = places.get(places.size() - 1).name();
                rows.add(new DistanceRow(number, 0, places.get(0).name(), last, path.lengthM(), List.of()));
            }
        }
        return rows;
    }

    private static List<String> courses(LegPath leg) {
        LonLat middle = leg.at(leg.lengthM() / 2);
        return List.of(
                course(leg.initialCourseDeg()),
                course(leg.finalCourseDeg()),
                decimals(middle.latDeg(), 4),
                decimals(middle.lonDeg(), 4));
    }

    private static String course(double degrees) {
        String text = decimals(degrees, 1);
        return text.equals("360.0") ? "0.0" : text;
    }

    boolean isTotal() {
        return leg == 0;
    }

    String nm() {
        return decimals(lengthM / LengthUnit.NAUTICAL_MILE.metres(), 1);
    }

    String km() {
        return decimals(lengthM / 1000, 1);
    }

    String mi() {
        return decimals(lengthM / LengthUnit.STATUTE_MILE.metres(), 1);
    }

    private static String decimals(double value, int places) {
        long scale = places == 1 ? 10 : 10_000;
        long scaled = Math.round(Math.abs(value) * scale);
        String sign = value < 0 && scaled != 0 ? "-" : "";
        return String.format(Locale.ROOT, "%s%d.%0" + places + "d", sign, scaled / scale, scaled % scale);
    }
}
