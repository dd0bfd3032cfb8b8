package org.overflight.projection;

import java.util.Optional;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.overflight.model.LonLat;

/**
 * A projection that GeoTools computes.
 *
 * @param turn how the sheet is turned after that
 * @param transform from degrees, with the central meridian at 0, to metres
 */
record GeoToolsProjection(ProjectionSpec spec, CutRegion region, SheetTurn turn, MathTransform transform)
        implements PlaneProjection {
    @Override
    public void forward(double[] turnedLonLatDeg, double[] xyM, int count) {
        try {
            transform.transform(turnedLonLatDeg, 0, xyM, 0, count);
        } catch (TransformException e) {
            // Thrown once, after all points are done; those that have no place on the map are NaN.
            turn.apply(xyM, count);
            return;
        }
        turn.apply(xyM, count);
    }

    @Override
    public Optional<LonLat> inverse(double xM, double yM) {
        double[] point = {xM, yM};
        turn.undo(point);
        double[] position = InverseSearch.find(transform, region, point);
        if (position.length == 0) {
            return Optional.empty();
        }
        LonLat found = LonLat.wrapped(position[0] + region.centralMeridianDeg(), position[1]);
        return ValidRegions.holds(region, found) ? Optional.of(found) : Optional.empty();
    }
}
