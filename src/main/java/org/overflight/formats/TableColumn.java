package org.overflight.formats;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a column of a table can be, and the names by which it is told; the better known ones first. */
enum TableColumn {
    LATITUDE("latitude", "lat", "latitude_deg", "lat_deg", "latitude_degrees", "breite", "breitengrad", "latitud", "y"),
    LONGITUDE(
            "longitude",
            "lon",
            "lng",
            "long",
            "longitude_deg",
            "lon_deg",
            "longitude_degrees",
            "laenge",
            "laengengrad",
            "longitud",
            "x"),
    POSITION("position", "lat_lon", "latlon", "latlng", "latitude_longitude", "coordinates"),
    TIME(
            "time",
            "timestamp",
            "time_utc",
            "utc",
            "datetime",
            "date_time",
            "utc_time",
            "time_position",
            "epoch",
            "unix_time",
            "ts",
            "time_stamp",
            "gps_time",
            "zeit",
            "uhrzeit",
            "heure",
            "hora"),
    DATE("date", "utc_date", "date_utc", "day", "datum", "fecha"),
    ALTITUDE(
            "altitude",
            "alt",
            "baro_altitude",
            "altitude_baro",
            "alt_baro",
            "baroaltitude",
            "gps_altitude",
            "elevation",
            "ele",
            "height",
            "geo_altitude",
            "geoaltitude",
            "alt_geom",
            "hoehe",
            "altitud",
            "feet"),
    GROUND_SPEED(
            "ground_speed",
            "groundspeed",
            "gs",
            "speed",
            "velocity",
            "sog",
            "speed_over_ground",
            "geschwindigkeit",
            "kts",
            "knots"),
    COURSE("course", "course_deg", "track", "true_track", "heading", "direction", "cog", "track_deg", "heading_deg"),
    CALLSIGN("callsign", "call_sign", "ident"),
    REGISTRATION("registration", "reg", "tail", "tail_number"),
    HEX_ADDRESS("icao24", "hex", "icao_hex", "mode_s", "icao_address"),
    TYPE("aircraft_type", "typecode", "type_code", "aircraft"),
    GROUP("flight", "flight_id", "track_id", "fr24_id"),
    NAME("name", "label", "waypoint"),
    ON_GROUND("onground", "on_ground", "ground");

    private static final Set<String> UNITS =
            Set.of("m", "meters", "metres", "ft", "feet", "kt", "kts", "knots", "kmh", "kph", "mph", "mps", "ms");

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<String> names;

    TableColumn(String... names) {
        this.names = List.of(names);
    }

    /** How well a header fits: 0 best; -1 not at all. A unit at its end does not count. */
    int fit(String header) {
        String plain = plain(header);
        int whole = names.indexOf(plain);
        return whole >= 0 ? whole : names.indexOf(withoutUnit(plain));
    }

    /** The unit at the end of a header: {@code ft} of {@code Altitude (ft)} or {@code alt_ft}; empty if there is none. */
    static String unit(String header) {
        String plain = plain(header);
        String last = plain.substring(plain.lastIndexOf('_') + 1);
        return UNITS.contains(last) ? last : "";
    }

    private static String withoutUnit(String plain) {
        return unit(plain).isEmpty() ? plain : plain.substring(0, Math.max(0, plain.lastIndexOf('_')));
    }

    /** Lower case, with one underline for each run of anything but letters and digits. */
    private static String plain(String header) {
        String joined = header.strip()
                .toLowerCase(Locale.ROOT)
                .replace("\u00e4", "ae")
                .replace("\u00f6", "oe")
                .replace("\u00fc", "ue")
                .replaceAll("[^a-z0-9]+", "_");
        return joined.replaceAll("^_|_$", "");
    }
}
