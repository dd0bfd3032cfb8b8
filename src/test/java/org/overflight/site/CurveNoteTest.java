package org.overflight.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.overflight.model.Mission;
import org.overflight.model.MissionFigures;
import org.overflight.model.MissionFigures.FlightFigures;
import org.overflight.model.MissionFigures.LegFigures;

class CurveNoteTest {
    private static final FlightFigures STRAIGHT = new FlightFigures(List.of(new LegFigures(1, 88, 94)));

    @Test
    void tellsTheTurnOfTheWayOutAndNotOfTheWayBack() {
        FlightFigures out = new FlightFigures(List.of(new LegFigures(1, 60, 120)));
        FlightFigures back = new FlightFigures(List.of(new LegFigures(1, 300, 230)));

        assertThat(note(out, back))
                .contains(
                        "From Words of waypoint.name to Crete it sets out to the east-north-east, on a course of 060°, and comes in to the east-south-east, on 120°.");
    }

    @Test
    void saysNothingOfALineThatLooksStraightOrOnlyTurnsOnTheWayBack() {
        FlightFigures back = new FlightFigures(List.of(new LegFigures(1, 300, 230)));
        assertThat(note(STRAIGHT, back)).isEmpty();
    }

    @Test
    void turningThroughNorthIsNoLongWayRound() {
        assertThat(note(new FlightFigures(List.of(new LegFigures(1, 355, 5))), STRAIGHT))
                .isEmpty();
    }

    private static String note(FlightFigures out, FlightFigures back) {
        Mission mission = SampleSite.plain().atlas().missions().get(0);
        Map<String, FlightFigures> flights = Map.of("out", out, "back", back, "beside", STRAIGHT);
        return new CurveNote(mission, new MissionFigures(flights, List.of(), List.of(), List.of(), Map.of())).words();
    }
}
