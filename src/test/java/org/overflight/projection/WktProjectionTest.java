package org.overflight.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.overflight.model.LonLat;
import org.overflight.model.MapSettings;
import org.overflight.projection.CutRegion.Cap;
import org.overflight.projection.CutRegion.LonLatBand;

class WktProjectionTest {
    private static final String WGS84 =
            "GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563]],"
                    + "PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433]]";
    private static final String PARIS = "GEOGCS[\"NTF (Paris)\",DATUM[\"Nouvelle_Triangulation_Francaise_Paris\","
            + "SPHEROID[\"Clarke 1880 (IGN)\",6378249.2,293.466021293627]],PRIMEM[\"Paris\",2.5969213],"
            + "UNIT[\"grad\",0.01570796326794897]]";

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("", "the definition is empty"),
                Arguments.of("PROJCRS[\"x\",BASEGEOGCRS[\"y\"]]", "version 2; expected version 1"),
                Arguments.of(
                        "+proj=utm +zone=33", "expected well-known text of a projection, PROJCS[...], found +proj=utm"),
                Arguments.of(WGS84, "expected well-known text of a projection"),
                Arguments.of("PROJCS[\"x\"," + WGS84, "goes wrong at character "),
                Arguments.of(projected("Nonsense", ""), "the projection method \"Nonsense\" is not known"),
                Arguments.of(
                        projected("Transverse_Mercator", "PARAMETER[\"central_meridiann\",9],"), "central_meridiann"),
                Arguments.of(projected("Goode_Homolosine", ""), "in pieces"),
                Arguments.of(
                        projected(
                                "Lambert_Conformal_Conic_2SP",
                                "PARAMETER[\"standard_parallel_1\",30],PARAMETER[\"standard_parallel_2\",-30],"),
                        "opposite"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatIsWrongIsSaidInWords(String wkt, String words) {
        assertThatThrownBy(() -> WktProjection.of(wkt))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(words);
        assertThat(ProjectionRequests.fault(new MapSettings.Wkt(wkt)).orElseThrow())
                .contains(words);
    }

    @Test
    void aRightDefinitionHasNoFault() {
        assertThat(ProjectionRequests.fault(new MapSettings.Wkt(EpsgCodes.wkt(3035))))
                .isEmpty();
        assertThat(ProjectionRequests.fault(new MapSettings.Epsg(32633))).isEmpty();
        assertThat(ProjectionRequests.fault(new MapSettings.Family("equal-earth")))
                .isEmpty();
    }

    @Test
    void anUnknownCodeAsksForADefinition() {
        assertThat(ProjectionRequests.fault(new MapSettings.Epsg(4326)).orElseThrow())
                .startsWith("EPSG:4326 is not among the ")
                .contains("{wkt: \"PROJCS[...]\"}");
    }

    @Test
    void anUnknownFamilyIsToldTheOthers() {
        assertThat(ProjectionRequests.fault(new MapSettings.Family("equal-erth"))
                        .orElseThrow())
                .startsWith("no projection is called \"equal-erth\"; there are ")
                .contains("equal-earth", "lambert-conformal-conic")
                .doesNotContain("wkt");
    }

    @Test
    void longitudesCountFromTheDefinitionsPrimeMeridian() {
        String wkt =
                "PROJCS[\"NTF (Paris) / Lambert zone II\"," + PARIS + ",PROJECTION[\"Lambert_Conformal_Conic_1SP\"],"
                        + "PARAMETER[\"latitude_of_origin\",52],PARAMETER[\"central_meridian\",0],"
                        + "PARAMETER[\"scale_factor\",0.99987742],PARAMETER[\"false_easting\",600000],"
                        + "PARAMETER[\"false_northing\",2200000],UNIT[\"metre\",1]]";
        PlaneProjection projection = WktProjection.of(wkt);
        assertThat(projection.spec().lon0Deg()).isCloseTo(2.33722917, within(1e-8));
        assertThat(projection.spec().lat0Deg()).isCloseTo(46.8, within(1e-9));
        double[] origin = {0, 46.8};
        projection.forward(origin, origin, 1);
        assertThat(origin[0]).isCloseTo(600_000, within(1e-6));
        assertThat(origin[1]).isCloseTo(2_200_000, within(1e-6));
    }

    /** In feet and with the northing first: the sheet is drawn in metres with x to the east all the same. */
    @Test
    void axesAndUnitsOfTheDefinitionDoNotTurnTheSheet() {
        String wkt = "PROJCS[\"x\"," + WGS84 + ",PROJECTION[\"Equal_Earth\"],PARAMETER[\"central_meridian\",20],"
                + "UNIT[\"foot\",0.3048],AXIS[\"Northing\",NORTH],AXIS[\"Easting\",EAST]]";
        double[] defined = {30, 10};
        double[] family = {30, 10};
        WktProjection.of(wkt).forward(defined, defined, 1);
        PlaneProjections.of(ProjectionSpec.centered(ProjectionFamily.EQUAL_EARTH, 20, 0))
                .forward(family, family, 1);
        assertThat(defined).containsExactly(family, within(1e-6));
    }

    @Test
    void regionsFollowTheMethodAndItsNumbers() {
        assertThat(region(3035)).isEqualTo(new Cap(new LonLat(10, 52), 178));
        assertThat(region(3031)).isEqualTo(new Cap(new LonLat(0, -90), 130));
        assertThat(region(3413)).isEqualTo(new Cap(new LonLat(-45, 90), 130));
        assertThat(region(5070)).isEqualTo(new LonLatBand(-96, -90, 90));
        assertThat(region(3978)).isEqualTo(new LonLatBand(-95, -75, 90));
        assertThat(region(3112)).isEqualTo(new LonLatBand(134, -90, 75));
        assertThat(region(3857)).isEqualTo(new LonLatBand(0, -85, 85));
        assertThat(region(32633)).isEqualTo(new Cap(new LonLat(15, 40), 70));
        assertThat(region(32733)).isEqualTo(new Cap(new LonLat(15, -40), 70));
    }

    private static CutRegion region(int code) {
        return WktProjection.of(EpsgCodes.wkt(code)).region();
    }

    private static String projected(String method, String parameters) {
        return "PROJCS[\"x\"," + WGS84 + ",PROJECTION[\"" + method + "\"]," + parameters + "UNIT[\"metre\",1]]";
    }
}
