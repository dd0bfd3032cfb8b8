package org.overflight.bench;

import java.util.List;
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
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.overflight.basemap.Basemap;
import org.overflight.basemap.Ground;
import org.overflight.basemap.Resolution;
import org.overflight.model.PositionSequence;
import org.overflight.projection.Graticule;
import org.overflight.projection.MapContent;
import org.overflight.projection.ProjectionFamily;
import org.overflight.projection.ProjectionSpec;
import org.overflight.projection.SheetProjection;
import org.overflight.scene.BoxPx;

/**
 * Time to draw the ground of a map of 960 by 600 pixels, with every vertex there is: the whole world and the North Atlantic. Run
 * {@link #main} with the test class path; an argument chooses benchmarks by a pattern.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class MapBenchmark {
    private static final BoxPx FRAME = new BoxPx(0, 0, 960, 600);
    private static final PositionSequence ROUTE = PositionSequence.of(-101.3577, 48.4156, 34.8218, 31.8395);

    @Param({"R110M", "R50M", "R10M"})
    public Resolution resolution = Resolution.R50M;

    @Param({"EQUAL_EARTH", "LAMBERT_AZIMUTHAL_EQUAL_AREA", "LAMBERT_CONFORMAL_CONIC", "AZIMUTHAL_EQUIDISTANT"})
    public ProjectionFamily family = ProjectionFamily.EQUAL_EARTH;

    private Ground ground = Basemap.bundled().layer(Resolution.R110M);
    private SheetProjection world = sheet(family, MapContent.WORLD);
    private SheetProjection atlantic = world;

    /** Runs the benchmarks. */
    public static void main(String[] arguments) throws RunnerException {
        String pattern = arguments.length == 0 ? "" : arguments[0];
        new Runner(new OptionsBuilder()
                        .include(MapBenchmark.class.getSimpleName() + ".*" + pattern)
                        .build())
                .run();
    }

    @Setup
    public void read() {
        ground = Basemap.bundled().layer(resolution);
        world = sheet(family, MapContent.WORLD);
        atlantic = sheet(family, new MapContent(List.of(ROUTE), List.of()));
    }

    private static SheetProjection sheet(ProjectionFamily family, MapContent content) {
        ProjectionSpec spec = new ProjectionSpec(family, -33, 50, 40, 60, 0, null);
        return SheetProjection.fit(spec, content, FRAME);
    }

    @Benchmark
    public void worldGround(Blackhole hole) {
        draw(world, hole);
    }

    @Benchmark
    public void atlanticGround(Blackhole hole) {
        draw(atlantic, hole);
    }

    private void draw(SheetProjection sheet, Blackhole hole) {
        hole.consume(sheet.polygon(ground.land()));
        hole.consume(sheet.lines(ground.coast()));
        hole.consume(sheet.lines(ground.borders()));
    }

    @Benchmark
    public void routeGraticuleAndRim(Blackhole hole) {
        hole.consume(atlantic.line(ROUTE));
        hole.consume(Graticule.of(atlantic));
        hole.consume(atlantic.rim());
    }
}
