package org.overflight.cartography;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.overflight.projection.SheetProjection;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Look;
import org.overflight.scene.Mark;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

/**
 * A scale bar in nautical miles and kilometres, only where the scale varies so little over the map that it is honest.
 *
 * @param lengthNm a round number
 * @param lengthPx of the bar, at the middle of the map
 */
record ScaleBar(int lengthNm, double lengthPx) {
    private static final double MOST_VARIATION = 1.15;
    private static final double METRES_PER_NM = 1852;
    private static final double MOST_PX = 120;
    private static final int[] ROUND = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};

    /** The bar for a map, or nothing if its scale varies by more than 15 per cent. */
    static Optional<ScaleBar> of(SheetProjection sheet) {
        List<SheetScale.Range> scales = SheetScale.samples(sheet);
        double least =
                scales.stream().mapToDouble(SheetScale.Range::leastM).min().orElse(0);
        double most = scales.stream().mapToDouble(SheetScale.Range::mostM).max().orElse(Double.MAX_VALUE);
        return most / least > MOST_VARIATION ? Optional.empty() : Optional.of(rounded((most + least) / 2));
    }

    private static ScaleBar rounded(double metresPerPx) {
        int best = ROUND[0];
        for (int nm : ROUND) {
            if (nm * METRES_PER_NM / metresPerPx <= MOST_PX) {
                best = nm;
            }
        }
        return new ScaleBar(best, best * METRES_PER_NM / metresPerPx);
    }

    private String text() {
        long km = Math.round(lengthNm * METRES_PER_NM / 1000);
        return String.format(Locale.ROOT, "%d\u2009NM \u00b7 %d\u2009km", lengthNm, km);
    }

    /** The room it takes. */
    BoxPx size(MapLettering lettering) {
        return new BoxPx(0, 0, lengthPx + 8 + lettering.widthPx(text(), Look.SCALE_LABEL), 14);
    }

    /** The marks, within the box. */
    List<Mark> marks(BoxPx box, MapLettering lettering) {
        double x = box.xPx();
        double y = box.yPx() + 9;
        Outline bar = Outline.lines()
                .startPart()
                .add(x, y - 4)
                .add(x, y)
                .add(x + lengthPx, y)
                .add(x + lengthPx, y - 4)
                .build();
        Mark label = lettering.label(text(), new PointPx(x + lengthPx + 6, y + 1), Look.SCALE_LABEL, Look.HALO_LAND);
        return List.of(new Mark.Shape(bar, List.of(Look.SCALE_BAR)), label);
    }
}
