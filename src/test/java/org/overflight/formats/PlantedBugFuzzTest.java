package org.overflight.formats;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * The canary of the fuzzing: a reader of numbers with a bug, an exponent without digits. {@code JAZZER_FUZZ=1 mvn test
 * -Dtest=PlantedBugFuzzTest} must fail within a minute.
 */
@EnabledIfEnvironmentVariable(named = "JAZZER_FUZZ", matches = ".+")
class PlantedBugFuzzTest {
    @FuzzTest(maxDuration = "1m")
    void plantedBugIsFound(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsAsciiString();
        String row = text.startsWith("lat=") ? text.substring(4) : "";
        if (isNearlyDecimal(row)) {
            Double.parseDouble(row);
        }
    }

    private static boolean isNearlyDecimal(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at > 0 && (at == text.length() || text.charAt(at) == 'e');
    }
}
