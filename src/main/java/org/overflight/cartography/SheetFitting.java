package org.overflight.cartography;

import org.overflight.cartography.MapSubject.Framing;
import org.overflight.projection.MapContent;
import org.overflight.projection.ProjectionSpec;
import org.overflight.projection.SheetFrame;
import org.overflight.projection.SheetProjection;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Outline;

/**
 * Finds the frame of a map: all content in it, and as little beyond the edge of the world as can be.
 *
 * @param content what must be shown
 * @param framing what decides the extent
 */
record SheetFitting(ProjectionSpec spec, MapContent content, Framing framing) {
    private static final double LEAST_BLANK_PX = 2;
    private static final double WORLD_MARGIN_PX = 8;
    private static final double FAR_BEYOND_PX = 1500;
    private static final double LEAST_MARGIN_PX = 30;
    /** Of the scale at which the content alone would fill the frame. */
    private static final double LEAST_SCALE_OF_WHOLE = 0.75;

    private static final double UPRIGHT_SURROUNDINGS_PX = 190;
    private static final double LOWEST_UPRIGHT_PX = 300;

    /** A layout, made lower if the world does not fill it, and the map on it. */
    record Fitted(SheetLayout layout, SheetProjection sheet) {}

    /**
     * Fits the map to a sheet.
     *
     * @param downPx how far it is moved down; not 0 only where no edge of the world is in sight
     */
    Fitted on(SheetLayout given, double downPx) {
        SheetLayout layout = suited(given);
        if (isDisc() && downPx == 0) {
            SheetProjection whole = SheetProjection.fit(
                    spec, MapContent.WORLD, SheetFrame.withMargins(layout.mapBox(), WORLD_MARGIN_PX));
            if (isWorthShowing(whole, fit(layout, 0))) {
                return new Fitted(layout, whole);
            }
        }
        if (downPx != 0) {
            return new Fitted(layout, fit(layout, downPx));
        }
        SheetProjection sheet = fit(layout, 0);
        Extent world = Extent.of(unclipped(layout).rim());
        double blankTop = world.top() - layout.mapBox().yPx();
        double blankBottom = layout.mapBox().bottomPx() - world.bottom();
        boolean lowWorld = world.bottom() - world.top() < layout.mapBox().heightPx() - LEAST_BLANK_PX;
        boolean worldEnds = blankTop > LEAST_BLANK_PX || blankBottom > LEAST_BLANK_PX;
        if (worldEnds && lowWorld && !layout.isFixed()) {
            double height =
                    Math.min(layout.mapBox().heightPx(), Math.ceil(world.bottom() - world.top() + 2 * WORLD_MARGIN_PX));
            SheetLayout lower = layout.withMapHeight(height);
            Extent there = Extent.of(unclipped(lower).rim());
            double middle = (there.top() + there.bottom()) / 2;
            return new Fitted(lower, fit(lower, lower.mapBox().center().yPx() - middle));
        }
        if (worldEnds && lowWorld) {
            double middle = (world.top() + world.bottom()) / 2;
            return new Fitted(layout, fit(layout, layout.mapBox().center().yPx() - middle));
        }
        Extent marks = Extent.of(sheet.lines(content.routes()));
        if (blankTop > LEAST_BLANK_PX) {
            double room = marks.top() - layout.mapBox().yPx() - LEAST_MARGIN_PX;
            return new Fitted(layout, fit(layout, -Math.max(0, Math.min(blankTop, room))));
        }
        if (blankBottom > LEAST_BLANK_PX) {
            double room = layout.mapBox().bottomPx() - marks.bottom() - LEAST_MARGIN_PX;
            return new Fitted(layout, fit(layout, Math.max(0, Math.min(blankBottom, room))));
        }
        return new Fitted(layout, sheet);
    }

    /** Whether all that the projection can show is a disc, as a globe is. */
    private boolean isDisc() {
        return switch (spec.family()) {
            case LAMBERT_AZIMUTHAL_EQUAL_AREA, AZIMUTHAL_EQUIDISTANT, ORTHOGRAPHIC -> true;
            default -> false;
        };
    }

    /** A disc whose edge is in sight, but cut flat by the frame, looks like a mistake if there is nearly room for all of it. */
    private static boolean isWorthShowing(SheetProjection whole, SheetProjection fitted) {
        return !fitted.rim().isEmpty()
                && fitted.nominalMetresPerPx() < whole.nominalMetresPerPx()
                && fitted.nominalMetresPerPx() > LEAST_SCALE_OF_WHOLE * whole.nominalMetresPerPx();
    }

    /** On an upright sheet a wide route would float in ground that nobody asked for: the sheet is made lower. */
    private SheetLayout suited(SheetLayout layout) {
        if (framing != Framing.EVERYTHING || layout.isFixed() || layout.widthPx() >= layout.heightPx()) {
            return layout;
        }
        Extent marks = Extent.of(fit(layout, 0).lines(content.routes()));
        double height = marks.bottom() - marks.top() + UPRIGHT_SURROUNDINGS_PX;
        return Double.isFinite(height)
                ? layout.withMapHeight(Math.min(layout.mapBox().heightPx(), Math.max(LOWEST_UPRIGHT_PX, height)))
                : layout;
    }

    /** The same map as if the frame were so large that all of the world can be seen. */
    private SheetProjection unclipped(SheetLayout layout) {
        SheetFrame frame = frame(layout, 0);
        SheetFrame larger = new SheetFrame(frame.frame().grown(FAR_BEYOND_PX), frame.inner());
        return SheetProjection.fit(spec, shown(), larger);
    }

    private SheetProjection fit(SheetLayout layout, double downPx) {
        return SheetProjection.fit(spec, shown(), frame(layout, downPx));
    }

    private MapContent shown() {
        return framing == Framing.WORLD ? MapContent.WORLD : content;
    }

    private SheetFrame frame(SheetLayout layout, double downPx) {
        BoxPx box = layout.mapBox();
        double side = Math.min(box.widthPx(), box.heightPx());
        double margin = switch (framing) {
            case EVERYTHING -> side / 9;
            case FOCUS -> side / 60;
            case WORLD -> WORLD_MARGIN_PX;
        };
        BoxPx inner = box.grown(-margin);
        BoxPx moved = new BoxPx(inner.xPx(), inner.yPx() + downPx, inner.widthPx(), inner.heightPx());
        return new SheetFrame(box, moved);
    }

    /** Highest and lowest point of an outline; without any, above and below everything. */
    private record Extent(double top, double bottom) {
        static Extent of(Outline outline) {
            double top = Double.POSITIVE_INFINITY;
            double bottom = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < outline.pointCount(); i++) {
                top = Math.min(top, outline.yPx(i));
                bottom = Math.max(bottom, outline.yPx(i));
            }
            return outline.isEmpty()
                    ? new Extent(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
                    : new Extent(top, bottom);
        }
    }
}
