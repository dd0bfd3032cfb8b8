package org.overflight.geodata;

import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * What a reader must ask of rooms that it does not see: of the table of aircraft and of the basemap.
 *
 * @param fastestMps speed over the ground that no aircraft of a type reaches, metres per second; not a number if not known
 * @param hasLand whether the basemap has land of a country, by its ISO 3166-1 alpha-2 code
 * @param broadestSeaM how broad the sea around a territory may be, metres
 */
public record WorldKnowledge(ToDoubleFunction<String> fastestMps, Predicate<String> hasLand, double broadestSeaM) {
    /** Takes every word for true. */
    static final WorldKnowledge NONE = new WorldKnowledge(type -> Double.NaN, country -> true, Double.MAX_VALUE);
}
