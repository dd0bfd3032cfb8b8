package org.overflight.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.overflight.model.LonLat;
import org.overflight.projection.Distortion;
import org.overflight.projection.SheetProjection;
import org.overflight.scene.BoxPx;
import org.overflight.scene.PointPx;

/** Scales of a sheet, sampled over its frame. */
final class SheetScale {
    private static final int STEPS = 6;

    private SheetScale() {}

    /** The ground distances that a pixel covers, in the direction where it is the least and where it is the most. */
    record Range(double leastM, double mostM) {}

    /** Scales at points spread over the frame; where there is no map, there is none. */
    static List<Range> samples(SheetProjection sheet) {
        BoxPx frame = sheet.frame();
        List<Range> samples = new ArrayList<>();
        for (int column = 0; column <= STEPS; column++) {
            for (int row = 0; row <= STEPS; row++) {
                double x = frame.xPx() + frame.widthPx() * column / STEPS;
                double y = frame.yPx() + frame.heightPx() * row / STEPS;
                Optional<LonLat> at = sheet.inverse(new PointPx(x, y));
                at.flatMap(sheet::distortion).ifPresent(d -> add(samples, sheet.nominalMetresPerPx(), d));
            }
        }
        return samples;
    }

    private static void add(List<Range> samples, double nominalM, Distortion distortion) {
        if (distortion.minScale() > 0 && Double.isFinite(distortion.maxScale())) {
            samples.add(new Range(nominalM / distortion.maxScale(), nominalM / distortion.minScale()));
        }
    }

    /** The ground distance that a pixel covers where the map shows much detail: the lower quartile of the mean of both. */
    static double detailMetresPerPx(SheetProjection sheet) {
        double[] sorted = samples(sheet).stream()
                .mapToDouble(r -> Math.sqrt(r.leastM() * r.mostM()))
                .sorted()
                .toArray();
        return sorted.length == 0 ? sheet.nominalMetresPerPx() : sorted[sorted.length / 4];
    }
}
