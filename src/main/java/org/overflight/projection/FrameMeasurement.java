package org.overflight.projection;

import java.util.Arrays;
import java.util.Optional;
import org.overflight.model.LonLat;
import org.overflight.scene.BoxPx;

/**
 * What a frame shows of the Earth when content fills it, looked at in a grid of points.
 *
 * @param scales the distortion there
 * @param emptyPart part of the frame in which there is no map, 0 to 1
 */
record FrameMeasurement(ScaleStatistics scales, double emptyPart, double metresPerPx) {
    private static final int COLUMNS = 7;
    private static final int ROWS = 5;
    /** Content of no extent is shown with so much around it. */
    private static final double LEAST_EXTENT_M = 10_000;

    /** @param contentM bounds of the content in the plane */
    static FrameMeasurement of(PlaneProjection projection, BoxPx contentM, SheetFrame sheet) {
        double metresPerPx = Math.max(
                Math.max(LEAST_EXTENT_M, contentM.widthPx()) / sheet.inner().widthPx(),
                Math.max(LEAST_EXTENT_M, contentM.heightPx()) / sheet.inner().heightPx());
        double widthM = sheet.frame().widthPx() * metresPerPx;
        double heightM = sheet.frame().heightPx() * metresPerPx;
        double[] found = new double[2 * COLUMNS * ROWS];
        int count = 0;
        for (int row = 0; row < ROWS; row++) {
            double yM = contentM.center().yPx() + ((row + 0.5) / ROWS - 0.5) * heightM;
            for (int column = 0; column < COLUMNS; column++) {
                double xM = contentM.center().xPx() + ((column + 0.5) / COLUMNS - 0.5) * widthM;
                Optional<LonLat> position = projection.inverse(xM, yM);
                if (position.isPresent()) {
                    found[2 * count] =
                            projection.region().turnedDeg(position.get().lonDeg());
                    found[2 * count + 1] = position.get().latDeg();
                    count++;
                }
            }
        }
        ScaleStatistics scales = scales(projection, Arrays.copyOf(found, 2 * count));
        return new FrameMeasurement(scales, 1 - count / (double) (COLUMNS * ROWS), metresPerPx);
    }

    private static ScaleStatistics scales(PlaneProjection projection, double[] turnedLonLatDeg) {
        ScaleStatistics scales = new ScaleStatistics();
        DistortionBatch batch = DistortionBatch.of(projection, turnedLonLatDeg);
        for (int i = 0; i < turnedLonLatDeg.length / 2; i++) {
            if (batch.at(i).minScale() > 0) {
                scales.add(batch.at(i), 1);
            }
        }
        return scales;
    }
}
