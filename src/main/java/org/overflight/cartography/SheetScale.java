package org.overflight.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.overflight.model.LonLat;
import org.overflight.projection.SheetProjection;
import org.overflight.scene.BoxPx;
import org.overflight.scene.PointPx;

/** Scales of a sheet, sampled over its frame. */
final class SheetScale {
    private static final int STEPS = 6;

    private SheetScale() {}

    /** Metres per pixel at points spread over the frame; where there is no map, there is none. */
    static List<Double> samples(SheetProjection sheet) {
        BoxPx frame = sheet.frame();
        List<Double> samples = new ArrayList<>();
        for (int column = 0; column <= STEPS; column++) {
            for (int row = 0; row <= STEPS; row++) {
                double x = frame.xPx() + frame.widthPx() * column / STEPS;
                double y = frame.yPx() + frame.heightPx() * row / STEPS;
                Optional<LonLat> at = sheet.inverse(new PointPx(x, y));
                at.ifPresent(position -> samples.add(sheet.metresPerPx(position)));
            }
        }
        return samples;
    }

    /** The smallest of the samples; the nominal scale if there are none. */
    static double finestMetresPerPx(SheetProjection sheet) {
        return samples(sheet).stream()
                .mapToDouble(Double::doubleValue)
                .filter(scale -> scale > 0)
                .min()
                .orElse(sheet.nominalMetresPerPx());
    }
}
