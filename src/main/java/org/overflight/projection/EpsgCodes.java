package org.overflight.projection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Definitions of the codes of the EPSG registry that mapmakers use: a table in {@code epsg-wkt.tsv}, and all zones of the
 * universal transverse Mercator grid on WGS 84.
 */
final class EpsgCodes {
    private static final String TABLE = "epsg-wkt.tsv";
    private static final int UTM_NORTH = 32600;
    private static final int UTM_SOUTH = 32700;
    private static final int UTM_ZONES = 60;

    private EpsgCodes() {}

    /**
     * The definition of a code, in well-known text.
     *
     * @throws IllegalArgumentException with a sentence for people, if the code is not known here
     */
    static String wkt(int code) {
        if (code > UTM_NORTH && code <= UTM_NORTH + UTM_ZONES) {
            return utm(code - UTM_NORTH, 0);
        }
        if (code > UTM_SOUTH && code <= UTM_SOUTH + UTM_ZONES) {
            return utm(code - UTM_SOUTH, 10_000_000);
        }
        Map<Integer, String> table = table();
        String wkt = table.get(code);
        if (wkt == null) {
            throw new IllegalArgumentException("EPSG:" + code + " is not among the " + (table.size() + 2 * UTM_ZONES)
                    + " codes that are known here; give its definition instead, projection: {wkt: \"PROJCS[...]\"}"
                    + " (https://epsg.io/" + code + " offers it as \"OGC WKT\")");
        }
        return wkt;
    }

    /** All rows of the table: code and definition. */
    static Map<Integer, String> table() {
        Map<Integer, String> table = new TreeMap<>();
        try (InputStream in = EpsgCodes.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is missing from the program");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isEmpty() && !line.startsWith("#")) {
                    int tab = line.indexOf('\t');
                    table.put(Integer.valueOf(line.substring(0, tab)), line.substring(tab + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private static String utm(int zone, int falseNorthingM) {
        return "PROJCS[\"WGS 84 / UTM zone " + zone + (falseNorthingM == 0 ? "N" : "S") + "\",GEOGCS[\"WGS 84\","
                + "DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563]],PRIMEM[\"Greenwich\",0],"
                + "UNIT[\"degree\",0.0174532925199433]],PROJECTION[\"Transverse_Mercator\"],"
                + "PARAMETER[\"latitude_of_origin\",0],PARAMETER[\"central_meridian\"," + (6 * zone - 183) + "],"
                + "PARAMETER[\"scale_factor\",0.9996],PARAMETER[\"false_easting\",500000],"
                + "PARAMETER[\"false_northing\"," + falseNorthingM + "],UNIT[\"metre\",1]]";
    }
}
