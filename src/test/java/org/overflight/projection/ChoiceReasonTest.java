package org.overflight.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.overflight.model.LonLat;

class ChoiceReasonTest {
    private final ProjectionScore score =
            new ProjectionScore(new ContentShape(new LonLat(0, 50), 10, 40, 60, 0, 300, 0), false);

    private static Candidate candidate(ProjectionFamily family, double contentDistortion, double percent) {
        Candidate.Measures measures =
                new Candidate.Measures(0, 0, 180, 5, 0.01, contentDistortion, 0.1, 0, 1000, percent);
        return new Candidate(ProjectionSpec.centered(family, 0, 50), measures, 0, "");
    }

    @ParameterizedTest
    @CsvSource({
        "4.24, up to 4.2 %",
        "999.6, up to 1000 %",
        "1000.4, more than ten times themselves",
        "653317.7, more than ten times themselves"
    })
    void anErrorBeyondAllMeasureIsToldInWords(double percent, String words) {
        Candidate best = candidate(ProjectionFamily.LAMBERT_AZIMUTHAL_EQUAL_AREA, 0.01, 1);
        Candidate other = candidate(ProjectionFamily.MERCATOR, 50, percent);
        assertThat(ChoiceReason.of(other, best, score)).isEqualTo("distorts the content more: lengths err by " + words);
    }

    @Test
    void theOneThatIsChosenIsToldInTheSameWords() {
        Candidate good = candidate(ProjectionFamily.MERCATOR, 0.01, 3);
        assertThat(ChoiceReason.of(good, good, score)).endsWith("lengths on the content err by at most 3.0 %");
        Candidate poor = candidate(ProjectionFamily.MERCATOR, 0.01, 5000);
        assertThat(ChoiceReason.of(poor, poor, score))
                .endsWith("lengths on the content err by more than ten times themselves");
    }
}
