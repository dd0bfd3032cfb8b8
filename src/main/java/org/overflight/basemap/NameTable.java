package org.overflight.basemap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.overflight.model.LonLat;

/** Reads the tables of {@code geodata/names}; what their columns hold stands in {@code SOURCES.md} there. */
final class NameTable {
    private static final double KM_M = 1000;

    private NameTable() {}

    /** Rows of countries.csv by the name that the basemap's files use. Countries that those do not have are left out. */
    static Map<String, CountryName> countries() {
        Map<String, CountryName> byAtlasName = new TreeMap<>();
        for (Map.Entry<String, CountryName> row : rows("countries.csv", NameTable::country)) {
            if (!row.getKey().isEmpty()) {
                byAtlasName.put(row.getKey(), row.getValue());
            }
        }
        return byAtlasName;
    }

    static List<WaterName> waters() {
        return rows("waters.csv", NameTable::water);
    }

    static List<TownName> towns() {
        return rows("towns.csv", NameTable::town);
    }

    private static <T> List<T> rows(String fileName, Function<NamedCsvRecord, T> parse) {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(BasemapFile.open("names/" + fileName))) {
            return rows.stream().map(parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(fileName, e);
        }
    }

    private static Map.Entry<String, CountryName> country(NamedCsvRecord row) {
        CountryName name = new CountryName(
                row.getField("alpha2"),
                row.getField("name"),
                row.getField("label"),
                words(row.getField("languages")),
                translations(row, "languages"));
        return Map.entry(row.getField("atlas_name"), name);
    }

    private static List<String> words(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split(" "));
    }

    private static WaterName water(NamedCsvRecord row) {
        String angle = row.getField("angle_deg");
        return new WaterName(
                row.getField("name"),
                position(row),
                Integer.parseInt(row.getField("rank")),
                Double.parseDouble(row.getField("extent_km")) * KM_M,
                row.getField("kind"),
                angle.isEmpty() ? 0 : Double.parseDouble(angle));
    }

    private static TownName town(NamedCsvRecord row) {
        boolean isCapital = row.getField("capital").equals("yes");
        return new TownName(
                row.getField("name"),
                row.getField("iso_country"),
                position(row),
                Integer.parseInt(row.getField("rank")),
                isCapital ? TownName.Standing.CAPITAL : TownName.Standing.TOWN,
                translations(row, "capital"));
    }

    private static LonLat position(NamedCsvRecord row) {
        return new LonLat(
                Double.parseDouble(row.getField("longitude_deg")), Double.parseDouble(row.getField("latitude_deg")));
    }

    /** The columns behind a named one are languages; empty fields are left out. */
    private static Map<String, String> translations(NamedCsvRecord row, String lastOther) {
        Map<String, String> names = new TreeMap<>();
        int first = row.getHeader().indexOf(lastOther) + 1;
        for (String language : row.getHeader().subList(first, row.getHeader().size())) {
            if (!row.getField(language).isEmpty()) {
                names.put(language, row.getField(language));
            }
        }
        return names;
    }
}
