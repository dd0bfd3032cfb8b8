package org.overflight.gazetteer;

import org.jspecify.annotations.Nullable;
import org.overflight.model.LonLat;

/**
 * An airport, air base, heliport or seaplane base.
 *
 * @param ident OurAirports' own identifier, unique in one table
 * @param icao ICAO location indicator, for example "KMIB"
 * @param iata IATA location code, for example "MIB"
 * @param local code of the country's own authority, for example "03N"
 * @param name for example "Minot Air Force Base"
 * @param municipality town it serves; empty if not known
 * @param countryIso ISO 3166-1 alpha-2; empty if not known
 * @param position of the airport's reference point
 * @param elevationM above mean sea level, metres
 */
public record Airport(
        String ident,
        @Nullable String icao,
        @Nullable String iata,
        @Nullable String local,
        String name,
        String municipality,
        String countryIso,
        LonLat position,
        @Nullable Double elevationM) {
    /** The code people know it by: ICAO, or else IATA, or else OurAirports' own. */
    public String code() {
        return icao != null ? icao : iata != null ? iata : ident;
    }

    /** Code, name and country in one line, for example {@code KMIB (Minot Air Force Base, US)}. */
    public String toLine() {
        return toLine(code());
    }

    /** The same with another of its codes. */
    String toLine(String written) {
        return written + " (" + name + (countryIso.isEmpty() ? "" : ", " + countryIso) + ")";
    }
}
