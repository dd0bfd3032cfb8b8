package org.overflight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class DistanceCommandTest {
    @Test
    void tellsLengthsCoursesAndMidpoints() {
        CommandLines.Run run = CommandLines.run(List.of("distance", "--format", "csv", "48.4156N 101.358W-0N 0E"));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).hasSize(2);
        // The equator's quarter: GeographicLib's GeodSolve -i gives 10018754.171 m for 0 0 0 90.
        CommandLines.Run quarter = CommandLines.run(List.of("distance", "--format", "csv", "0N 0E-0N 90E"));
        assertThat(quarter.out()).contains(",5409.7,10018.8,6225.4,90.0,90.0,0.0000,45.0000");
    }

    @Test
    void tellsTotalsInEveryForm() {
        String path = "LHR-SYD-JFK,40\u00b038'23\"N 073\u00b046'44\"W-JFK";
        CommandLines.Run table = CommandLines.run(List.of("distance", path));
        assertThat(table.out()).contains("total").contains("9187.9").contains("17834.2");
        CommandLines.Run csv = CommandLines.run(List.of("distance", "--format", "csv", path));
        assertThat(csv.out())
                .contains("1,total,LHR,JFK,17834.2,33028.9,20523.2,,,,")
                .contains("\"40\u00b038'23\"\"N 073");
        JsonNode json = new ObjectMapper()
                .readTree(CommandLines.run(List.of("distance", "--format", "json", path))
                        .out());
        assertThat(json.at("/paths/0/legs/1/from").asString()).isEqualTo("SYD");
        assertThat(json.at("/paths/0/total/km").asDouble()).isEqualTo(33028.9);
        assertThat(json.at("/paths/1/legs/0/from").asString()).isEqualTo("40\u00b038'23\"N 073\u00b046'44\"W");
    }

    @Test
    void takesCoordinatesInAnyNotationWithoutAHyphen() {
        CommandLines.Run run = CommandLines.run(List.of(
                "distance",
                "--format",
                "csv",
                "4824N 10121W-N48 24.0 W101 21.0,48.4 N 101.35 W-48\u00b024'N 101\u00b021'W"));
        assertThat(run.out().lines().skip(1)).hasSize(2).allMatch(line -> line.contains(",0.0,0.0,0.0,"));
        assertThat(CommandLines.run(List.of("distance", "LHR-N95 E10")).err()).contains("path:1:6: error:");
    }

    @Test
    void anUnknownCodePointsAtItsCharacter() {
        CommandLines.Run run = CommandLines.run(List.of("distance", "LHR-QQQQ"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("path:1:5: error:").contains("QQQQ");
    }
}
