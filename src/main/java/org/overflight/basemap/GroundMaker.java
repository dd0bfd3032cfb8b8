package org.overflight.basemap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalCap;
import org.overflight.model.SphericalPolygon;

/**
 * Puts a ground together from land, waters and disputed lines.
 *
 * @param waters read only if a scale shows them
 */
record GroundMaker(World world, Lazy<Waters> waters, Lazy<DisputedLines> disputed) {
    /** All there is, with every vertex. */
    Ground whole() {
        SphericalCap cap = SphericalCap.WHOLE_EARTH;
        Generalisation detail = Generalisation.NONE;
        GroundDrawing water = new GroundDrawing(waters.get().layer(), cap, detail);
        return ground(
                new GroundDrawing(world.layer(), cap, detail),
                water.polygon(waters.get().lakes()),
                water.lines(waters.get().rivers()),
                new GroundDrawing(disputed.get().layer(), cap, detail));
    }

    /**
     * What a map shows.
     *
     * @param metresPerPx at the place of the map where the scale is largest
     * @param cap holds everything that the map shows
     */
    Ground seen(double metresPerPx, SphericalCap cap) {
        Layer lines = disputed.get().layer();
        return ground(
                new GroundDrawing(world.layer(), cap, PixelDetail.ofLand(world, metresPerPx)),
                Waters.showsLakes(metresPerPx)
                        ? water(metresPerPx, cap).polygon(waters.get().lakes())
                        : SphericalPolygon.EMPTY,
                Waters.showsRivers(metresPerPx)
                        ? water(metresPerPx, cap).lines(waters.get().rivers())
                        : List.of(),
                new GroundDrawing(lines, cap, PixelDetail.ofLayer(lines, metresPerPx)));
    }

    private GroundDrawing water(double metresPerPx, SphericalCap cap) {
        Layer layer = waters.get().layer();
        return new GroundDrawing(layer, cap, PixelDetail.ofLayer(layer, metresPerPx));
    }

    private Ground ground(
            GroundDrawing land, SphericalPolygon lakes, List<PositionSequence> rivers, GroundDrawing disputedLines) {
        return new Ground(
                land.polygon(world.land()),
                land.outlines(world.land()),
                land.lines(List.of(world.borders())),
                lakes,
                rivers,
                disputedLines.lines(disputed.get().lines()),
                countries(land));
    }

    private List<Country> countries(GroundDrawing drawing) {
        List<Country> countries = new ArrayList<>();
        for (CountryRings country : world.countries()) {
            SphericalPolygon area = drawing.polygon(country.rings());
            if (!area.rings().isEmpty()) {
                countries.add(Country.of(country.name(), area));
            }
        }
        countries.sort(Comparator.comparing(Country::name).thenComparing(Country::isoAlpha2));
        return countries;
    }
}
