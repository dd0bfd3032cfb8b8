package org.overflight.formats.gcmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.overflight.formats.gcmap.GcmapPath.Code;
import org.overflight.formats.gcmap.GcmapPath.Line;
import org.overflight.formats.gcmap.GcmapPath.Place;
import org.overflight.formats.gcmap.GcmapPath.Point;
import org.overflight.model.Problem;
import org.overflight.model.Problem.Severity;

/** Paths as they are met in public code that builds URLs of the Great Circle Mapper. */
class GcmapPathTest {
    @Test
    void joinsCodesAndPartsPaths() {
        assertThat(lines("KMIB-LLBG-OEKH,SCL-LIM")).containsExactly("KMIB-LLBG-OEKH", "SCL-LIM");
        assertThat(lines("scl - lim ; lim-mex\r\nMEX")).containsExactly("SCL-LIM", "LIM-MEX", "MEX");
    }

    @Test
    void passesOverSeparatorsAtTheEnd() {
        assertThat(lines("SCL-LIM,")).containsExactly("SCL-LIM");
        assertThat(lines("SCL-LIM-,;")).containsExactly("SCL-LIM");
    }

    @Test
    void takesEveryWayThroughAlternatives() {
        assertThat(lines("KATL-KLAX/KEWR/KSFO")).containsExactly("KATL-KLAX", "KATL-KEWR", "KATL-KSFO");
        assertThat(lines("A12-B12/C12-D12")).containsExactly("A12-B12-D12", "A12-C12-D12");
        assertThat(lines("AAA/BBB-CCC/DDD")).containsExactly("AAA-CCC", "BBB-CCC", "AAA-DDD", "BBB-DDD");
    }

    @Test
    void readsCoordinates() {
        Point point =
                (Point) path("48.35 N 11.78 E-LHR").lines().get(0).places().get(0);
        assertThat(point.position().latDeg()).isEqualTo(48.35);
        assertThat(point.position().lonDeg()).isEqualTo(11.78);
        assertThat(point.words()).isEqualTo("48.35 N 11.78 E");
    }

    @Test
    void readsCoordinatesInSixtieths() {
        Point kennedy =
                (Point) path("40:38:23N 073:46:44W").lines().get(0).places().get(0);
        assertThat(kennedy.position().latDeg()).isEqualTo(40.639722, within(1e-6));
        assertThat(kennedy.position().lonDeg()).isEqualTo(-73.778889, within(1e-6));
        Point minutes =
                (Point) path("33 30.5 S 151 10 E").lines().get(0).places().get(0);
        assertThat(minutes.position().latDeg()).isEqualTo(-33.508333, within(1e-6));
    }

    @Test
    void readsRings() {
        GcmapPath path = path("1000nm@KEWR, 1000km@FRA, 621.371 mi @ fra, FRA-KEWR");
        assertThat(path.rings().get(0).radiusM()).isEqualTo(1_852_000);
        assertThat(path.rings().get(1).radiusM()).isEqualTo(1_000_000);
        assertThat(path.rings().get(2).radiusM()).isEqualTo(1_000_000, within(1.0));
        assertThat(path.rings()).extracting(r -> name(r.center())).containsExactly("KEWR", "FRA", "FRA");
        assertThat(path.rings().get(0).label()).isEqualTo("1000 nm");
        assertThat(lines("1000nm@KEWR, FRA-KEWR")).containsExactly("FRA-KEWR");
    }

    @Test
    void aColourHoldsUntilTheNext() {
        GcmapPath path = path("AAA-BBB, C:#00FF7F, EDDF-KJFK, CCC-DDD, c:red, 500nm@EEE");
        assertThat(path.lines()).extracting(Line::color).containsExactly("", "#00FF7F", "#00FF7F");
        assertThat(path.rings().get(0).color()).isEqualTo("red");
    }

