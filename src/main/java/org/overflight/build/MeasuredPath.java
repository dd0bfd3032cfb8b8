package org.overflight.build;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.overflight.formats.gcmap.GcmapPath;
import org.overflight.geodesy.LegPath;
import org.overflight.model.LineKind;

/**
 * One line of a path, measured on the ellipsoid.
 *
 * @param places at least one
 * @param legs from each place to the next; none for a place alone
 */
record MeasuredPath(List<PathPlaces.Named> places, List<LegPath> legs) {
    MeasuredPath {
        places = List.copyOf(places);
        legs = List.copyOf(legs);
    }

    /** All lines of a path without errors, in the order of the text. */
    static List<MeasuredPath> all(PathPlaces places, LineKind kind) {
        List<MeasuredPath> measured = new ArrayList<>();
        for (GcmapPath.Line line : places.path().lines()) {
            List<PathPlaces.Named> named =
                    line.places().stream().map(places::named).toList();
            List<LegPath> legs = new ArrayList<>();
            for (int i = 1; i < named.size(); i++) {
                legs.add(LegPath.of(named.get(i - 1).position(), named.get(i).position(), kind));
            }
            measured.add(new MeasuredPath(named, legs));
        }
        return List.copyOf(measured);
    }

    /** Sum of the legs, metres. */
    double lengthM() {
        return legs.stream().mapToDouble(LegPath::lengthM).sum();
    }

    /** Its places joined, for example {@code KMIB – LLBG}. */
    String name() {
        return places.stream().map(PathPlaces.Named::name).collect(Collectors.joining(" \u2013 "));
    }
}
