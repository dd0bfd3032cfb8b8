package org.overflight.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.overflight.model.LengthUnit;
import org.overflight.model.LineKind;
import org.overflight.model.LonLat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The waypoint tables of historic missions carry lengths that were computed elsewhere, to a tenth of a nautical mile. */
class MissionDistancesAcceptanceTest {
    @Test
    void legsAgreeToATenthOfANauticalMile() throws IOException {
        int legs = 0;
        for (JsonNode track : tracks()) {
            double[] lengthsNm = lengthsNm(track);
            for (int i = 0; i < lengthsNm.length; i++) {
                assertThat(lengthsNm[i])
                        .isEqualTo(track.get("leg_nm_wgs84").get(i).asDouble(), within(0.1));
                legs++;
            }
        }
        assertThat(legs).isGreaterThan(150);
    }

    /** The tables' totals are sums of lengths rounded to a tenth (Lindbergh's is a tenth short of the sum of the lengths). */
    @Test
    void totalsAreTheSumsOfRoundedLegs() throws IOException {
        for (JsonNode track : tracks()) {
            double sumNm = 0;
            for (double lengthNm : lengthsNm(track)) {
                sumNm += Math.round(lengthNm * 10) / 10.0;
            }
            assertThat(sumNm).isEqualTo(track.get("total_nm").asDouble(), within(0.1));
            double sumMi = LengthUnit.STATUTE_MILE.fromMetres(LengthUnit.NAUTICAL_MILE.toMetres(sumNm));
            assertThat(sumMi).isEqualTo(track.get("total_statute_mi").asDouble(), within(0.6));
        }
    }

    private static double[] lengthsNm(JsonNode track) {
        List<LonLat> positions = new ArrayList<>();
        for (JsonNode waypoint : track.get("waypoints")) {
            positions.add(new LonLat(
                    waypoint.get("lon").asDouble(), waypoint.get("lat").asDouble()));
        }
        double[] breaksM = LegPath.through(positions, LineKind.GEODESIC).breaksM();
        double[] lengthsNm = new double[breaksM.length - 1];
        for (int i = 0; i < lengthsNm.length; i++) {
            lengthsNm[i] = LengthUnit.NAUTICAL_MILE.fromMetres(breaksM[i + 1] - breaksM[i]);
        }
        return lengthsNm;
    }

    private static List<JsonNode> tracks() throws IOException {
        Path folder = Path.of(System.getProperty("overflight.shared", "shared"), "missions");
        Assumptions.assumeTrue(
                Files.isDirectory(folder), "no " + folder + ": name its parent with -Doverflight.shared");
        List<JsonNode> tracks = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                JsonNode mission = JsonMapper.shared().readTree(Files.readString(file));
                for (JsonNode track : mission.path("tracks")) {
                    if (track.has("leg_nm_wgs84")) {
                        tracks.add(track);
                    }
                }
            }
        }
        return tracks;
    }
}
