package org.overflight.projection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.overflight.model.LonLat;
import org.overflight.model.MapSettings;
import org.overflight.projection.Candidate.Measures;
import org.overflight.scene.BoxPx;

/** Chooses the projection of a map from what it shows; the rule is stated in the description of this package. */
public final class ProjectionChooser {
    /** Without any content: the cut runs through the Bering Strait. */
    private static final double WORLD_MERIDIAN_DEG = 11;
    /** So many of each family are looked at with their frames. */
    private static final int FINALISTS = 3;

    private final ContentSamples samples;
    private final SheetFrame sheet;
    private final ProjectionScore score;

    private ProjectionChooser(ContentSamples samples, SheetFrame sheet, ProjectionScore score) {
        this.samples = samples;
        this.sheet = sheet;
        this.score = score;
    }

    /**
     * The projection in which a map is drawn.
     *
     * @param content what must be shown
     * @param frame where on the sheet
     * @param settings what the author fixes
     * @throws IllegalArgumentException with a sentence for people, if the author asks for a projection that cannot be made
     */
    public static ProjectionChoice choose(MapContent content, BoxPx frame, MapSettings settings) {
        List<LonLat> points = new ArrayList<>(content.points());
        points.addAll(settings.extent());
        ContentSamples samples = ContentSamples.of(new MapContent(content.routes(), points));
        if (samples.all().isEmpty()) {
            ProjectionSpec world = ProjectionSpec.centered(ProjectionFamily.EQUAL_EARTH, WORLD_MERIDIAN_DEG, 0);
            return new ProjectionChoice(world, 0, List.of());
        }
        ContentShape shape = ContentShape.of(samples);
        ProjectionScore score = new ProjectionScore(shape, settings.oblique());
        SheetFrame sheet = SheetFrame.withUsualMargins(frame);
        return new ProjectionChooser(samples, sheet, score).best(Proposals.of(settings, shape));
    }

    private ProjectionChoice best(List<ProjectionSpec> proposals) {
        List<Candidate> candidates = new ArrayList<>();
        for (Entry entry : finalists(proposals)) {
            candidates.add(score.candidate(entry.candidate.spec(), entry.measurement.inFrame(sheet)));
        }
        // Sorts are stable: of equals, the one that was proposed first.
        candidates.sort(score.ranking());
        Candidate best = candidates.get(0);
        Measures measures = best.measures();
        List<Candidate> told = candidates.stream()
                .map(c -> new Candidate(c.spec(), c.measures(), c.score(), ChoiceReason.of(c, best, score)))
                .toList();
        return new ProjectionChoice(best.spec(), measures.maxScaleErrorPercent(), told);
    }

    /** The best of each family by the content alone: to look at the frames of all would take too long. */
    private List<Entry> finalists(List<ProjectionSpec> proposals) {
        List<Entry> entries = new ArrayList<>();
        for (ProjectionSpec spec : proposals) {
            CandidateMeasurement measurement = new CandidateMeasurement(samples, PlaneProjections.of(spec));
            entries.add(new Entry(measurement, score.candidate(spec, measurement.ofContent())));
        }
        entries.sort(Comparator.comparing(Entry::candidate, score.ranking()));
        Map<ProjectionFamily, Integer> taken = new EnumMap<>(ProjectionFamily.class);
        List<Entry> finalists = new ArrayList<>();
        for (Entry entry : entries) {
            if (taken.merge(entry.candidate.spec().family(), 1, Integer::sum) <= FINALISTS) {
                finalists.add(entry);
            }
        }
        return finalists;
    }

    private record Entry(CandidateMeasurement measurement, Candidate candidate) {}
}
