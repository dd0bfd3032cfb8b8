package org.overflight.geodata;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.overflight.model.LonLat;
import org.overflight.model.Prose;
import org.overflight.model.When;

/** Single values on any text: each is read, or refused at a character of the text. */
class NotationsFuzzTest {
    @DictionaryEntries({
        "N", "S", "E", "W", "\u00b0", "'", "''", "\u2032", "\u2033", "-", ",", ":", ".", "48.4156", "101"
    })
    @FuzzTest(maxDuration = "2m")
    void coordinates(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        LonLat position = read(text, () -> CoordinateNotation.parse(text));
        if (position != null) {
            assertThat(position.latDeg()).isBetween(-90.0, 90.0);
            assertThat(position.lonDeg()).isBetween(-180.0, 180.0);
            assertThat(text).containsPattern("[0-9]");
        }
        assertThat(CoordinateNotation.isMeant(text) && !text.matches("(?s).*\\d.*"))
                .isFalse();
    }

    @DictionaryEntries({"NM", "km", "mi", "ft", "m", "FL", "500 NM", "12.5 km", "1667 ft", "-", ","})
    @FuzzTest(maxDuration = "2m")
    void lengths(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        Double length = read(text, () -> LengthNotation.lengthM(text));
        Double breadth = read(text, () -> LengthNotation.breadthM(text));
        Double altitude = read(text, () -> LengthNotation.altitudeM(text));
        assertThat(length == null || (length > 0 && length <= 1e8)).isTrue();
        assertThat(breadth == null || (breadth >= 0 && breadth <= 1e8)).isTrue();
        assertThat(altitude == null || Math.abs(altitude) <= 1e8).isTrue();
    }

    @DictionaryEntries({
        "2021-03-07",
        "T07:00",
        "+02:00",
        "Z",
        "UTC",
        "/",
        "March",
        "1930",
        "about ",
        ":59",
        ".123456789"
    })
    @FuzzTest(maxDuration = "2m")
    void times(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        When when = read(text, () -> TimeNotation.parse(text));
        if (when instanceof When.On on) {
            assertThat(TimeNotation.parseDay(text)).isEqualTo(on.date());
        }
        if (when instanceof When.At at) {
            assertThat(TimeNotation.parse(at.time().toString())).isInstanceOf(When.At.class);
        }
    }

    @DictionaryEntries({"[@", "]", "@", ",", ";", "\\[@", "one", " "})
    @FuzzTest(maxDuration = "2m")
    void prose(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        ProseNotation.Parsed parsed = read(text, () -> ProseNotation.parse(text));
        if (parsed != null) {
            parsed.cited()
                    .forEach(cited -> assertThat(text.substring(cited.offset())).startsWith(cited.id()));
            boolean cites = parsed.prose().spans().stream().anyMatch(Prose.Citation.class::isInstance);
            assertThat(cites).isEqualTo(ProseNotation.firstCitation(text) >= 0);
        }
    }

    private static <T> @Nullable T read(String text, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (NotationException e) {
            assertThat(e.offset()).isBetween(0, text.length());
            assertThat(e.words()).isNotBlank();
            return null;
        }
    }
}
