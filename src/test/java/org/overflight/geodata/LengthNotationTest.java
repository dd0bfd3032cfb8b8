package org.overflight.geodata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthNotationTest {
    @ParameterizedTest
    @CsvSource({
        "500 NM, 926000",
        "500NM, 926000",
        "500 nmi, 926000",
        "12.5 km, 12500",
        "26230 mi, 42213093.12",
        "800 m, 800",
        "1667 ft, 508.1016",
        "0.5 NM, 926"
    })
    void lengthsAreRead(String text, double metres) {
        assertThat(LengthNotation.lengthM(text)).isEqualTo(metres);
    }

    @ParameterizedTest
    @CsvSource({
        "25000 ft, 7620",
        "FL250, 7620",
        "fl 250, 7620",
        "FL030, 914.4",
        "7620 m, 7620",
        "-1412 ft, -430.3776",
        "0 ft, 0"
    })
    void altitudesAreRead(String text, double metres) {
        assertThat(LengthNotation.altitudeM(text)).isEqualTo(metres);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "500",
                "500 miles",
                "500 M",
                "five NM",
                "500 NM 3",
                "-3 km",
                "0 m",
                "1e3 m",
                "NaN m",
                "9999999999 m",
                "500000 km",
                "FL250",
                "12,5 km"
            })
    void otherTextsAreNoLengths(String text) {
        assertThatThrownBy(() -> LengthNotation.lengthM(text)).isInstanceOf(NotationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25000", "FL2500", "FL2", "25.000.000 ft", "-20 km"})
    void otherTextsAreNoAltitudes(String text) {
        assertThatThrownBy(() -> LengthNotation.altitudeM(text)).isInstanceOf(NotationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25,000 ft", "25 000 ft", "25'000 ft", "25\u202f000 ft", "25\u2019000 ft"})
    void separatedThousandsAreRefusedWithTheRightSpelling(String text) {
        NotationException fault = catchThrowableOfType(NotationException.class, () -> LengthNotation.altitudeM(text));
        assertThat(fault.remedy()).contains("25000 ft");
    }

    @Test
    void theUnknownUnitIsPointedAt() {
        NotationException fault =
                catchThrowableOfType(NotationException.class, () -> LengthNotation.lengthM(" 500 miles"));
        assertThat(fault.offset()).isEqualTo(5);
    }

    @Test
    void onlyABreadthMayBeZero() {
        assertThat(LengthNotation.breadthM("0 NM")).isZero();
        assertThat(LengthNotation.breadthM("12 NM")).isEqualTo(22224);
    }
}
