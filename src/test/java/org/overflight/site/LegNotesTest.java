package org.overflight.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.overflight.model.Flight;
import org.overflight.model.FlightRole;
import org.overflight.model.Mission;
import org.overflight.model.Prose;

class LegNotesTest {
    private final Mission mission = SampleSite.plain().atlas().missions().get(0);

    @Test
    void sourcesThatNoWordsCiteStandAtTheEndOfTheRow() {
        Flight lead = mission.flights().stream()
                .filter(f -> f.role() == FlightRole.LEAD)
                .findFirst()
                .orElseThrow();
        List<Prose.Span> spans = new LegNotes(lead).row(0).spans();
        assertThat(spans.get(0)).isInstanceOf(Prose.Words.class);
        assertThat(new Prose(spans).plainText()).contains("Words of waypoint.note");
        assertThat(spans.stream().filter(Prose.Citation.class::isInstance)).hasSize(1);
    }
}
