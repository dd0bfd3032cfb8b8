package org.overflight.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.overflight.basemap.Basemap;
import org.overflight.basemap.Ground;
import org.overflight.basemap.Territory;
import org.overflight.model.LonLat;
import org.overflight.model.SphericalCap;
import org.overflight.model.SphericalPolygon;

/**
 * Time to get the ground of a map of 960 by 600 pixels from the basemap, read and weighed before, on one core. Run {@link #main} with
 * the test class path; an argument chooses benchmarks by a pattern.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class GroundBenchmark {
    private static final double TWELVE_MILES_M = 12 * 1852.0;

    private final Basemap basemap = Basemap.bundled();

    /** The world, 110m. */
    @Benchmark
    public Ground world() {
        return basemap.groundFor(40_000, SphericalCap.WHOLE_EARTH);
    }

    /** An ocean with its coasts, 50m. */
    @Benchmark
    public Ground ocean() {
        return basemap.groundFor(10_000, new SphericalCap(new LonLat(-30, 45), 55));
    }

    /** Some countries, 50m. */
    @Benchmark
    public Ground region() {
        return basemap.groundFor(2_500, new SphericalCap(new LonLat(40, 32), 14));
    }

    /** One country, 10m. */
    @Benchmark
    public Ground country() {
        return basemap.groundFor(1_000, new SphericalCap(new LonLat(10, 65), 6));
    }

    /** The airspace of Israel with its sea. */
    @Benchmark
    public SphericalPolygon territory() {
        return Territory.derive("IL", TWELVE_MILES_M);
    }

    /** Runs the benchmarks of this class. */
    public static void main(String[] args) throws RunnerException {
        String pattern = GroundBenchmark.class.getSimpleName() + "." + (args.length > 0 ? args[0] : "");
        new Runner(new OptionsBuilder().include(pattern).build()).run();
    }
}
