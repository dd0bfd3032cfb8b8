package org.overflight.projection;

import org.overflight.model.LonLat;
import org.overflight.projection.ContentSamples.Sample;

/**
 * Where on the Earth a map's content lies and how far it reaches.
 *
 * @param center middle of the smallest cap that holds it, degrees
 * @param radiusDeg radius of that cap
 * @param southDeg lowest latitude
 * @param northDeg highest latitude
 * @param middleLonDeg middle of its longitudes; if it goes all around the Earth, the meridian opposite to the antimeridian
 * @param gapWidthDeg width of the widest range of longitudes that it leaves free, to half a degree; 0 if there is none
 * @param axisDeg direction in which it is longest, at its centre, clockwise from north, over 0 to 180
 */
record ContentShape(
        LonLat center,
        double radiusDeg,
        double southDeg,
        double northDeg,
        double middleLonDeg,
        double gapWidthDeg,
        double axisDeg) {
    private static final int CENTERING_STEPS = 200;

    static ContentShape of(ContentSamples samples) {
        SphereVector center = center(samples);
        double radiusDeg = 0;
        double southDeg = 90;
        double northDeg = -90;
        for (Sample sample : samples.all()) {
            radiusDeg = Math.max(radiusDeg, center.angleDeg(sample.vector()));
            southDeg = Math.min(southDeg, sample.position().latDeg());
            northDeg = Math.max(northDeg, sample.position().latDeg());
        }
        LongitudeGap gap = LongitudeGap.widest(samples);
        return new ContentShape(
                center.position(),
                radiusDeg,
                southDeg,
                northDeg,
                middleLonDeg(samples, gap),
                gap.widthDeg(),
                axisDeg(samples, center));
    }

    double middleLatDeg() {
        return (southDeg + northDeg) / 2;
    }

    /** Counted from the meridian opposite to the gap, longitudes are in order. */
    private static double middleLonDeg(ContentSamples samples, LongitudeGap gap) {
        double oppositeDeg = gap.middleDeg() + 180;
        if (gap.widthDeg() == 0) {
            return Math.IEEEremainder(oppositeDeg, 360);
        }
        double westDeg = 180;
        double eastDeg = -180;
        for (Sample sample : samples.all()) {
            double turnedDeg = Math.IEEEremainder(sample.position().lonDeg() - oppositeDeg, 360);
            westDeg = Math.min(westDeg, turnedDeg);
            eastDeg = Math.max(eastDeg, turnedDeg);
        }
        return Math.IEEEremainder(oppositeDeg + (westDeg + eastDeg) / 2, 360);
    }

    /** M. Bădoiu and K. L. Clarkson, "Smaller core-sets for balls" (2003): step towards the farthest, by less each time. */
    private static SphereVector center(ContentSamples samples) {
        SphereVector sum = new SphereVector(0, 0, 0);
        for (Sample sample : samples.all()) {
            sum = sum.plus(sample.vector());
        }
        SphereVector center = sum.length() < 1e-6 ? samples.all().get(0).vector() : sum.times(1 / sum.length());
        for (int i = 1; i <= CENTERING_STEPS; i++) {
            SphereVector farthest = center;
            double least = 1;
            for (Sample sample : samples.all()) {
                double cosine = sample.vector().dot(center);
                farthest = cosine < least ? sample.vector() : farthest;
                least = Math.min(least, cosine);
            }
            center = center.between(farthest, 1.0 / (i + 1));
        }
        return center;
    }

    /** The main axis of inertia of the content in an azimuthal equidistant map around the centre. */
    private static double axisDeg(ContentSamples samples, SphereVector center) {
        SphereVector north = new SphereVector(0, 0, 1).plus(center.times(-center.z()));
        if (north.length() < 1e-9) {
            north = new SphereVector(1, 0, 0);
        }
        north = north.times(1 / north.length());
        SphereVector east = north.cross(center);
        double squares = 0;
        double products = 0;
        for (Sample sample : samples.all()) {
            double angle = Math.toRadians(center.angleDeg(sample.vector()));
            double stretch = angle < 1e-9 ? 1 : angle / Math.max(1e-9, StrictMath.sin(angle));
            double x = sample.vector().dot(east) * stretch;
            double y = sample.vector().dot(north) * stretch;
            squares += sample.weight() * (x * x - y * y);
            products += sample.weight() * 2 * x * y;
        }
        double azimuthDeg = 90 - Math.toDegrees(StrictMath.atan2(products, squares)) / 2;
        return azimuthDeg <= 0 ? azimuthDeg + 180 : azimuthDeg;
    }
}
