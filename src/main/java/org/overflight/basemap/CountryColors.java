package org.overflight.basemap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which of a few colours a country has on a map with coloured countries: the same on every map, never that of a neighbour.
 *
 * <p>The table {@code geodata/basemap/country-colors.csv} is computed from the basemap at all its resolutions, by the method
 * that {@code SOURCES.md} there tells of; a test computes it anew.
 */
public final class CountryColors {
    /** How many colours there are. */
    public static final int COUNT = 5;

    /** The number of what has no colour of its own: Antarctica, which is nobody's. */
    public static final int NONE = 0;

    private static final Lazy<CountryColors> BUNDLED = new Lazy<>(CountryColors::read);

    private final Map<String, Integer> numbers;

    private CountryColors(Map<String, Integer> numbers) {
        this.numbers = numbers;
    }

    /** The colours that travel in the jar. */
    public static CountryColors bundled() {
        return BUNDLED.get();
    }

    /** The number of a country's colour, 1 to {@link #COUNT}, or {@link #NONE}. */
    public int of(Country country) {
        return numbers.getOrDefault(country.name(), NONE);
    }

    private static CountryColors read() {
        Map<String, Integer> numbers = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(BasemapFile.open("basemap/country-colors.csv"))) {
            rows.forEach(row -> numbers.put(row.getField("name"), Integer.valueOf(row.getField("color"))));
        } catch (IOException e) {
            throw new UncheckedIOException("country-colors.csv", e);
        }
        return new CountryColors(numbers);
    }
}
