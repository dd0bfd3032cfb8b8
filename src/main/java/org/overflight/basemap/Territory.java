package org.overflight.basemap;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.overflight.model.SphericalPolygon;

/**
 * Derives a country's territorial airspace from the 10m basemap: its land, and of the sea what lies within a distance of its
 * coast and nearer to it than to any other land (Chicago Convention, articles 1 and 2; UNCLOS, articles 3 and 15). Approximate, and no
 * statement of law: straight baselines and treaties are not known here, and the land is Natural Earth's <em>de facto</em>.
 *
 * <p>The sea is worked on cell by cell, each in a plane that is true around it: the outer edge is within a third of a percent of the
 * distance, the median line within a percent of it.
 */
public final class Territory {
    /** Farther out the planes of the cells would not be true. */
    public static final double MOST_SEA_M = 100_000;

    /** Coordinates are multiples of a millionth of a degree. */
    private static final PrecisionModel MICRODEGREES = new PrecisionModel(1e6);

    private static final Envelope WHOLE_FRAME = new Envelope(0, 360, -90, 90);

    private Territory() {}

    /** Whether the basemap has land of a code; it has none of the Vatican City. */
    public static boolean isKnown(String isoAlpha2) {
        return find(Basemap.bundled().world(Resolution.R10M), isoAlpha2).isPresent();
    }

    /**
     * A country's land and territorial sea.
     *
     * @param isoAlpha2 ISO 3166-1 alpha-2 code
     * @param seaM breadth of the sea, metres; 0 for the land alone
     * @throws NoSuchElementException if the basemap has no land of that code
     * @throws IllegalArgumentException if the sea is not between 0 and {@link #MOST_SEA_M} broad
     */
    public static SphericalPolygon derive(String isoAlpha2, double seaM) {
        if (!(seaM >= 0 && seaM <= MOST_SEA_M)) {
            throw new IllegalArgumentException("breadth of the sea outside 0..100000 m: " + seaM);
        }
        World world = Basemap.bundled().world(Resolution.R10M);
        int country = find(world, isoAlpha2)
                .orElseThrow(() -> new NoSuchElementException("no land of '" + isoAlpha2 + "' in the basemap"));
        List<MeasuredRing> rings = world.countries().get(country).rings();
        LonFrame frame = LonFrame.farFrom(world.layer().arcs(), rings);
        List<Polygon> land = frame.polygons(rings);
        List<Geometry> parts = new ArrayList<>();
        land.forEach(polygon -> parts.add(inFrame(polygon)));
        if (seaM > 0) {
            parts.addAll(new TerritorialSea(world, country, frame, seaM).around(land));
        }
        return FrameRings.of(frame, UnaryUnionNG.union(parts, MICRODEGREES));
    }

    private static OptionalInt find(World world, String isoAlpha2) {
        return IntStream.range(0, world.countries().size())
                .filter(c -> isLandOf(world.countries().get(c), isoAlpha2))
                .findFirst();
    }

    private static boolean isLandOf(CountryRings country, String isoAlpha2) {
        return !isoAlpha2.isEmpty()
                && country.name().isoAlpha2().equals(isoAlpha2)
                && !country.rings().isEmpty();
    }

    private static Geometry inFrame(Polygon polygon) {
        return WHOLE_FRAME.contains(polygon.getEnvelopeInternal())
                ? polygon
                : OverlayNGRobust.overlay(polygon, LonFrame.PLANE.toGeometry(WHOLE_FRAME), OverlayNG.INTERSECTION);
    }
}
