package org.overflight.projection;

import java.util.Optional;
import org.overflight.model.LonLat;

/** A map projection: from positions on WGS 84 to metres in a plane, x to the right, y up. Immutable and free of state. */
interface PlaneProjection {
    /**
     * Projects a batch of positions.
     *
     * @param turnedLonLatDeg longitude, latitude, ... in degrees; longitudes are counted from {@link
     *     CutRegion#centralMeridianDeg()}, -180 to 180, where -180 is the left edge of the map and 180 the right one; not changed
     * @param xyM receives x, y, ... in metres at the same places; NaN, NaN where the projection is not defined; may be the
     *     same array as the first
     * @param count number of positions
     */
    void forward(double[] turnedLonLatDeg, double[] xyM, int count);

    /** The position that is drawn at a point of the plane; empty if there is none. */
    Optional<LonLat> inverse(double xM, double yM);

    /** The part of the Earth in which the projection is used; geometry is cut along its edge before it is projected. */
    CutRegion region();

    /** What the projection was made of. */
    ProjectionSpec spec();
}
