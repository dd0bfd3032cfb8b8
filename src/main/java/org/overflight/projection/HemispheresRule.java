package org.overflight.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.overflight.model.MapSettings;
import org.overflight.projection.ContentSamples.Sample;
import org.overflight.scene.BoxPx;

/**
 * Decides whether a map is two {@link Hemispheres}; the rule is stated in the description of this package.
 *
 * @param maxScaleErrorPercent the largest error of a length on the content, in any direction, at its mean scale on both discs
 * @param reason a few words for people
 */
public record HemispheresRule(double maxScaleErrorPercent, String reason) {
    private static final double NEAR_POLE_DEG = 78;
    /** Where neither half of the content comes so near to its pole, one of the usual projections is at home. */
    private static final double POLAR_DEG = 55;

    /** Of the distortion of the best single projection: what is less is clearly less. */
    private static final double CLEARLY_LESS = 0.6;

    /**
     * Applies the rule.
     *
     * @param content routes and places
     * @param frame where on the sheet
     * @param settings what the author fixes: these discs, or another projection or centre
     * @return empty if the map is a single one
     */
    public static Optional<HemispheresRule> of(MapContent content, BoxPx frame, MapSettings settings) {
        ContentSamples samples = ContentSamples.of(content);
        if (settings.projection() != null) {
            return isAskedFor(settings)
                    ? Optional.of(new HemispheresRule(scales(samples).maxErrorPercent(), "as the author asks"))
                    : Optional.empty();
        }
        double northDeg = samples.all().stream()
                .mapToDouble(s -> s.position().latDeg())
                .max()
                .orElse(0);
        double southDeg = samples.all().stream()
                .mapToDouble(s -> s.position().latDeg())
                .min()
                .orElse(0);
        if (settings.center() != null || northDeg < POLAR_DEG || southDeg > -POLAR_DEG) {
            return Optional.empty();
        }
        ScaleStatistics scales = scales(samples);
        if (northDeg >= NEAR_POLE_DEG && southDeg <= -NEAR_POLE_DEG) {
            return Optional.of(new HemispheresRule(scales.maxErrorPercent(), "the content comes near to both poles"));
        }
        ProjectionChoice single = ProjectionChooser.choose(content, frame, settings);
        boolean better = scales.airyKavrayskiy()
                < CLEARLY_LESS * single.candidates().get(0).measures().contentDistortion();
        return better
                ? Optional.of(new HemispheresRule(scales.maxErrorPercent(), "they distort the content clearly less"))
                : Optional.empty();
    }

    private static boolean isAskedFor(MapSettings settings) {
        return settings.projection() instanceof MapSettings.Family family
                && family.name().equals(ProjectionFamily.HEMISPHERES.kebabName());
    }

    private static ScaleStatistics scales(ContentSamples samples) {
        ScaleStatistics scales = new ScaleStatistics();
        for (ProjectionSpec spec : new Hemispheres(0, Hemispheres.Arrangement.SIDE_BY_SIDE).both()) {
            List<Sample> here = new ArrayList<>(samples.all());
            here.removeIf(sample -> !Hemispheres.isAtHome(sample.position(), spec));
            PlaneProjection plane = PlaneProjections.of(spec);
            DistortionBatch batch = DistortionBatch.of(plane, turned(here, plane));
            for (int i = 0; i < here.size(); i++) {
                if (batch.at(i).minScale() > 0) {
                    scales.add(batch.at(i), here.get(i).weight());
                }
            }
        }
        return scales;
    }

    private static double[] turned(List<Sample> samples, PlaneProjection plane) {
        double[] turned = new double[2 * samples.size()];
        for (int i = 0; i < samples.size(); i++) {
            turned[2 * i] = plane.region().turnedDeg(samples.get(i).position().lonDeg());
            turned[2 * i + 1] = samples.get(i).position().latDeg();
        }
        return turned;
    }
}
