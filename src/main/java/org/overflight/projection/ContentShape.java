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
 * @param gapMiddleDeg middle of the widest range of longitudes that it leaves free
 * @param gapWidthDeg width of that range, 0 if it goes all around the Earth
 */
record ContentShape(
        LonLat center, double radiusDeg, double southDeg, double northDeg, double gapMiddleDeg, double gapWidthDeg) {
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
        return new ContentShape(center.position(), radiusDeg, southDeg, northDeg, gap.middleDeg(), gap.widthDeg());
    }

    /** The meridian opposite to the gap: a map cut through the gap is centred on it. */
    double middleLonDeg() {
        return gapMiddleDeg > 0 ? gapMiddleDeg - 180 : gapMiddleDeg + 180;
    }

    double middleLatDeg() {
        return (southDeg + northDeg) / 2;
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
}
