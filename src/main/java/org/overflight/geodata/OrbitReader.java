package org.overflight.geodata;

import org.jspecify.annotations.Nullable;
import org.overflight.model.LonLat;
import org.overflight.model.Orbit;

/** Reads racetracks. */
final class OrbitReader {
    /** Beyond this the figure has nothing of an orbit any more, and its turns could meet behind the Earth. */
    private static final double LARGEST_M = 3_000_000;

    private final Values values;
    private final Positions positions;

    OrbitReader(Values values, Positions positions) {
        this.values = values;
        this.positions = positions;
    }

    /** The orbit of a waypoint; null if it has none, or one at fault, which is then in the log. */
    @Nullable
    Orbit read(Fields waypoint) {
        Fields orbit = waypoint.record("orbit");
        if (orbit == null) {
            return null;
        }
        LonLat center = positions.of(orbit, "center").position();
        double axisDeg = values.read(orbit, "axis", "bad-course", CourseNotation::parse, 0.0);
        double lengthM = values.breadthM(orbit, "length");
        double widthM = values.breadthM(orbit, "width");
        if (lengthM + widthM == 0 || lengthM + widthM > LARGEST_M) {
            refuseSize(orbit, lengthM + widthM);
            return null;
        }
        return new Orbit(center, axisDeg, lengthM, widthM, values.word(orbit, "turns", Orbit.Turns.LEFT));
    }

    /** Sizes that are missing or no lengths have been reported already. */
    private void refuseSize(Fields orbit, double sizeM) {
        if (orbit.scalar("length") == null || orbit.scalar("width") == null) {
            values.log().doubt();
            return;
        }
        values.log()
                .error(
                        orbit.key("length"),
                        "bad-length",
                        sizeM == 0
                                ? "An orbit needs a length, or a width, or both."
                                : "This orbit is longer than 3000 km.",
                        "Length is that of a leg without the turns, width the distance between the legs.");
    }
}