    @Test
    void readsUrls() {
        GcmapPath path = path("http://www.gcmap.com/mapui?P=SCL-LIM,+LIM-MEX%0d%0aMEX-48.35+N+11.78+E&PC=%23ff00ff");
        assertThat(path.lines())
                .extracting(GcmapPathTest::text)
                .containsExactly("SCL-LIM", "LIM-MEX", "MEX-48.35 N 11.78 E");
        assertThat(path.lines()).extracting(Line::color).containsExactly("#ff00ff", "#ff00ff", "#ff00ff");
        assertThat(path("www.gcmap.com/map?PC=%23ff00ff&P=AAA-BBB")
                        .lines()
                        .get(0)
                        .color())
                .isEqualTo("#ff00ff");
    }

    @Test
    void notesViewOptionsOfUrls() {
        List<Problem> problems = path("http://www.gcmap.com/map?P=SCL-LIM&MS=wls&PM=b:disc7%2b%22%25U%22&MX=720x360")
                .problems();
        assertThat(problems).extracting(Problem::severity).containsOnly(Severity.NOTE);
        assertThat(problems).extracting(p -> p.where().column()).containsExactly(36, 43, 67);
    }

    @Test
    void pointsAtTheCharacterThatIsWrong() {
        assertThat(error("KMIB-LL*G")).isEqualTo("path:1:8: This is neither part of a code nor of coordinates.");
        assertThat(error("KMIB--LLBG")).startsWith("path:1:6: A place is missing here.");
        assertThat(error("KMIB-LLBG, 500@ORAA")).startsWith("path:1:12: A ring is a distance");
        assertThat(error("KMIB-LLBG, 500nm@")).startsWith("path:1:18: A place is missing");
        assertThat(error("KMIB-ABCDEFGHIJ")).startsWith("path:1:14: A code has at most 8");
        assertThat(error("91 N 11 E")).startsWith("path:1:1: A latitude is at most 90");
        assertThat(error("48 N 181 E-LHR")).startsWith("path:1:6: A longitude is at most 180");
        assertThat(error("48:60 N 11 E")).startsWith("path:1:1: A latitude");
        assertThat(error("AAA-BBB\nCCC-D?D")).startsWith("path:2:6: ");
        assertThat(error("m:x")).startsWith("path:1:1: \"M:\" is not known");
        assertThat(error("C:[]")).startsWith("path:1:1: A colour");
        assertThat(error("")).startsWith("path:1:1: The path is empty");
        assertThat(error(" , ;")).startsWith("path:1:1: The path is empty");
    }

    @Test
    void countsColumnsInTheUrlAsItWasGiven() {
        assertThat(error("http://www.gcmap.com/map?P=AAA%2DB%2AB")).startsWith("path:1:35: ");
        assertThat(error("http://www.gcmap.com/map?MS=bm")).contains("The URL has no path");
    }

    @Test
    void refusesWaysWithoutEnd() {
        String part = "AAA/BBB/CCC/DDD/EEE";
        assertThat(error(String.join("-", List.of(part, part, part, part, part, part))))
                .contains("over 1000 ways");
    }

    @Test
    void refusesRingsBeyondTheEarth() {
        assertThat(error("19901km@FRA")).contains("at most 19,900 km");
        assertThat(error("0km@FRA")).contains("A ring is");
        assertThat(path("19900km@FRA").problems()).isEmpty();
    }

    @Test
    void everyPlaceIsListedOnceWithItsPosition() {
        assertThat(path("AAA-BBB/CCC-DDD,5nm@EEE").places())
                .extracting(p -> name(p) + p.where().column())
                .containsExactly("AAA1", "BBB5", "CCC9", "DDD13", "EEE21");
    }

    private static GcmapPath path(String text) {
        return GcmapPath.parse("path", text);
    }

    private static List<String> lines(String text) {
        GcmapPath path = path(text);
        assertThat(path.problems()).isEmpty();
        return path.lines().stream().map(GcmapPathTest::text).toList();
    }

    private static String text(Line line) {
        return String.join("-", line.places().stream().map(GcmapPathTest::name).toList());
    }

    private static String name(Place place) {
        return place instanceof Code code ? code.code() : ((Point) place).words();
    }

    private static String error(String text) {
        Problem problem = path(text).problems().stream()
                .filter(p -> p.severity() == Severity.ERROR)
                .findFirst()
                .orElseThrow();
        return problem.where() + ": " + problem.message();
    }
}
