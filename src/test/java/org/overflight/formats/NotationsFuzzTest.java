package org.overflight.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.overflight.model.LonLat;
import org.overflight.model.VerticalLimit;

/** Notations of coordinates, heights and times. */
class NotationsFuzzTest {
    @FuzzTest(maxDuration = "2m")
    void notations(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        LonLat position = OpenAirPosition.parse(text);
        if (position != null) {
            assertThat(text).containsPattern("(?s)[nsNS].*[ewEW]");
        }
        VerticalLimit limit = OpenAirLimit.parse(text);
        if (limit != null) {
            assertThat(limit.heightM()).isNotNegative();
        }
        ProblemLog log = new ProblemLog("fuzzed");
        long micros = new Times(log).parse(text);
        if (micros == FixStore.NO_TIME) {
            assertThat(log.count("bad-time")).isEqualTo(1);
        } else {
            assertThat(Times.toMicros(Times.toInstant(micros))).isEqualTo(micros);
        }
        if (Numbers.isDecimal(text)) {
            assertThat(Double.parseDouble(text)).isNotNaN();
        }
    }
}
