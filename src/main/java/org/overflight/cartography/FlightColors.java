package org.overflight.cartography;

import java.util.List;
import org.overflight.model.Evidence;
import org.overflight.model.Flight;
import org.overflight.model.Mission;
import org.overflight.scene.Look;

/** Which looks a line of flight has: hue by what it does, line by how well it is known. */
public final class FlightColors {
    private FlightColors() {}

    /** By the flight's role within its mission. */
    public static List<Look> byRole(Flight flight) {
        return switch (flight.role()) {
            case LEAD -> flight.returnOf() == null ? List.of(Look.LEAD) : List.of(Look.LEAD, Look.LEAD_RETURN);
            case ESCORT -> List.of(Look.ESCORT);
            case TANKER -> List.of(Look.TANKER);
            case SUPPORT -> List.of(Look.SUPPORT);
        };
    }

    /** By the kind of mission, for maps of many missions. */
    public static List<Look> byKind(Mission mission) {
        return switch (mission.kind()) {
            case MILITARY -> List.of(Look.LEAD);
            case PIONEER -> List.of(Look.PIONEER);
            case AIRLINE -> List.of(Look.AIRLINE);
            case OTHER -> List.of(Look.SUPPORT);
        };
    }

    /** The line of a grade. */
    public static Look byEvidence(Evidence evidence) {
        return switch (evidence) {
            case OBSERVED -> Look.OBSERVED;
            case REPORTED -> Look.REPORTED;
            case INFERRED -> Look.INFERRED;
            case ILLUSTRATIVE -> Look.ILLUSTRATIVE;
        };
    }
}
