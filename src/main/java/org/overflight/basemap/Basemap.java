package org.overflight.basemap;

import java.util.List;
import java.util.Optional;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalCap;

/** The basemap that travels in the jar. Its files are read when they are first asked for; safe for use by many threads. */
public final class Basemap {
    private static final Basemap BUNDLED = new Basemap();

    private final Lazy<World> coarse = new Lazy<>(() -> World.read(Resolution.R110M));
    private final Lazy<World> medium = new Lazy<>(() -> World.read(Resolution.R50M));
    private final Lazy<World> fine = new Lazy<>(() -> World.read(Resolution.R10M));

    private final Lazy<Waters> waters = new Lazy<>(Waters::read);
    private final Lazy<DisputedLines> disputed = new Lazy<>(DisputedLines::read);
    private final Lazy<CountryIndex> index = new Lazy<>(() -> new CountryIndex(fine.get()));

    private Basemap() {}

    /** The one basemap there is. */
    public static Basemap bundled() {
        return BUNDLED;
    }

    /** All there is at a resolution, with every vertex. */
    public Ground layer(Resolution resolution) {
        return maker(resolution).whole();
    }

    /**
     * What a map shows: the resolution that suits its scale, only what can be on it, without detail smaller than a pixel.
     *
     * @param metresPerPx at the place of the map where the scale is largest; above 0
     * @param cap holds everything that the map shows
     */
    public Ground groundFor(double metresPerPx, SphericalCap cap) {
        return maker(Resolution.forScale(metresPerPx)).seen(metresPerPx, cap);
    }

    /**
     * A country with all its land, at the best resolution.
     *
     * @param isoAlpha2 ISO 3166-1 alpha-2 code
     */
    public Optional<Country> country(String isoAlpha2) {
        World world = world(Resolution.R10M);
        GroundDrawing drawing = new GroundDrawing(world.layer(), SphericalCap.WHOLE_EARTH, Generalisation.NONE);
        return world.countries().stream()
                .filter(country ->
                        !isoAlpha2.isEmpty() && country.name().isoAlpha2().equals(isoAlpha2))
                .map(country -> Country.of(country.name(), drawing.polygon(country.rings())))
                .findFirst();
    }

    /** The country on whose land a position is, at the best resolution; empty at sea. */
    public Optional<CountryName> countryAt(LonLat position) {
        return index.get().at(position);
    }

    /**
     * The countries below a line whose edges are great arcs, in the line's order, at the best resolution. A country comes as often
     * as the line comes back to it; the sea is left out.
     */
    public List<CountryPart> countriesCrossed(PositionSequence line) {
        return CountryWalk.along(line, world(Resolution.R10M).layer(), index.get());
    }

    World world(Resolution resolution) {
        return switch (resolution) {
            case R110M -> coarse.get();
            case R50M -> medium.get();
            case R10M -> fine.get();
        };
    }

    private GroundMaker maker(Resolution resolution) {
        return new GroundMaker(world(resolution), waters, disputed);
    }
}
