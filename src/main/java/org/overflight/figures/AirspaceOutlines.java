package org.overflight.figures;

import java.util.Map;
import java.util.TreeMap;
import org.overflight.basemap.Territory;
import org.overflight.geodesy.Buffers;
import org.overflight.geodesy.Circles;
import org.overflight.model.Airspace;
import org.overflight.model.AirspaceShape;
import org.overflight.model.Atlas;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalPolygon;

/** The outlines of airspaces, derived where they are not given. */
public final class AirspaceOutlines {
    private static final double CIRCLE_TOLERANCE_M = 10;

    private AirspaceOutlines() {}

    /** Outlines of all airspaces of an atlas by their ids. */
    public static Map<String, SphericalPolygon> of(Atlas atlas) {
        Map<String, SphericalPolygon> outlines = new TreeMap<>();
        for (Airspace airspace : atlas.airspaces().values()) {
            outlines.put(airspace.id(), outline(airspace.shape()));
        }
        return outlines;
    }

    private static SphericalPolygon outline(AirspaceShape shape) {
        if (shape instanceof AirspaceShape.Territory territory) {
            return Territory.derive(territory.isoAlpha2(), territory.seaM());
        }
        if (shape instanceof AirspaceShape.Circle circle) {
            return Circles.ring(circle.center(), circle.radiusM(), CIRCLE_TOLERANCE_M);
        }
        if (shape instanceof AirspaceShape.Corridor corridor) {
            PositionSequence line = Buffers.line(corridor.along());
            return Buffers.around(line, corridor.radiusM(), Math.max(CIRCLE_TOLERANCE_M, corridor.radiusM() / 2000));
        }
        return ((AirspaceShape.Outline) shape).polygon();
    }
}
