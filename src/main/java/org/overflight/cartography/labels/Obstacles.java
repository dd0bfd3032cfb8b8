package org.overflight.cartography.labels;

import java.util.List;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

/**
 * What labels keep clear of.
 *
 * @param frame labels lie inside
 * @param symbols never covered; not those of towns, which are drawn only with their names
 * @param furniture never covered: legend, insets, scale
 * @param routes covered only if nothing else works
 * @param coast better not crossed: coasts, borders, edges of airspaces
 */
public record Obstacles(
        BoxPx frame, List<Disc> symbols, List<BoxPx> furniture, List<Route> routes, List<Outline> coast) {
    public Obstacles {
        symbols = List.copyOf(symbols);
        furniture = List.copyOf(furniture);
        routes = List.copyOf(routes);
        coast = List.copyOf(coast);
    }

    /**
     * A symbol.
     *
     * @param radiusPx with its halo
     */
    public record Disc(PointPx at, double radiusPx) {
        BoxPx bounds() {
            return new BoxPx(at.xPx() - radiusPx, at.yPx() - radiusPx, 2 * radiusPx, 2 * radiusPx);
        }

        boolean overlaps(Disc other) {
            return at.distancePx(other.at) < radiusPx + other.radiusPx;
        }
    }

    /** Lines of flight and how far they reach to each side of their middle. */
    public record Route(Outline line, double halfWidthPx) {}
}
