package org.overflight.basemap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.overflight.model.SphericalCap;
import org.overflight.model.SphericalPolygon;

/** The basemap that travels in the jar. Its files are read when they are first asked for; safe for use by many threads. */
public final class Basemap {
    private static final Basemap BUNDLED = new Basemap();

    private final Lazy<Layer> coarse = new Lazy<>(() -> Layer.read(Resolution.R110M));
    private final Lazy<Layer> medium = new Lazy<>(() -> Layer.read(Resolution.R50M));
    private final Lazy<Layer> fine = new Lazy<>(() -> Layer.read(Resolution.R10M));

    private Basemap() {}

    /** The one basemap there is. */
    public static Basemap bundled() {
        return BUNDLED;
    }

    /** All there is at a resolution, with every vertex. */
    public Ground layer(Resolution resolution) {
        return draw(layerOf(resolution), SphericalCap.WHOLE_EARTH);
    }

    /**
     * What a map shows: the resolution that suits its scale, only what can be on it, without detail smaller than a pixel.
     *
     * @param metresPerPx at the place of the map where the scale is largest; above 0
     * @param cap holds everything that the map shows
     */
    public Ground groundFor(double metresPerPx, SphericalCap cap) {
        return draw(layerOf(Resolution.forScale(metresPerPx)), cap);
    }

    /**
     * A country with all its land, at the best resolution.
     *
     * @param isoAlpha2 ISO 3166-1 alpha-2 code
     */
    public Optional<Country> country(String isoAlpha2) {
        Layer layer = layerOf(Resolution.R10M);
        return countries(new GroundDrawing(layer, SphericalCap.WHOLE_EARTH), layer).stream()
                .filter(country -> country.isoAlpha2().equals(isoAlpha2))
                .findFirst();
    }

    private Layer layerOf(Resolution resolution) {
        return switch (resolution) {
            case R110M -> coarse.get();
            case R50M -> medium.get();
            case R10M -> fine.get();
        };
    }

    private static Ground draw(Layer layer, SphericalCap cap) {
        GroundDrawing drawing = new GroundDrawing(layer, cap);
        return new Ground(
                drawing.polygon(layer.land()),
                drawing.outlines(layer.land()),
                drawing.lines(layer.borders()),
                SphericalPolygon.EMPTY,
                List.of(),
                List.of(),
                countries(drawing, layer));
    }

    private static List<Country> countries(GroundDrawing drawing, Layer layer) {
        List<Country> countries = new ArrayList<>();
        for (Feature feature : layer.countries()) {
            SphericalPolygon area = drawing.polygon(feature.rings());
            if (!area.rings().isEmpty()) {
                countries.add(new Country("", feature.name(), Map.of(), area));
            }
        }
        countries.sort(Comparator.comparing(Country::name).thenComparing(Country::isoAlpha2));
        return countries;
    }
}
