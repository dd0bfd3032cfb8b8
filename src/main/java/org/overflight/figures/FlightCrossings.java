package org.overflight.figures;

import java.util.ArrayList;
import java.util.List;
import org.overflight.geodesy.AirspaceCrossing;
import org.overflight.geodesy.LegPath;
import org.overflight.geodesy.Passage;
import org.overflight.geodesy.RouteGeodesy;
import org.overflight.geodesy.RouteProfile;
import org.overflight.geodesy.VerticalCut;
import org.overflight.geodesy.VerticalCut.Stretch;
import org.overflight.model.Airspace;
import org.overflight.model.Flight;
import org.overflight.model.MissionFigures.Crossing;
import org.overflight.model.MissionFigures.CrossingEnd;
import org.overflight.model.MissionFigures.EndKind;
import org.overflight.model.SphericalPolygon;
import org.overflight.model.VerticalStanding;

/** The ways of one flight within airspaces: through which outlines its line leads, and at what height. */
final class FlightCrossings {
    private final String flightId;
    private final LegPath line;
    private final RouteProfile profile;

    FlightCrossings(Flight flight, RouteGeodesy lines) {
        this.flightId = flight.id();
        this.line = lines.whole();
        this.profile = RouteProfile.of(flight.route(), lines);
    }

    List<Crossing> of(Airspace airspace, SphericalPolygon outline) {
        List<Crossing> crossings = new ArrayList<>();
        for (Passage passage : AirspaceCrossing.of(line, outline)) {
            List<Stretch> stretches = VerticalCut.of(passage, profile, airspace.extent());
            for (int i = 0; i < stretches.size(); i++) {
                Stretch stretch = stretches.get(i);
                EndKind entry = i == 0 ? end(passage.startsInside()) : between(stretches.get(i - 1), stretch);
                EndKind exit =
                        i == stretches.size() - 1 ? end(passage.endsInside()) : between(stretch, stretches.get(i + 1));
                crossings.add(new Crossing(
                        airspace.id(),
                        flightId,
                        stretch.standing(),
                        end(stretch.fromM(), entry),
                        end(stretch.toM(), exit),
                        stretch.fromM(),
                        stretch.toM()));
            }
        }
        return crossings;
    }

    private CrossingEnd end(double alongM, EndKind kind) {
        return new CrossingEnd(line.at(alongM), kind, profile.time(alongM));
    }

    private static EndKind end(boolean isInside) {
        return isInside ? EndKind.LINE_ENDS : EndKind.BOUNDARY;
    }

    private static EndKind between(Stretch one, Stretch next) {
        boolean isKnown = one.standing() != VerticalStanding.UNKNOWN && next.standing() != VerticalStanding.UNKNOWN;
        return isKnown ? EndKind.BOUNDARY : EndKind.KNOWLEDGE_ENDS;
    }
}
