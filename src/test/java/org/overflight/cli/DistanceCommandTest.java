package org.overflight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DistanceCommandTest {
    @Test
    void tellsLengthsCoursesAndMidpoints() {
        CommandLines.Run run = CommandLines.run(List.of("distance", "--csv", "48.4156N 101.358W-0N 0E"));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).hasSize(2);
        // The equator's quarter: GeographicLib's GeodSolve -i gives 10018754.171 m for 0 0 0 90.
        CommandLines.Run quarter = CommandLines.run(List.of("distance", "--csv", "0N 0E-0N 90E"));
        assertThat(quarter.out()).contains(",5409.7,10018.8,6225.4,90.0,90.0,0.0000,45.0000");
    }

    @Test
    void anUnknownCodePointsAtItsCharacter() {
        CommandLines.Run run = CommandLines.run(List.of("distance", "LHR-QQQQ"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("path:1:5: error:").contains("QQQQ");
    }
}
