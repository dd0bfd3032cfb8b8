package org.overflight.scene;

/** The geometry of symbols, for every painter the same. */
public final class SymbolOutline {
    /** A kite with a notched tail, pointing right: x and y by turns. */
    private static final double[] KITE = {5.2, 0, -4.2, 4.1, -2, 0, -4.2, -4.1};

    private static final int BURST_RAYS = 8;
    private static final double BURST_OUTER_PX = 6.4;
    private static final double BURST_INNER_PX = 3.0;

    private SymbolOutline() {}

    /** Whether the symbol is a circle: then it has a radius, otherwise an outline. */
    public static boolean isCircle(SymbolKind kind) {
        return switch (kind) {
            case DISC, RING, DOT -> true;
            case BURST, ARROW -> false;
        };
    }

    /** How far the symbol reaches from its middle at scale 1, without its halo, pixels. */
    public static double radiusPx(SymbolKind kind) {
        return switch (kind) {
            case DISC -> 8;
            case RING -> 3.1;
            case DOT -> 2;
            case BURST -> BURST_OUTER_PX;
            case ARROW -> 5.9;
        };
    }

    /**
     * The ring around a symbol that is no circle.
     *
     * @throws IllegalArgumentException if it is a circle
     */
    public static Outline of(Mark.Symbol symbol) {
        return switch (symbol.kind()) {
            case ARROW -> placed(KITE, symbol);
            case BURST -> placed(burst(), symbol);
            case DISC, RING, DOT -> throw new IllegalArgumentException(symbol.kind() + " is a circle");
        };
    }

    private static double[] burst() {
        double[] xy = new double[4 * BURST_RAYS];
        for (int i = 0; i < 2 * BURST_RAYS; i++) {
            double radius = i % 2 == 0 ? BURST_OUTER_PX : BURST_INNER_PX;
            double angle = Math.PI * i / BURST_RAYS;
            xy[2 * i] = radius * StrictMath.sin(angle);
            xy[2 * i + 1] = -radius * StrictMath.cos(angle);
        }
        return xy;
    }

    private static Outline placed(double[] xy, Mark.Symbol symbol) {
        double angle = StrictMath.toRadians(symbol.rotationDeg());
        double cos = StrictMath.cos(angle) * symbol.scale();
        double sin = StrictMath.sin(angle) * symbol.scale();
        Outline.Builder ring = Outline.rings().startPart();
        for (int i = 0; i < xy.length; i += 2) {
            ring.add(
                    symbol.at().xPx() + xy[i] * cos - xy[i + 1] * sin,
                    symbol.at().yPx() + xy[i] * sin + xy[i + 1] * cos);
        }
        return ring.build();
    }
}
