package org.overflight.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.overflight.site.view.FactView;

class AircraftFactsTest {
    @Test
    void anAircraftThatMadeSeveralFlightsIsNamedOnce() {
        var atlas = SampleSite.plain().atlas();
        List<FactView> facts = new AircraftFacts(atlas.missions().get(0)).facts(new Citations(atlas));
        assertThat(facts).extracting(FactView::label).containsExactly("Aircraft");
        assertThat(facts.get(0).value().spans().get(0).text()).isEqualTo("Words of flight.aircraft");
        assertThat(facts.get(0).detail()).as("there is no other aircraft").isEmpty();
    }
}
