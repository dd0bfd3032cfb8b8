package org.overflight.basemap;

import java.util.List;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalPolygon;

/**
 * What a map shows below everything else. All parts share their vertices: land, coast, borders and countries of one ground fit
 * each other without slivers.
 *
 * @param land all land that can be on the map
 * @param coast the edge of the land, each part once; a line that closes repeats its first position at the end
 * @param borders lines between two countries, each part once, without those that are in {@code disputedBorders}
 * @param lakes empty where the map's scale asks for better lakes than there are
 * @param rivers empty where the map's scale asks for better rivers than there are
 * @param disputedBorders lines that somebody disputes or that are not settled
 * @param countries those of which something can be on the map, sorted by name; their areas cover the land
 */
public record Ground(
        SphericalPolygon land,
        List<PositionSequence> coast,
        List<PositionSequence> borders,
        SphericalPolygon lakes,
        List<PositionSequence> rivers,
        List<PositionSequence> disputedBorders,
        List<Country> countries) {
    public Ground {
        coast = List.copyOf(coast);
        borders = List.copyOf(borders);
        rivers = List.copyOf(rivers);
        disputedBorders = List.copyOf(disputedBorders);
        countries = List.copyOf(countries);
    }
}
