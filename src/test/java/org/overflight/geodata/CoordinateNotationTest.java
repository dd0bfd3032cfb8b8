package org.overflight.geodata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.overflight.model.LonLat;

class CoordinateNotationTest {
    /** Latitude and longitude worked out by hand from degrees, minutes / 60 and seconds / 3600. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "48.4156N 101.358W            |  48.4156        | -101.358",
                "48.4156 N 101.358 W          |  48.4156        | -101.358",
                "48.4156n 101.358w            |  48.4156        | -101.358",
                "N48.4156 W101.358            |  48.4156        | -101.358",
                "N 48.4156, W 101.358         |  48.4156        | -101.358",
                "48.4156N/101.358W            |  48.4156        | -101.358",
                "48.4156N;101.358W            |  48.4156        | -101.358",
                "48.4156N101.358W             |  48.4156        | -101.358",
                "101.358W 48.4156N            |  48.4156        | -101.358",
                "48.4156, -101.358            |  48.4156        | -101.358",
                "48.4156,-101.358             |  48.4156        | -101.358",
                "+48.4156, -101.358           |  48.4156        | -101.358",
                "48.4156\u00b0, \u2212101.358\u00b0 |  48.4156 | -101.358",
                "-33.9461, 151.1772           | -33.9461        |  151.1772",
                "33.9461S 151.1772E           | -33.9461        |  151.1772",
                "48\u00b024'56\"N 101\u00b021'29\"W   |  48.4155555555556 | -101.3580555555556",
                "48\u00b024\u203256\u2033N 101\u00b021\u203229\u2033W |  48.4155555555556 | -101.3580555555556",
                "48\u00b024\u201956\u201dN 101\u00b021\u201929\u201dW |  48.4155555555556 | -101.3580555555556",
                "48\u00ba24\u00b456''N 101\u02da21`29''W     |  48.4155555555556 | -101.3580555555556",
                "48\u00b0 24' 56.5\" N, 101\u00b0 21' 29.25\" W |  48.4156944444444 | -101.3581250000000",
                "N48\u00b024'56\" W101\u00b021'29\"   |  48.4155555555556 | -101.3580555555556",
                "48 24 56 N 101 21 29 W       |  48.4155555555556 | -101.3580555555556",
                "48:24:56N 101:21:29W         |  48.4155555555556 | -101.3580555555556",
                "48\u00b024'56\", -101\u00b021'29\"   |  48.4155555555556 | -101.3580555555556",
                "N48 24.9 W101 21.5           |  48.415         | -101.3583333333333",
                "48\u00b024.9'N 101\u00b021.5'W       |  48.415         | -101.3583333333333",
                "48 24.9N 101 21.5W           |  48.415         | -101.3583333333333",
                "48:24.9N 101:21.5W           |  48.415         | -101.3583333333333",
                "4824N 10121W                 |  48.4           | -101.35",
                "4824N10121W                  |  48.4           | -101.35",
                "N4824 W10121                 |  48.4           | -101.35",
                "482456N 1012129W             |  48.4155555555556 | -101.3580555555556",
                "482456N1012129W              |  48.4155555555556 | -101.3580555555556",
                "482456.5N 1012129.25W        |  48.4156944444444 | -101.3581250000000",
                "4824.9N 10121.5W             |  48.415         | -101.3583333333333",
                "48N101W                      |  48             | -101",
                "48N 001W                     |  48             | -1",
                "48N 1.5W                     |  48             | -1.5",
                "0N 0E                        |   0             |  0",
                "0S 0W                        |   0             |  0",
                "-0\u00b030', -0\u00b045'             |  -0.5           | -0.75",
                "90N 0E                       |  90             |  0",
                "90S 180W                     | -90             | -180",
                "0N 180E                      |   0             |  180",
                "0N 180W                      |   0             | -180",
                "48.4156\u00a0N 101.358\u202fW |  48.4156        | -101.358"
            })
    void positionsAreRead(String text, double latDeg, double lonDeg) {
        LonLat position = CoordinateNotation.parse(text);
        assertThat(CoordinateNotation.isMeant(text)).isTrue();
        assertThat(position.latDeg()).isCloseTo(latDeg, within(1e-12));
        assertThat(position.lonDeg()).isCloseTo(lonDeg, within(1e-12));
    }

    /** The character at fault is the one behind the caret. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "^98.4156N 101.358W     | A latitude is at most 90 degrees.",
                "48.4156N ^190W         | A longitude is at most 180 degrees.",
                "^90.0001, 0            | A latitude reaches from -90 to 90",
                "^-101.358, 48.4156     | A latitude reaches from -90 to 90",
                "48.4156N 101.358^      | ",
                "^48.4156 101.358W      | This half has no letter",
                "48.4156 ^101.358       | Two numbers without letters",
                "48 24 ^101 21          | ",
                "48.4156N ^101.358N     | Both halves are latitudes.",
                "48.4156E ^101.358W     | Both halves are longitudes.",
                "^-48.4156N 101.358W    | A sign and a letter",
                "48^,4156N 101,358W     | A comma cannot stand inside of a number.",
                "48^,4156, 101,358      | A comma cannot stand inside of a number.",
                "48\u00b0^60'N 101\u00b0W | Minutes are less than 60.",
                "48\u00b024'^60\"N 101\u00b0W | Seconds are less than 60.",
                "^48.5\u00b024'N 101W   | Only the last number",
                "48\u00b0^24.5'30\"N 101W | Only the last number",
                "48'^N 101W             | ",
                "4824N ^2129W           | A compact longitude has 5 or 7 digits",
                "^482N 101W             | ",
                "48^60N 10121W          | Minutes are less than 60.",
                "482^460N 10121W        | ",
                "48.4156N 101.358^O     | \u201cO\u201d is no part of a coordinate.",
                "48.4156N 101.358W ^12  | ",
                "48.4156N 101.358W ^x   | \u201cX\u201d is no part of a coordinate.",
                "48.4156N^              | The second half of the position is missing",
                "48.4156,^              | The second half of the position is missing",
                "N W^                   | ",
                "1^e1N 101W             | "
            })
    void whatIsWrongIsShownAtItsCharacter(String marked, String message) {
        // Trailing blanks matter to nobody, so the table may have them.
        String stripped = marked.strip();
        int offset = stripped.indexOf('^');
        String text = stripped.replace("^", "");
        NotationException fault = catchThrowableOfType(NotationException.class, () -> CoordinateNotation.parse(text));
        assertThat(fault).as(text).isNotNull();
        if (message != null) {
            assertThat(fault).hasMessageContaining(message.replace("\u201cX\u201d", "\u201cx\u201d"));
            assertThat(fault.offset()).as(fault.getMessage()).isEqualTo(offset);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "KMIB", "MOT", "03N", "W05", "minot", "Ben Gurion", "71e592", "con", "LLBG"})
    void codesAndNamesAreNotMeantAsCoordinates(String text) {
        assertThat(CoordinateNotation.isMeant(text)).isFalse();
    }

    @Test
    void everyNotationOfARandomPositionReadsTheSame() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            int lat = random.nextInt(180 * 3600) - 90 * 3600;
            int lon = random.nextInt(360 * 3600) - 180 * 3600;
            LonLat plain = CoordinateNotation.parse(decimal(lat) + ", " + decimal(lon));
            for (String text : new String[] {letters(lat, lon), compact(lat, lon), signs(lat, lon)}) {
                LonLat read = CoordinateNotation.parse(text);
                assertThat(read.latDeg()).as(text).isCloseTo(plain.latDeg(), within(1e-8));
                assertThat(read.lonDeg()).as(text).isCloseTo(plain.lonDeg(), within(1e-8));
            }
        }
    }

    @Test
    void noTextMakesItFailOtherwise() {
        String alphabet = "0123456789.,-+NSEWnsew\u00b0'\":/ \u2032\u2033xO";
        Random random = new Random(11);
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(14);
            for (int j = 0; j < length; j++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            try {
                LonLat position = CoordinateNotation.parse(text.toString());
                assertThat(Math.abs(position.latDeg())).as(text.toString()).isLessThanOrEqualTo(90);
            } catch (NotationException e) {
                assertThat(e.offset()).as(text.toString()).isBetween(0, length);
                assertThat(e.getMessage()).as(text.toString()).matches(".*[.?]");
            }
        }
    }

    private static String decimal(int seconds) {
        return String.format(Locale.ROOT, "%.10f", seconds / 3600.0);
    }

    private static String letters(int lat, int lon) {
        return dms(lat, "%d\u00b0%02d'%02d\"") + (lat < 0 ? "S" : "N") + " " + dms(lon, "%d\u00b0%02d'%02d\"")
                + (lon < 0 ? "W" : "E");
    }

    private static String compact(int lat, int lon) {
        return dms(lat, "%02d%02d%02d") + (lat < 0 ? "S" : "N") + dms(lon, "%03d%02d%02d") + (lon < 0 ? "W" : "E");
    }

    private static String signs(int lat, int lon) {
        return (lat < 0 ? "\u2212" : "") + dms(lat, "%d\u00b0 %d\u2032 %d\u2033") + ", " + (lon < 0 ? "-" : "+")
                + dms(lon, "%d\u00b0 %d\u2032 %d\u2033");
    }

    private static String dms(int seconds, String pattern) {
        int size = Math.abs(seconds);
        return String.format(Locale.ROOT, pattern, size / 3600, size / 60 % 60, size % 60);
    }
}
