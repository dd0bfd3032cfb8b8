package org.overflight.projection;

import java.util.List;
import org.overflight.model.LonLat;
import org.overflight.projection.Candidate.Measures;
import org.overflight.projection.ContentSamples.Sample;

/** Measures what one projection does to the content of a map. */
final class CandidateMeasurement {
    /** Nearer to a pole than this, north is no direction that a reader goes by. */
    private static final double LEAN_LATITUDE_DEG = 60;
    /** A route that comes so near to a pole that is drawn as a line is torn apart along it. */
    private static final double POLE_LATITUDE_DEG = 88.5;

    private final List<Sample> samples;
    private final PlaneProjection projection;
    private final ScaleStatistics onContent = new ScaleStatistics();
    private final PixelRun drawn = new PixelRun();
    private final boolean[] held;
    private int lost;
    private int cuts;
    private double clearanceDeg = 180;
    private double lean;
    private double largestLeanDeg;

    CandidateMeasurement(ContentSamples content, PlaneProjection projection) {
        samples = content.all();
        this.projection = projection;
        held = new boolean[samples.size()];
        measureEdge();
        measureContent();
    }

    /** Everything that can be told without looking at the frame. */
    Measures ofContent() {
        return inFrame(new FrameMeasurement(new ScaleStatistics(), 0, 1));
    }

    /** All measures, with the content fitted to a sheet. */
    Measures inFrame(SheetFrame sheet) {
        return drawn.size() == 0 ? ofContent() : inFrame(FrameMeasurement.of(projection, drawn.bounds(), sheet));
    }

    private Measures inFrame(FrameMeasurement frame) {
        return new Measures(
                lost,
                cuts,
                clearanceDeg,
                largestLeanDeg,
                lean,
                onContent.airyKavrayskiy(),
                frame.scales().airyKavrayskiy(),
                frame.emptyPart(),
                frame.metresPerPx(),
                onContent.maxErrorPercent());
    }

    private void measureEdge() {
        for (int i = 0; i < held.length; i++) {
            Sample sample = samples.get(i);
            held[i] = ValidRegions.holds(projection.region(), sample.position());
            lost += held[i] ? 0 : 1;
            if (sample.joined()
                    && (held[i] != held[i - 1] || isTorn(samples.get(i - 1).position(), sample.position()))) {
                cuts++;
            }
            if (projection.region() instanceof CutRegion.LonLatBand band) {
                double turnedDeg = band.turnedDeg(sample.position().lonDeg());
                clearanceDeg = Math.min(clearanceDeg, 180 - Math.abs(turnedDeg));
            }
        }
    }

    private boolean isTorn(LonLat from, LonLat to) {
        CutRegion region = projection.region();
        if (!(region instanceof CutRegion.LonLatBand)) {
            return false;
        }
        boolean overTheEdge = Math.abs(region.turnedDeg(from.lonDeg()) - region.turnedDeg(to.lonDeg())) > 180;
        boolean poleIsPoint = projection.spec().family() == ProjectionFamily.LAMBERT_CONFORMAL_CONIC;
        boolean overThePole = Math.abs(to.latDeg()) > POLE_LATITUDE_DEG && Math.abs(from.latDeg()) <= POLE_LATITUDE_DEG;
        return overTheEdge || (overThePole && !poleIsPoint);
    }

    private void measureContent() {
        DistortionBatch batch = DistortionBatch.of(projection, turned());
        for (int i = 0; i < held.length; i++) {
            if (held[i] && Double.isFinite(batch.xM(i)) && Double.isFinite(batch.yM(i))) {
                drawn.add(batch.xM(i), batch.yM(i));
            }
            Distortion distortion = batch.at(i);
            if (held[i] && distortion.minScale() > 0) {
                onContent.add(distortion, samples.get(i).weight());
                addLean(distortion, samples.get(i));
            }
        }
    }

    private double[] turned() {
        double[] turned = new double[2 * held.length];
        for (int i = 0; i < held.length; i++) {
            LonLat position = samples.get(i).position();
            turned[2 * i] = projection.region().turnedDeg(position.lonDeg());
            turned[2 * i + 1] = position.latDeg();
        }
        return turned;
    }

    private void addLean(Distortion distortion, Sample sample) {
        double cosLean = distortion.cosOfLean();
        double latDeg = sample.position().latDeg();
        lean += sample.weight() * StrictMath.cos(Math.toRadians(latDeg)) * (1 - cosLean);
        if (Math.abs(latDeg) <= LEAN_LATITUDE_DEG) {
            largestLeanDeg = Math.max(largestLeanDeg, Math.toDegrees(StrictMath.acos(cosLean)));
        }
    }
}
