package org.overflight.formats.gcmap;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Locale;

class GcmapFuzzTest {
    @FuzzTest(maxDuration = "2m")
    void path(FuzzedDataProvider data) {
        check(data.consumeRemainingAsString());
    }

    @FuzzTest(maxDuration = "2m")
    void url(FuzzedDataProvider data) {
        check("http://www.gcmap.com/mapui?P=" + data.consumeRemainingAsString());
    }

    private static void check(String text) {
        GcmapPath path = GcmapPath.parse("path", text);
        path.problems().forEach(p -> {
            assertThat(p.where().line()).isPositive();
            assertThat(p.where().column()).isBetween(1, text.length() + 1);
        });
        boolean said = !path.lines().isEmpty()
                || !path.rings().isEmpty()
                || !path.problems().isEmpty();
        assertThat(said || text.toUpperCase(Locale.ROOT).contains("C:")).isTrue();
        path.lines().forEach(line -> assertThat(line.places()).isNotEmpty());
        assertThat(path.places().size()).isLessThanOrEqualTo(text.length());
    }
}
