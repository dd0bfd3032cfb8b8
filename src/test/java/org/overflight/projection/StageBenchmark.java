package org.overflight.projection;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.overflight.basemap.Basemap;
import org.overflight.basemap.Resolution;
import org.overflight.model.SphericalPolygon;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Outline;

/**
 * Time of each stage for the 59,150 vertices of the 1:50 million land: divide to get points per second. In this package because
 * the stages are hidden. Run {@link #main} with the test class path.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class StageBenchmark {
    private static final BoxPx FRAME = new BoxPx(0, 0, 960, 600);

    @Param({"EQUAL_EARTH", "LAMBERT_AZIMUTHAL_EQUAL_AREA", "LAMBERT_CONFORMAL_CONIC"})
    public ProjectionFamily family = ProjectionFamily.EQUAL_EARTH;

    private SphericalPolygon land = SphericalPolygon.EMPTY;
    private CutParts parts = CutParts.rings();
    private Plan plan = plan(family);
    private SphereCut cut = new SphereCut(plan.projection().region());

    /** Runs the benchmarks. */
    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(StageBenchmark.class.getSimpleName())
                        .build())
                .run();
    }

    private static Plan plan(ProjectionFamily family) {
        PlaneProjection projection = PlaneProjections.of(new ProjectionSpec(family, -33, 50, 40, 60, 0, null));
        return new Plan(projection, new ContentFit(projection).place(MapContent.WORLD, FRAME), FRAME);
    }

    @Setup
    public void read() {
        land = Basemap.bundled().layer(Resolution.R50M).land();
        plan = plan(family);
        cut = new SphereCut(plan.projection().region());
        parts = cut.polygon(land);
    }

    /** On the sphere. */
    @Benchmark
    public Object cut() {
        return cut.polygon(land);
    }

    /** Into the plane. */
    @Benchmark
    public double[] project() {
        double[] xyM = new double[2 * parts.size()];
        plan.projection().forward(parts.lonLatDeg(), xyM, parts.size());
        return xyM;
    }

    /** Projecting, bending, clipping and thinning. */
    @Benchmark
    public Outline projectBendClipThin() {
        return new Drawing(plan).draw(parts);
    }
}
